const LANGUAGES = ['nl', 'en'] as const;
const KEY = 'leerpad:language';

/** A language in which the API answers. */
export type Language = (typeof LANGUAGES)[number];

/** The language chosen last, else the browser's if the API speaks it, else Dutch. */
export function rememberedLanguage(): Language {
  return asLanguage(localStorage.getItem(KEY)) ?? asLanguage(navigator.language.slice(0, 2)) ?? 'nl';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}

/** `text` as a language, `undefined` if the API does not speak it. */
export function asLanguage(text: string | null): Language | undefined {
  return LANGUAGES.find((language) => language === text);
}
