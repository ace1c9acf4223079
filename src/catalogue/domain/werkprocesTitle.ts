import type { Werkproces } from './Werkproces.js';

/** The title of a werkproces, or in Dutch that it is not known. */
export function werkprocesTitle({ code, title }: Pick<Werkproces, 'code' | 'title'>): string {
  return title ?? unknownTitle(code);
}

/** Whether a title is only what stands for one that is not known. */
export function isUnknownTitle(title: string, code: string | null): boolean {
  return code !== null && title === unknownTitle(code);
}

function unknownTitle(code: string): string {
  return `Werkproces ${code}, titel niet bekend`;
}
