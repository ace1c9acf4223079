import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { codedError, type CodedError, type ErrorParams } from '../../src/shared/graph/CodedError.js';
import type { ErrorCode } from '../../src/shared/graph/errorCodes.js';
import type { ClientRequest } from './ClientRequest.js';
import { errorPagePath } from './errorCodesSdl.js';
import { faultCode } from './faultCode.js';
import { codedInside, rootInside } from './errorInside.js';
import { logFault, type GatewayLog } from './logFault.js';

// A status marked `spec` is the one of GraphQL over HTTP: 200 where the client accepts only `application/json`.
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  INTERNAL: 500,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/**
 * An error as it may leave: with code, request id and a message in the client's language. Anything but a
 * CodedError is written to the log and leaves as a neutral fault. An error of the whole `request` decides
 * its HTTP status, one of a `field` does not.
 */
export function publicError(
  error: unknown,
  request: ClientRequest,
  log: GatewayLog,
  whole: 'request' | 'field',
): GraphQLError {
  const path = error instanceof GraphQLError ? error.path : undefined;
  const coded = codedInside(error) ?? hideFault(error, request, log, path);
  const { code, place } = coded;
  const details = detailsOf(coded);
  return new GraphQLError(coded.messageIn(request.language), {
    ...(path ? { path } : placeOf(coded)),
    extensions: {
      code,
      requestId: request.id,
      docs: errorPagePath(code),
      ...(place.field !== undefined && { field: place.field }),
      ...(details && { details }),
      ...(whole === 'request' && { http: place.http ?? httpOf(code) }),
    },
  });
}

// The reason is part of the message already.
function detailsOf({ params }: CodedError): ErrorParams | undefined {
  const entries = Object.entries(params).filter(([name]) => name !== 'reason');
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function placeOf({ nodes, source, positions }: CodedError): GraphQLErrorOptions {
  return { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null };
}

function hideFault(error: unknown, request: ClientRequest, log: GatewayLog, path: GraphQLError['path']): CodedError {
  const fault = rootInside(error);
  const code = faultCode(fault);
  logFault(log, fault, { requestId: request.id, code, path });
  return codedError(code);
}

function httpOf(code: ErrorCode): { status: number; spec: boolean } {
  const status = statuses[code];
  return status === undefined ? { status: 400, spec: true } : { status, spec: false };
}
