import type { Werkproces } from './Werkproces.js';

/** The title of a werkproces, or in Dutch that it is not known. */
export function werkprocesTitle({ code, title }: Pick<Werkproces, 'code' | 'title'>): string {
  return title ?? `Werkproces ${code}, titel niet bekend`;
}
