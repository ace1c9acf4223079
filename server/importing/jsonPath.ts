/** The path of a document as a whole. */
export const ROOT = '$';

/** The path of a member of an object or an item of an array: `$.items[3].name`, `$["/opleidingen"][0]`. */
export function jsonPath(parent: string, step: string | number): string {
  if (typeof step === 'number') return `${parent}[${step}]`;
  return /^[A-Za-z_]\w*$/.test(step) ? `${parent}.${step}` : `${parent}[${JSON.stringify(step)}]`;
}
