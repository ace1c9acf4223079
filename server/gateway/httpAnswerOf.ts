import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { ErrorPlace } from '../../src/shared/graph/CodedError.js';
import type { ClientRequest } from './ClientRequest.js';

/** An answer as it goes over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Http = NonNullable<ErrorPlace['http']> & { readonly spec?: boolean };

/** Status, media type and JSON of an answer whose errors are public ones. */
export function httpAnswerOf({ data, errors }: ExecutionResult, { mediaType }: ClientRequest): HttpAnswer {
  const type = mediaType ?? 'application/json';
  const https = (errors ?? []).flatMap(({ extensions }) => (extensions['http'] as Http | undefined) ?? []);
  // Who accepts only application/json is told by the body alone that a well-formed request failed.
  const statuses = https.flatMap(({ status, spec }) => (spec && type === 'application/json' ? [] : status));
  return {
    status: statuses.length > 0 ? Math.max(...statuses) : 200,
    headers: Object.fromEntries([
      ['content-type', `${type}; charset=utf-8`],
      ...https.flatMap(({ headers = {} }) => Object.entries(headers)),
    ]),
    body: JSON.stringify({ ...(data !== undefined && { data }), ...(errors && { errors: errors.map(shown) }) }),
  };
}

function shown(error: GraphQLError): GraphQLFormattedError {
  const { extensions: { http: _, ...extensions } = {}, ...rest } = error.toJSON();
  return { ...rest, extensions };
}
