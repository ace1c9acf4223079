import { getVariableValues, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { IncomingHttpHeaders } from 'node:http';
import { codedError } from '../../src/shared/graph/CodedError.js';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';
import type { ClientRequest } from './ClientRequest.js';
import type { FederatedExecutor, GatewayOperation } from './FederatedExecutor.js';
import type { GatewayLimits } from './limits.js';
import type { GatewayLog } from './logFault.js';
import { NodeEstimate } from './NodeEstimate.js';
import { nullWhereNeeded } from './nullWhereNeeded.js';
import { publicError } from './publicError.js';
import { limitRefusals } from './limitRefusals.js';
import { requestRefusals } from './requestRefusals.js';

/** What is fixed for a request when its execution starts. */
export type BeginRequest = (headers: IncomingHttpHeaders) => Promise<Pick<RequestContext, 'snapshotId' | 'reader'>>;

/** What answering an operation needs. */
export interface AnswerParts {
  readonly schema: GraphQLSchema;
  readonly executor: FederatedExecutor;
  readonly clock: () => Date;
  readonly beginRequest: BeginRequest;
  readonly limits: GatewayLimits;
  readonly log: GatewayLog;
}

/** Checks what depends on the variables, then executes. Never rejects: refusals and faults are coded errors. */
export async function answerOperation(
  asked: GatewayOperation,
  client: ClientRequest,
  parts: AnswerParts,
): Promise<ExecutionResult> {
  try {
    refuseCostly(asked, coerceVariables(asked, parts.schema), parts.limits.nodes);
    const { errors, data = null } = await client.orAborted(execute(asked, client, parts));
    if (!errors) return { data };
    return { data, errors: errors.map((error) => publicError(error, client, parts.log, 'field')) };
  } catch (error) {
    return { errors: [publicError(error, client, parts.log, 'request')] };
  }
}

async function execute(
  asked: GatewayOperation,
  client: ClientRequest,
  { clock, beginRequest, executor }: AnswerParts,
): Promise<ExecutionResult> {
  const now = clock();
  const begun = await beginRequest(client.incoming.headers);
  const { id: requestId, language, signal } = client;
  return executor.execute(asked, { now, requestId, language, signal, ...begun });
}

function coerceVariables(asked: GatewayOperation, schema: GraphQLSchema): Readonly<Record<string, unknown>> {
  const { operation, variables } = asked;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  });
  const [error] = errors ?? [];
  if (!coerced) {
    throw codedError('BAD_INPUT', { reason: error?.message ?? '' }, { at: { nodes: error?.nodes ?? null } });
  }
  const missing = nullWhereNeeded(schema, asked, coerced);
  if (missing) throw requestRefusals.nullValue(missing);
  return coerced;
}

function refuseCostly(
  { document, operation }: GatewayOperation,
  variables: Readonly<Record<string, unknown>>,
  limit: number,
): void {
  const nodes = new NodeEstimate(document, variables).nodesIn(operation.selectionSet);
  if (nodes > limit) throw limitRefusals.nodes(nodes, limit);
}
