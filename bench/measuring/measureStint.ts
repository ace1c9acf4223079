import autocannon from 'autocannon';
import type { BenchRequest } from '../operations/Operation.js';
import { cpuTime, serverCpuTime } from './cpuTime.js';
import { quantile } from './quantile.js';
import { rotated } from './rotated.js';

/** Whom to load with what. */
export interface Load {
  readonly url: string;
  readonly pids: readonly number[];
  /** Process id of the database server. */
  readonly databasePid: number;
  readonly requests: readonly BenchRequest[];
  readonly connections: number;
  readonly seconds: number;
}

/** What one stint showed. */
export interface Stint {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Milliseconds of processor per request; null where the kernel does not tell. */
  readonly serverCpuMs: number | null;
  readonly databaseCpuMs: number | null;
}

/**
 * Asks as fast as it is answered, on so many connections, for so many seconds.
 * @throws Error when an answer is not whole and without errors
 */
export async function measureStint({ url, pids, databasePid, requests, connections, seconds }: Load): Promise<Stint> {
  const times: number[] = [];
  const [server, database] = [await cpuTime(pids), await serverCpuTime(databasePid)];
  const options: autocannon.Options = {
    url,
    connections,
    duration: seconds,
    sampleInt: 100,
    timeout: 10,
    verifyBody: (body) => !String(body).includes('"errors":'),
    setupClient: sharedOut(requests, connections),
  };
  const ended = Promise.withResolvers<autocannon.Result>();
  autocannon(options, (error: unknown, outcome) => (error ? ended.reject(error) : ended.resolve(outcome))).on(
    'response',
    (_client, _status, _bytes, milliseconds) => times.push(milliseconds),
  );
  const result = await ended.promise;
  const failed = result.errors + result.non2xx + result.mismatches;
  if (failed > 0) throw new Error(`${url}: ${failed} of ${result.requests.total} requests failed`);
  const perRequest = (before: number | null, after: number | null): number | null =>
    before === null || after === null ? null : (after - before) / times.length;
  times.sort((one, other) => one - other);
  return {
    requestsPerSecond: times.length / result.duration,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    serverCpuMs: perRequest(server, await cpuTime(pids)),
    databaseCpuMs: perRequest(database, await serverCpuTime(databasePid)),
  };
}

/** Every connection asks the same requests in turn; they begin evenly apart, so that together they get round soonest. */
function sharedOut(requests: readonly BenchRequest[], connections: number): (client: autocannon.Client) => void {
  const prepared = requests.map(({ path, body }) => ({
    method: 'POST' as const,
    path,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }));
  let clients = 0;
  return (client) => {
    client.setRequests(rotated(prepared, Math.floor((clients * prepared.length) / connections)));
    clients += 1;
  };
}
