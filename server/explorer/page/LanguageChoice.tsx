import type { ChangeEvent } from 'react';
import { asLanguage, type Language } from './language.js';

interface LanguageChoiceProps {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

/** Chooses the language in which the API is asked to answer. */
export function LanguageChoice({ language, onChoose }: LanguageChoiceProps) {
  function choose(event: ChangeEvent<HTMLSelectElement>) {
    const chosen = asLanguage(event.currentTarget.value);
    if (chosen) onChoose(chosen);
  }

  return (
    <select
      className="explorer-language"
      aria-label="Language of the answers"
      title="Language of the answers (Accept-Language)"
      value={language}
      onChange={choose}
    >
      <option value="nl">Nederlands</option>
      <option value="en">English</option>
    </select>
  );
}
