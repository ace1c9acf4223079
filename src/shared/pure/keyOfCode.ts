/** The key that is meant by a code as people write it, `CREBO:25737`: the kinds of code are written small in keys. */
export function keyOfCode(code: string): string {
  const [kind = '', ...rest] = code.trim().split(':');
  return [kind.toLowerCase(), ...rest].join(':');
}
