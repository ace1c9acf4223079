import type { Language } from '../../shared/pure/language.js';

/** An amount in words: `€ 310`, `€ 1,250.50`, in Dutch `€ 1.250,50`. */
export function euros(cents: number, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const form = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `€ ${form.format(cents / 100)}`;
}
