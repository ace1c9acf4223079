import { GraphQLError } from 'graphql';
import { codedError } from '../../src/shared/graph/CodedError.js';
import { SubgraphFault } from '../gateway/SubgraphFault.js';
import type { WireError } from './WireAnswer.js';

/** What a subgraph threw, as far as the gateway may know: a CodedError again, or a fault without its inside. */
export function thrownBy(subgraph: string, { extensions }: WireError): Error {
  const { code, params, field, text } = extensions;
  if (extensions.fault) return new SubgraphFault(subgraph, code, code);
  return codedError(code, params, { ...(field !== undefined && { field }), ...(text && { text }) });
}

/** An error of an execution in a subgraph, as an execution in this process would have given it. */
export function fromWireError(subgraph: string, error: WireError): GraphQLError {
  return new GraphQLError(error.message, { path: error.path ?? null, originalError: thrownBy(subgraph, error) });
}
