// A process of its own that reserves seats, with a pool of its own: the arguments of each call come as a line of JSON on
// stdin, all are done beside each other, and what they refuse leaves as lines. With a number as its second argument it is
// killed before that statement. It runs what was compiled, since Node cannot run decorators.
import { createInterface } from 'node:readline';
import type { DatabaseAccess } from '../../../server/database/DatabaseAccess.js';
import type * as Loaders from '../../../src/learners/data/PersonalLoaders.js';
import type * as Reads from '../../../src/learners/data/PersonalReads.js';
import type * as Cases from '../../../src/learners/data/RecognitionLoaders.js';
import type * as Writes from '../../../src/learners/data/PersonalWrites.js';
import type * as Reserving from '../../../src/learners/resolvers/reserveSeats.js';
import { learnersPool, NOW } from './seatsWorld.js';

const compiled = new URL('../../../dist/src/learners/', import.meta.url);
const load = async <Module>(file: string): Promise<Module> => (await import(new URL(file, compiled).href)) as Module;
await import('reflect-metadata');
const { reserveSeats } = await load<typeof Reserving>('resolvers/reserveSeats.js');
const { PersonalLoaders } = await load<typeof Loaders>('data/PersonalLoaders.js');
const { PersonalReads } = await load<typeof Reads>('data/PersonalReads.js');
const { PersonalWrites } = await load<typeof Writes>('data/PersonalWrites.js');
const { RecognitionLoaders } = await load<typeof Cases>('data/RecognitionLoaders.js');

const [accessText = '', killedBefore = '0'] = process.argv.slice(2);
const pool = learnersPool(JSON.parse(accessText) as DatabaseAccess, 5);
if (Number(killedBefore) > 0) killBefore(Number(killedBefore));

process.stdout.write('ready\n');
for await (const line of createInterface(process.stdin)) void answer(line);

function killBefore(statement: number): void {
  let sent = 0;
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    Reflect.set(client, 'query', (...args: unknown[]) => {
      sent += 1;
      if (sent === statement) process.kill(process.pid, 'SIGKILL');
      return query(...args);
    });
  });
}

async function answer(line: string): Promise<void> {
  const { id, plan, key } = JSON.parse(line) as { id: number; plan: string; key: string };
  const reader = { kind: 'EXAMPLE' } as const;
  const reads = new PersonalReads(pool, reader);
  const people = new PersonalLoaders(reads, NOW.slice(0, 10));
  const writes = new PersonalWrites(pool, reader, () => people.forget());
  const context = {
    people,
    cases: new RecognitionLoaders(reads),
    writes,
    now: new Date(NOW),
    language: 'en' as const,
    unseal: () => ({ kind: 'MALFORMED' }) as const,
    recognition: () => {
      throw new Error('Reserving seats recognises nothing');
    },
  };
  const said = await reserveSeats({ plan, revision: 1, idempotencyKey: key }, context).then(
    ({ userErrors }) => ({ codes: userErrors.map(({ code }) => code) }),
    (error: unknown) => ({ fault: String(error) }),
  );
  process.stdout.write(`${JSON.stringify({ id, ...said })}\n`);
}
