import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { ContractPages } from '../../../server/contract/ContractPages.js';
import { errorAccounts } from '../../../src/shared/graph/errorAccounts.js';
import { type ErrorCode, errorCodes } from '../../../src/shared/graph/errorCodes.js';

const sdl =
  '"""Whether a thing exists. A plan never mixes the two."""\nenum World {\n  REAL\n}\n\ntype Query {\n  world: World\n}\n';
const pages = await ContractPages.read(join(import.meta.dirname, '..', '..', '..'), sdl);
const server = createServer((request, response) => {
  const { status, headers, body } = pages.answer(request) ?? { status: 404, headers: {}, body: 'elsewhere' };
  response.writeHead(status, headers).end(body);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(url + path, { headers, method });

describe('the schema', () => {
  it('is given as clients may see it, and once only while it stays the same', async () => {
    const answer = await get('/schema.graphql', { 'accept-language': 'en' });
    expect([answer.status, answer.headers.get('content-language'), answer.headers.get('vary')]).toEqual([
      200,
      'en',
      'accept-language',
    ]);
    expect(await answer.text()).toBe(sdl);
    const etag = answer.headers.get('etag') ?? '';
    const again = await get('/schema.graphql?x=1', { 'accept-language': 'en', 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('is given in Dutch, under another tag', async () => {
    const [english, dutch] = await Promise.all(
      ['en', 'nl'].map((language) => get('/schema.graphql', { 'accept-language': language })),
    );
    expect(dutch?.headers.get('content-language')).toBe('nl');
    expect(dutch?.headers.get('etag')).not.toBe(english?.headers.get('etag'));
    expect(buildSchema((await dutch?.text()) ?? '').getType('World')?.description).toContain('bestaat');
  });

  it.each(['POST', 'DELETE'])('is not there to %s', async (method) => {
    const answer = await get('/schema.graphql', {}, method);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('has a head', async () => {
    const answer = await get('/schema.graphql', {}, 'HEAD');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});

describe.each(Object.keys(errorCodes) as ErrorCode[])('the page of %s', (code) => {
  it.each(['en', 'nl'] as const)(
    'says in HTML what happened, with the example, and what to do: %s',
    async (language) => {
      const answer = await get(`/errors/${code}`, { 'accept-language': language });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      const html = await answer.text();
      expect(html).toContain(`<html lang="${language}">`);
      const shown = textOf(html).replaceAll('`', '');
      const { meaning, remedy } = errorAccounts[code];
      for (const text of [meaning[language], remedy[language]]) expect(shown).toContain(text.replaceAll('`', ''));
      expect(html.match(/<pre tabindex="0"><code>/g)).toHaveLength(2);
      expect(html.match(/<h2>/g)).toHaveLength(3);
      expect(shown).toContain(`"code": "${code}"`);
      expect(shown).not.toMatch(/```|###/);
    },
  );
});

it('is a page for codes alone', async () => {
  for (const path of ['/errors/NONSENSE', '/errors/', '/errors/../package.json', '/errors/%2e%2e/x'])
    expect((await get(path)).status, path).toBe(404);
});

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
