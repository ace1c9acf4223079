import type { ErrorCode } from '../../src/shared/graph/errorCodes.js';

/** Where faults are written; a pino logger fits. */
export interface GatewayLog {
  error(details: object, message: string): void;
}

/** What of a fault may be kept: enough to find it in the code, nothing of the request's data. */
interface FaultRecord {
  readonly requestId: string;
  readonly code: ErrorCode;
  readonly path?: string;
  readonly name: string;
  readonly cause?: string;
  readonly frames: readonly string[];
}

// Messages of these kinds speak of code. Those of other errors, a database's above all, quote values.
const messagesWithoutData: ReadonlySet<string> = new Set(['TypeError', 'ReferenceError']);

/** Writes down a fault without its message, unless that can hold no data. */
export function logFault(
  log: GatewayLog,
  fault: unknown,
  at: { requestId: string; code: ErrorCode; path?: readonly (string | number)[] | undefined },
): void {
  const record: FaultRecord = {
    requestId: at.requestId,
    code: at.code,
    ...(at.path && { path: at.path.join('.') }),
    ...describe(fault),
  };
  log.error(record, 'A request met a fault');
}

function describe(fault: unknown): Pick<FaultRecord, 'name' | 'cause' | 'frames'> {
  if (!(fault instanceof Error)) return { name: typeof fault, frames: [] };
  const { name, message, stack = '' } = fault;
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined;
  const cause = messagesWithoutData.has(name) ? message : code;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { name, ...(cause !== undefined && { cause }), frames: frames.slice(0, 10) };
}
