/** A language in which answers and refusals can be written. */
export type Language = 'nl' | 'en';
