/** An amount such as `340.84` in cents, exactly; null when it has more than two decimals or is too large. */
export function centsOf(amount: string): number | null {
  const [, whole = '', decimals = ''] = /^(\d{1,7})(?:\.(\d{1,2})0*)?$/.exec(amount) ?? [];
  return whole === '' ? null : Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}
