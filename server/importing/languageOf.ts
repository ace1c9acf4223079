/**
 * The language of a tag, in the shortest code that it has: `nld`, `NLD` and `nl-NL` are `nl`.
 * @throws RangeError when it is no language tag
 */
export function languageOf(tag: string): string {
  const [canonical = tag] = Intl.getCanonicalLocales(tag);
  return new Intl.Locale(canonical).language;
}
