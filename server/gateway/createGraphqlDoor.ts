import { type DocumentNode, type ExecutionResult, getOperationAST, type OperationDefinitionNode } from 'graphql';
import { answerOperation, type AnswerParts } from './answerOperation.js';
import type { ClientRequest } from './ClientRequest.js';
import { DocumentShelf } from './DocumentShelf.js';
import { type HttpAnswer, httpAnswerOf } from './httpAnswerOf.js';
import { publicError } from './publicError.js';
import { readParams } from './readParams.js';
import { requestRefusals } from './requestRefusals.js';

/** Answers a client's request over HTTP, whatever it is, with status and body. */
type GraphqlDoor = (client: ClientRequest) => Promise<HttpAnswer>;

/** GraphQL over HTTP in front of the executor: each part of a request's way is done once, and nothing else is. */
export function createGraphqlDoor(parts: AnswerParts): GraphqlDoor {
  const shelf = new DocumentShelf(parts.schema, parts.limits);
  return async (client) => httpAnswerOf(await answer(client, shelf, parts), client);
}

async function answer(client: ClientRequest, shelf: DocumentShelf, parts: AnswerParts): Promise<ExecutionResult> {
  try {
    const { method = 'GET' } = client.incoming;
    if (method !== 'GET' && method !== 'POST') throw requestRefusals.method(method);
    const { query, variables, operationName } = await readParams(client, parts.limits);
    const document = shelf.parsed(query);
    const operation = operationIn(document, operationName, method);
    const faults = shelf.faultsOf(document);
    if (faults.length > 0) return { errors: faults.map((fault) => publicError(fault, client, parts.log, 'request')) };
    return await answerOperation({ document, operation, variables }, client, parts);
  } catch (error) {
    return { errors: [publicError(error, client, parts.log, 'request')] };
  }
}

function operationIn(document: DocumentNode, name: string | undefined, method: string): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (!operation) throw requestRefusals.noOperation();
  if (operation.operation === 'mutation' && method === 'GET') throw requestRefusals.mutationByGet();
  return operation;
}
