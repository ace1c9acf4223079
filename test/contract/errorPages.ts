import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode } from '../../src/shared/graph/errorCodes.js';
import type { Language } from '../../src/shared/pure/language.js';

/** What the page of a code says in one language. */
export interface ErrorPage {
  readonly text: string;
  /** The body of the request of its example. */
  readonly request: string;
  /** The answer to it, without the id of the request. */
  readonly answer: unknown;
}

const headings = { en: '## English', nl: '## Nederlands' } as const;
export const pagesFolder = join(import.meta.dirname, '..', '..', 'docs', 'errors');

export function readErrorPage(code: ErrorCode, language: Language): ErrorPage {
  const page = readFileSync(join(pagesFolder, `${code}.md`), 'utf8').replaceAll('\r\n', '\n');
  const text = page.split(/^(?=## )/m).find((section) => section.startsWith(`${headings[language]}\n`)) ?? '';
  const [request = '', answer = ''] = [...text.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return { text, request, answer: JSON.parse(answer) };
}

/** An answer with a placeholder for the id of the request. */
export function withoutRequestId(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => (key === 'requestId' ? '…' : value));
}
