/** The count with its noun: `één deel`, `3 delen`. */
export function countOf(count: number, one: string, more: string): string {
  return count === 1 ? `één ${one}` : `${String(count)} ${more}`;
}

/** The figure as one writes it in Dutch: `1.410`. */
export function figure(value: number, digits = 0): string {
  return new Intl.NumberFormat('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A name as it stands in a register, whose words are not ours. */
export function quoted(name: string): string {
  return `“${name}”`;
}
