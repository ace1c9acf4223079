import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { readAssets, type Asset } from './readAssets.js';

export interface ExplorerRequest {
  readonly method: string;
  /** The path as it stands in the request line, with or without a query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface ExplorerAnswer {
  readonly status: 200 | 304 | 404 | 405 | 503;
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes to send; none for HEAD and for 304. */
  readonly body: Uint8Array | undefined;
}

/** Answers requests for the page and its assets. */
export type Explorer = (request: ExplorerRequest) => ExplorerAnswer;

/**
 * The editor writes its theme and the places of its lines as inline styles, and draws its squiggles from data URLs.
 * Nothing else is loosened: scripts and workers come from this host alone, and requests go to it alone.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const GUARDING_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Takes a built explorer into memory and gives the function that answers requests for it: the page at `/`, the rest at
 * the paths the page asks for, 404 elsewhere, 405 for anything but GET and HEAD. No request reaches the file system.
 */
export async function serveExplorer(folder: string): Promise<Explorer> {
  const assets = await readAssets(folder);
  return (request) => answer(assets, request);
}

function answer(assets: ReadonlyMap<string, Asset>, { method, path, headers }: ExplorerRequest): ExplorerAnswer {
  if (method !== 'GET' && method !== 'HEAD') {
    return refusal(405, 'The explorer answers GET and HEAD only; send GraphQL operations to /graphql.', method);
  }
  const asset = assets.get(path.replace(/\?.*$/s, ''));
  if (!asset) return refusal(404, 'There is nothing here; the explorer is at / and the API at /graphql.', method);
  if (isKnown(asset, headers['if-none-match'])) {
    return { status: 304, headers: { ...GUARDING_HEADERS, ...cachingHeaders(asset) }, body: undefined };
  }
  return content(asset, method, headers);
}

function content(asset: Asset, method: string, headers: IncomingHttpHeaders): ExplorerAnswer {
  const zipped = asset.gzip && new Negotiator({ headers }).encoding(['gzip', 'identity']) === 'gzip';
  const bytes = zipped ? asset.gzip : asset.plain;
  return {
    status: 200,
    headers: {
      ...GUARDING_HEADERS,
      ...cachingHeaders(asset),
      'content-type': asset.contentType,
      'content-length': String(bytes.byteLength),
      ...(zipped && { 'content-encoding': 'gzip' }),
    },
    body: method === 'HEAD' ? undefined : bytes,
  };
}

function cachingHeaders({ etag, hashed }: Asset) {
  return {
    etag,
    vary: 'accept-encoding',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

function isKnown({ etag }: Asset, ifNoneMatch: string | undefined): boolean {
  const known = ifNoneMatch?.split(',').map((tag) => tag.trim()) ?? [];
  return known.includes('*') || known.includes(etag);
}

function refusal(status: 404 | 405, message: string, method: string): ExplorerAnswer {
  const body = new TextEncoder().encode(`${message}\n`);
  return {
    status,
    headers: {
      ...GUARDING_HEADERS,
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(body.byteLength),
      'cache-control': 'no-store',
      ...(status === 405 && { allow: 'GET, HEAD' }),
    },
    body: method === 'HEAD' ? undefined : body,
  };
}
