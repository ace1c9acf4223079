/** UUIDs as one parameter, whatever their number: the text of a `uuid[]`. */
export function uuidArray(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
