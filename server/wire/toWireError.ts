import { GraphQLError } from 'graphql';
import { codedError, type CodedError } from '../../src/shared/graph/CodedError.js';
import { faultCode } from '../gateway/faultCode.js';
import { codedInside, rootInside } from '../gateway/errorInside.js';
import { type GatewayLog, logFault } from '../gateway/logFault.js';
import type { WireError } from './WireAnswer.js';

/**
 * An error as a subgraph hands it to the gateway. A CodedError goes with all that it is made of; anything else is written
 * to the log here and goes as a code alone.
 */
export function toWireError(error: unknown, requestId: string, log: GatewayLog): WireError {
  const path = error instanceof GraphQLError ? error.path : undefined;
  const coded = codedInside(error);
  return { ...(coded ? refusal(coded) : fault(rootInside(error), requestId, log, path)), ...(path && { path }) };
}

function refusal({ code, params, place, message }: CodedError): WireError {
  const { field, text } = place;
  return {
    message,
    extensions: { code, fault: false, params, ...(field !== undefined && { field }), ...(text && { text }) },
  };
}

function fault(root: unknown, requestId: string, log: GatewayLog, path: GraphQLError['path']): WireError {
  const code = faultCode(root);
  logFault(log, root, { requestId, code, path });
  return { message: codedError(code).message, extensions: { code, fault: true } };
}
