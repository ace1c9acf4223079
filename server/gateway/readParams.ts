import { CodedError } from '../../src/shared/graph/CodedError.js';
import { checkVariables } from './checkVariables.js';
import type { ClientRequest } from './ClientRequest.js';
import type { GatewayLimits } from './limits.js';
import { readBody } from './readBody.js';
import { limitRefusals } from './limitRefusals.js';
import { requestRefusals } from './requestRefusals.js';
import { refuseForgery } from './refuseForgery.js';

/** What a client asks, checked for its shape only. */
interface RequestParams {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

const known: ReadonlySet<string> = new Set(['query', 'variables', 'operationName', 'extensions']);
const jsonMediaType = /^application\/(?:graphql\+)?json\s*(?:;\s*charset=(?:utf-8|"utf-8")\s*)?$/i;

/**
 * What a request asks.
 * @throws CodedError BAD_REQUEST, TOO_LARGE, TOO_DEEP or BAD_INPUT
 */
export async function readParams(client: ClientRequest, limits: GatewayLimits): Promise<RequestParams> {
  const { incoming, signal } = client;
  signal.throwIfAborted();
  if (!client.mediaType) throw requestRefusals.notAcceptable();
  refuseForgery(incoming);
  const given = incoming.method === 'GET' ? parseSearch(incoming.url ?? '') : await parseBody(client, limits);
  const params = checkShape(given);
  if (params.query.length > limits.queryCharacters) {
    throw limitRefusals.query(params.query.length, limits.queryCharacters);
  }
  checkVariables(params.variables, limits);
  return params;
}

function parseSearch(url: string): Record<string, unknown> {
  const start = url.indexOf('?');
  const search = new URLSearchParams(start < 0 ? '' : url.slice(start + 1));
  const given: Record<string, unknown> = Object.fromEntries(search);
  for (const name of ['variables', 'extensions']) {
    const text = search.get(name);
    given[name] = text ? parseJson(text, `parameter ${name}`) : undefined;
  }
  return given;
}

async function parseBody(client: ClientRequest, { bodyBytes }: GatewayLimits): Promise<Record<string, unknown>> {
  const { incoming } = client;
  if (!jsonMediaType.test(incoming.headers['content-type'] ?? '')) throw requestRefusals.mediaType();
  const given = parseJson(await client.orAborted(readBody(incoming, bodyBytes)).catch(blameSender), 'body');
  if (Array.isArray(given)) throw requestRefusals.batch();
  if (!isRecord(given)) throw requestRefusals.parameter('body', 'a JSON object');
  return given;
}

// A deadline that passes before the body is whole is not ours.
function blameSender(error: unknown): never {
  throw error instanceof CodedError && error.code === 'TIMEOUT' ? requestRefusals.slowBody() : error;
}

function checkShape(given: Readonly<Record<string, unknown>>): RequestParams {
  const { query, variables, operationName, extensions } = given;
  if (Object.keys(given).some((name) => !known.has(name))) throw requestRefusals.unknownParameter();
  if (typeof query !== 'string' || query === '') throw requestRefusals.parameter('query', 'text');
  if (variables != null && !isRecord(variables)) throw requestRefusals.parameter('variables', 'an object');
  if (extensions != null && !isRecord(extensions)) {
    throw requestRefusals.parameter('extensions', 'an object');
  }
  if (operationName != null && typeof operationName !== 'string') {
    throw requestRefusals.parameter('operationName', 'text');
  }
  return { query, variables: variables ?? {}, ...(operationName && { operationName }) };
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw requestRefusals.json(place);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
