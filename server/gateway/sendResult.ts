import type { ExecutionResult } from 'graphql';
import { processRegularResult, type Plugin } from 'graphql-yoga';
import type { ClientRequest } from './ClientRequest.js';
import type { GatewayLog } from './logFault.js';
import { negotiateMediaType } from './negotiateMediaType.js';
import { publicError } from './publicError.js';

type Answer = Parameters<NonNullable<Plugin['onResultProcess']>>[0];

/** Makes an answer fit to leave: its errors are public ones, its form is JSON of the type that the client prefers. */
export function sendResult(answer: Answer, client: ClientRequest, log: GatewayLog): void {
  const { setResult, setResultProcessor } = answer;
  const result = answer.result as ExecutionResult;
  if (result.errors) {
    const errors = result.errors.map((error) =>
      error.extensions['requestId'] === client.id ? error : publicError(error, client, log, 'request'),
    );
    setResult({ ...result, errors });
  }
  setResultProcessor(processRegularResult, negotiateMediaType(client.incoming) ?? 'application/json');
}
