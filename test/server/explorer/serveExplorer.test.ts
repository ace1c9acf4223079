import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveExplorer, type ExplorerAnswer, type ExplorerRequest } from '../../../server/explorer/serveExplorer.js';

const SCRIPT = 'console.log("leerpad");'.repeat(20);

describe('serving the explorer', () => {
  let outside: string;
  let answer: (request: ExplorerRequest) => ExplorerAnswer;

  beforeAll(async () => {
    outside = await mkdtemp(join(tmpdir(), 'leerpad-serve-'));
    const folder = join(outside, 'bundle');
    await mkdir(join(folder, 'assets'), { recursive: true });
    await writeFile(join(outside, 'secret.html'), 'secret');
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>leerpad</title>');
    await writeFile(join(folder, 'examples.json'), '[]');
    await writeFile(join(folder, 'assets', 'index-1a2b.js'), SCRIPT);
    await writeFile(join(folder, 'assets', 'index-1a2b.js.gz'), gzipSync(SCRIPT));
    answer = await serveExplorer(folder);
  });
  afterAll(() => rm(outside, { recursive: true }));

  function get(path: string, headers: ExplorerRequest['headers'] = {}) {
    return answer({ method: 'GET', path, headers });
  }

  it('answers / with the page, which is asked for again each time', () => {
    const { status, headers, body } = get('/');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    expect(text(body)).toContain('<title>leerpad</title>');
  });

  it('does not mind a query', () => {
    expect(get('/?query=%7Ba%7D').status).toBe(200);
  });

  it('lets assets, whose names tell their content, be kept for ever', () => {
    expect(get('/assets/index-1a2b.js').headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
  });

  it.each(['gzip', 'br, gzip;q=0.5, deflate', '*'])('sends compressed bytes to who accepts %s', (accepted) => {
    const { headers, body } = get('/assets/index-1a2b.js', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['content-length']).toBe(String(body?.byteLength));
    expect(gunzipSync(body ?? '').toString()).toBe(SCRIPT);
  });

  it.each([undefined, 'br', 'identity', 'gzip;q=0'])('sends plain bytes to who accepts %s', (accepted) => {
    const { headers, body } = get(
      '/assets/index-1a2b.js',
      accepted === undefined ? {} : { 'accept-encoding': accepted },
    );
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-length']).toBe(String(SCRIPT.length));
    expect(text(body)).toBe(SCRIPT);
  });

  it('answers HEAD as GET, without the body', () => {
    const whole = get('/');
    expect(answer({ method: 'HEAD', path: '/', headers: {} })).toEqual({ ...whole, body: undefined });
  });

  it('answers 304 to who has the same already, and only to them', () => {
    const etag = get('/').headers['etag'] ?? '';
    expect(etag).toMatch(/^W\/".+"$/);
    const unchanged = get('/', { 'if-none-match': `"other", ${etag}` });
    expect(unchanged).toMatchObject({ status: 304, body: undefined, headers: { etag } });
    expect(get('/', { 'if-none-match': '"other"' }).status).toBe(200);
  });

  it.each([
    '/secret.html',
    '/../secret.html',
    '/assets/../../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/..\\secret.html',
    '//secret.html',
    '/assets',
    '/assets/',
    '/assets/index-1a2b.js.gz',
    '/index.html\0',
    '/constructor',
    '',
  ])('finds nothing at %j', (path) => {
    const { status, body } = get(path);
    expect(status).toBe(404);
    expect(text(body)).not.toContain('secret');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s and says what it takes', (method) => {
    const refused = answer({ method, path: '/', headers: {} });
    expect(refused).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(text(refused.body)).toContain('/graphql');
  });

  it.each([
    ['the page', 'GET', '/'],
    ['an asset', 'GET', '/assets/index-1a2b.js'],
    ['what is not there', 'GET', '/nothing'],
    ['a refusal', 'POST', '/'],
  ])('guards %s', (_what, method, path) => {
    const { headers } = answer({ method, path, headers: {} });
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(directives(headers['content-security-policy'])).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'worker-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('refuses to start on a folder with a kind of file it cannot name', async () => {
    const odd = await mkdtemp(join(outside, 'odd-'));
    await writeFile(join(odd, 'index.exe'), '');
    await expect(serveExplorer(odd)).rejects.toThrow('no content type');
  });
});

function text(body: Uint8Array | undefined): string {
  return new TextDecoder().decode(body);
}

function directives(policy: string | undefined): Record<string, string> {
  const parts = (policy ?? '').split('; ').map((directive) => directive.split(/ (.*)/s, 2));
  return Object.fromEntries(parts) as Record<string, string>;
}
