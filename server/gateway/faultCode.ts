import type { ErrorCode } from '../../src/shared/graph/errorCodes.js';
import { SubgraphFault } from './SubgraphFault.js';

const connectionLost: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);
// SQLSTATE: connection exceptions, shutdowns, too many connections.
const databaseAway = /^(?:08...|57P0.|53300)$/;
// SQLSTATE: others hold what is wanted, or were in the way. Nothing was written, and later it may go.
const othersInTheWay = /^(?:55P03|40001|40P01)$/;
const queryCancelled = '57014';

/** The code under which a fault leaves: whether a part is away, was too slow, or is wrong. */
export function faultCode(fault: unknown): ErrorCode {
  if (fault instanceof SubgraphFault) return fault.leavesAs;
  for (let error = fault; error instanceof Error; error = error.cause) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    if (connectionLost.has(code) || databaseAway.test(code) || othersInTheWay.test(code)) return 'UNAVAILABLE';
    if (code === queryCancelled) return 'TIMEOUT';
  }
  return 'INTERNAL';
}
