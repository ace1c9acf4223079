import { GraphQLError } from 'graphql';
import { CodedError } from '../../src/shared/graph/CodedError.js';

/** The CodedError that an error is or wraps; undefined where there is none. */
export function codedInside(error: unknown): CodedError | undefined {
  for (let inner = error; inner instanceof Error; inner = wrappedBy(inner)) {
    if (inner instanceof CodedError) return inner;
  }
  return undefined;
}

/** What was thrown in the first place. */
export function rootInside(error: unknown): unknown {
  let root = error;
  for (let inner = error; inner instanceof Error; inner = wrappedBy(inner)) root = inner;
  return root;
}

function wrappedBy(error: Error): unknown {
  return error instanceof GraphQLError ? error.originalError : undefined;
}
