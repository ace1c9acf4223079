import type { Language } from '../../shared/pure/language.js';

/** A number of hours in words: `1 hour`, in Dutch `1 uur`. */
export function hours(count: number, language: Language): string {
  if (language === 'nl') return `${String(count)} uur`;
  return `${String(count)} hour${count === 1 ? '' : 's'}`;
}
