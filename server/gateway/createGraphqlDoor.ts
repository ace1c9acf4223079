import { type DocumentNode, type ExecutionArgs, getOperationAST, type GraphQLSchema, type Source } from 'graphql';
import { createLRUCache, createYoga, type Plugin } from 'graphql-yoga';
import { answerOperation, type AnswerParts } from './answerOperation.js';
import { checkDocument } from './checkDocument.js';
import type { ClientRequest } from './ClientRequest.js';
import { parseDocument } from './parseDocument.js';
import { readParams } from './readParams.js';
import { requestRefusals } from './requestRefusals.js';
import { sendResult } from './sendResult.js';

interface DoorContext {
  readonly client: ClientRequest;
}

type DoorPlugin = Plugin<DoorContext, DoorContext>;

/** Answers a client's request over HTTP, whatever it is, with status and body. */
type GraphqlDoor = (client: ClientRequest) => Promise<Response>;

/** GraphQL over HTTP in front of the executor. */
export function createGraphqlDoor(parts: AnswerParts): GraphqlDoor {
  const max = parts.limits.cachedDocuments;
  const yoga = createYoga<DoorContext>({
    schema: parts.schema,
    plugins: [readPlugin(parts), parsePlugin(parts), executePlugin(parts), sendPlugin(parts)],
    parserAndValidationCache: { documentCache: cacheOf<DocumentNode>(max), errorCache: cacheOf<object>(max) },
    maskedErrors: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
  });
  return async (client) => {
    // The path and the body stay outside: the server has chosen the path, and the body is read with a limit.
    const { method = 'GET' } = client.incoming;
    const request = new yoga.fetchAPI.Request('http://gateway/graphql', { method });
    return yoga.handleRequest(request, { client });
  };
}

function cacheOf<Value extends object>(max: number) {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what takes its place comes with the next major
  return createLRUCache<Value>({ max });
}

function readPlugin({ limits }: AnswerParts): DoorPlugin {
  return {
    onRequestParse({ request, serverContext: { client }, setRequestParser }) {
      if (!['GET', 'POST'].includes(request.method)) throw requestRefusals.method(request.method);
      setRequestParser(async () => readParams(client, limits));
    },
  };
}

function parsePlugin({ limits }: AnswerParts): DoorPlugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source) => parseDocument(source, limits));
      return ({ result, context: { params, request } }) => {
        if (!isDocument(result)) return;
        const operation = getOperationAST(result, params.operationName);
        if (!operation) throw requestRefusals.noOperation();
        if (operation.operation === 'mutation' && request.method === 'GET') {
          throw requestRefusals.mutationByGet();
        }
      };
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema: GraphQLSchema, document: DocumentNode) => checkDocument(schema, document, limits));
    },
  };
}

/** What parsing gave: a document, a fault or nothing. */
function isDocument(result: unknown): result is DocumentNode {
  return typeof result === 'object' && result !== null && !(result instanceof Error);
}

function executePlugin(parts: AnswerParts): DoorPlugin {
  return {
    onExecute({ args, setExecuteFn }) {
      const { document, operationName, variableValues } = args as ExecutionArgs;
      const operation = getOperationAST(document, operationName);
      if (!operation) throw requestRefusals.noOperation();
      const asked = { document, operation, variables: variableValues ?? {} };
      setExecuteFn(async () => answerOperation(asked, args.contextValue.client, parts));
    },
  };
}

function sendPlugin({ log }: AnswerParts): DoorPlugin {
  return {
    onResultProcess(answer) {
      sendResult(answer, answer.serverContext.client, log);
    },
  };
}
