/** `nominalSbu` as the header of a table names it: `nominal_sbu`. */
export function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
