/** Sign languages of a list that CLDR has no names for: those of ISO 639-2 together, and that of the Netherlands. */
const SIGN_LANGUAGES: readonly string[] = ['sgn', 'dse'];

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * The language of a tag, in the shortest code that it has: `nld`, `NLD` and `nl-NL` are `nl`.
 * @throws RangeError when it is no language tag, or its language is none that is known
 */
export function languageOf(tag: string): string {
  const [canonical = tag] = Intl.getCanonicalLocales(tag);
  const { language } = new Intl.Locale(canonical);
  if (NAMES.of(language) === undefined && !SIGN_LANGUAGES.includes(language))
    throw new RangeError(`"${language}" is no language`);
  return language;
}
