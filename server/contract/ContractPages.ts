import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { type ErrorCode, errorCodes } from '../../src/shared/graph/errorCodes.js';
import type { Language } from '../../src/shared/pure/language.js';
import { errorPagePath } from '../gateway/errorCodesSdl.js';
import { negotiateLanguage } from '../gateway/negotiateLanguage.js';
import { inDutch } from './inDutch.js';
import { renderErrorPage } from './renderErrorPage.js';

/** An answer to a request for a page. */
interface PageAnswer {
  readonly status: 200 | 304 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

type Pages = ReadonlyMap<string, Readonly<Record<Language, Page>>>;

interface Page {
  readonly contentType: string;
  readonly text: string;
  readonly etag: string;
}

const guardingHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** The contract as pages: the schema at `/schema.graphql` and each code of errors at `/errors/CODE`, in two languages. */
export class ContractPages {
  readonly #pages: Pages;

  private constructor(pages: Pages) {
    this.#pages = pages;
  }

  /** Takes all pages into memory: no request reaches the file system. */
  static async read(projectFolder: string, publicSdl: string): Promise<ContractPages> {
    const pages = new Map<string, Readonly<Record<Language, Page>>>();
    const schema = { en: publicSdl, nl: inDutch(publicSdl) };
    pages.set(
      '/schema.graphql',
      inBoth((language) => pageOf('text/plain; charset=utf-8', schema[language])),
    );
    for (const code of Object.keys(errorCodes) as ErrorCode[]) {
      const markdown = await readFile(join(projectFolder, 'docs', 'errors', `${code}.md`), 'utf8');
      const html = (language: Language): string => renderErrorPage(code, markdown, language);
      pages.set(
        errorPagePath(code),
        inBoth((language) => pageOf('text/html; charset=utf-8', html(language))),
      );
    }
    return new ContractPages(pages);
  }

  /** The answer to a request, in its language; undefined where there is no such page. */
  answer(request: IncomingMessage): PageAnswer | undefined {
    const found = this.#pages.get(request.url?.split('?')[0] ?? '');
    if (!found) return undefined;
    const { method = 'GET' } = request;
    if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' }, body: undefined };
    const language = negotiateLanguage(request);
    const { contentType, text, etag } = found[language];
    const headers = { ...guardingHeaders, etag, vary: 'accept-language', 'cache-control': 'no-cache' };
    if (request.headers['if-none-match'] === etag) return { status: 304, headers, body: undefined };
    const described = { ...headers, 'content-type': contentType, 'content-language': language };
    return { status: 200, headers: described, body: method === 'HEAD' ? undefined : text };
  }
}

function inBoth(page: (language: Language) => Page): Readonly<Record<Language, Page>> {
  return { en: page('en'), nl: page('nl') };
}

function pageOf(contentType: string, text: string): Page {
  return { contentType, text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
}
