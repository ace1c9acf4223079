import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { superuserUrl } from '../../server/database/embedded/EmbeddedPostgres.js';
import { holderOfFileName } from '../../server/database/embedded/Holder.js';
import { readServerNote } from '../../server/database/embedded/ServerNote.js';
import { withClient } from '../../server/database/withClient.js';
import { readExamples } from '../../server/explorer/readExamples.js';
import { publishReference } from '../../server/reference/publishReference.js';
import { toGlobalId } from '../../src/shared/graph/globalId.js';
import { subgraphs } from '../../src/subgraphs.js';
import { LeerpadProcess } from '../support/LeerpadProcess.js';
import { ManyProcesses } from '../support/ManyProcesses.js';
import { type BadRequest, badRequests } from './badRequests.js';
import { tellChanges } from './changes.js';

// The tests stand in one order: they tell one story of processes that come and go.
const names = subgraphs.map(({ name }) => name);
const examples = await readExamples(fileURLToPath(new URL('../../schema/operations', import.meta.url)));
const json = { 'content-type': 'application/json' };
const startMs = 120_000;

let dataFolder = '';
let one: LeerpadProcess;
let many: ManyProcesses;
let addresses: readonly [string, string];

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'leerpad-test-'));
  await chmod(dataFolder, 0o755);
  one = LeerpadProcess.spawn({ DATA_FOLDER: dataFolder });
  // From now on the subgraphs join: the whole start is what holds the folder.
  await vi.waitFor(async () => expect(await holder()).toBe(one.child.pid), startMs);
  many = await ManyProcesses.startSubgraphs(dataFolder, names);
  const address = await one.address();
  many.startGateway();
  addresses = [address, await many.ready()];
}, startMs);

afterAll(async () => {
  // Not killed: the one that holds the database stops it.
  await Promise.all([one.kill('SIGTERM'), many.stop()]);
  await rm(dataFolder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly {
      path?: readonly (string | number)[];
      extensions: { code: string; requestId: string };
    }[];
  };
}

async function send(address: string, { search = '', init }: Pick<BadRequest, 'search' | 'init'>): Promise<Answer> {
  const response = await fetch(`${address}/graphql${search}`, init);
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text,
    body: JSON.parse(text) as Answer['body'],
  };
}

function ask(address: string, query: string, variables: unknown = {}): Promise<Answer> {
  return send(address, { init: { method: 'POST', headers: json, body: JSON.stringify({ query, variables }) } });
}

/** What must be the same in both: the bytes of `data`, and all of each error but the request id, in whatever order. */
function comparable({ status, type, text, body: { data, errors = [] } }: Answer): object {
  const bytes = data === undefined ? '' : `"data":${JSON.stringify(data)}`;
  expect(text).toContain(bytes);
  const rest = errors.map(({ extensions, ...error }) => ({ ...error, extensions: { ...extensions, requestId: '' } }));
  return { status, type, bytes, errors: rest.map((error) => JSON.stringify(error)).sort() };
}

it.each(examples)('$name is answered the same, byte by byte', async ({ query, variables }) => {
  const [here, there] = await Promise.all(
    addresses.map((address) => ask(address, query, JSON.parse(variables || '{}'))),
  );
  expect(here?.status).toBe(200);
  expect(here?.body.errors).toBeUndefined();
  expect(there?.text).toBe(here?.text);
});

it('changes are made the same, in turn by the one and by the many', { timeout: startMs }, async () => {
  const told: unknown[] = [];
  for (const [at, address] of addresses.entries())
    told.push(
      await tellChanges(async (query, variables) => (await ask(address, query, variables)).body, `story-${at}`),
    );
  expect(told[1]).toEqual(told[0]);
  expect(JSON.stringify(told[0])).toContain('"HELD"');
});

it('200 and more bad requests are refused the same', { timeout: startMs }, async () => {
  const bad = badRequests();
  expect(bad.length).toBeGreaterThanOrEqual(200);
  expect(new Set(bad.map(({ search, init }) => JSON.stringify([search, init]))).size).toBe(bad.length);
  const codes = new Set<string>();
  const served: string[] = [];
  for (const request of bad) {
    const [here, there] = await Promise.all(addresses.map((address) => send(address, request)));
    expect(there && comparable(there), request.name).toEqual(here && comparable(here));
    if (!here?.body.errors) served.push(request.name);
    for (const { extensions } of here?.body.errors ?? []) codes.add(extensions.code);
  }
  expect(served).toEqual([]);
  expect([...codes].sort()).toEqual(refusals);
});

const refusals = [
  ...['BAD_ID', 'BAD_INPUT', 'BAD_REQUEST', 'PAGE_SIZE', 'PARSE_FAILED'],
  ...['TOO_COSTLY', 'TOO_DEEP', 'TOO_LARGE', 'TOO_WIDE', 'VALIDATION_FAILED'],
];

it('a subgraph answers nobody but its gateway', async () => {
  const [catalogue = ''] = await Promise.all(names.map((name) => many.process(name).address()));
  for (const path of ['/graphql', '/status', '/']) {
    for (const signature of ['', 'x', '0'.repeat(64)]) {
      const headers = { ...json, 'x-leerpad-signature': signature };
      const init = { method: 'POST', headers, body: '{"query":"{ ladders { code } }"}' };
      const response = await fetch(`${catalogue}${path}`, init);
      expect([response.status, await response.text()]).toEqual([401, expect.not.stringContaining('data')]);
    }
  }
  expect((await fetch(`${catalogue}/healthz`)).status).toBe(200);
});

it(
  'a second whole start on the folder is refused and names the process that holds it',
  { timeout: startMs },
  async () => {
    const second = LeerpadProcess.spawn({ DATA_FOLDER: dataFolder });
    expect(await second.ended()).toBe(1);
    expect(second.output).toContain(`process ${one.child.pid}`);
  },
);

const parts = '{ credentialByCode(code: "crebo:25736") { code } organisation(id: "ORG") { code } }'.replace(
  'ORG',
  toGlobalId('Organisation', 'none'),
);

it(
  'a subgraph that is killed takes its fields with it and nothing else, and works again when it is back',
  { timeout: startMs },
  async () => {
    const [, address] = addresses;
    expect((await ask(address, parts)).body).toEqual({
      data: { credentialByCode: { code: 'crebo:25736' }, organisation: null },
    });
    await many.process('network').kill('SIGKILL');
    const without = await ask(address, parts);
    expect(without.body.data).toEqual({ credentialByCode: { code: 'crebo:25736' }, organisation: null });
    expect(without.body.errors).toMatchObject([{ path: ['organisation'], extensions: { code: 'UNAVAILABLE' } }]);
    expect(without.text).not.toMatch(/127\.0\.0\.1|ECONN/);
    const readiness = await fetch(`${address}/readyz`);
    expect([readiness.status, await readiness.text()]).toEqual([503, 'waiting for network\n']);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    await many.startSubgraph('network').address();
    expect((await ask(address, parts)).body.errors).toBeUndefined();
    await vi.waitFor(async () => expect((await fetch(`${address}/readyz`)).status).toBe(200), startMs);
  },
);

const pinned = `{ pathways(
  profile: { age: 52, holdings: [{ credential: "proof:lbo" }] }, goal: { credential: "crebo:25736" },
  startDate: "2027-02-01", asOf: "2026-12-01T12:00:00Z", first: 1
) { ... on Pathways { snapshotId pathways { steps { admission { rule { title } } } } } } }`;

interface Pinned {
  readonly snapshotId: string;
  readonly pathways: readonly { steps: readonly { admission: readonly { rule: { title: string } }[] }[] }[];
}

async function publish(change: string): Promise<string> {
  const note = await readServerNote(dataFolder);
  const password = await readFile(join(dataFolder, 'superuser-password'), 'utf8');
  return withClient(superuserUrl(note?.port ?? 0, password, 'leerpad'), async (client) => {
    await client.query(change);
    return publishReference(client, subgraphs);
  });
}

it(
  'an answer never mixes two snapshots, while one is published and every process takes it',
  { timeout: startMs },
  async () => {
    const [, address] = addresses;
    const seen = new Map<string, Set<string>>();
    const refused: unknown[] = [];
    const look = async (): Promise<string> => {
      const { body } = await ask(address, pinned);
      refused.push(...(body.errors ?? []));
      const { snapshotId, pathways } = body.data?.['pathways'] as Pinned;
      const titles = pathways.flatMap(({ steps }) =>
        steps.flatMap(({ admission }) => admission.map(({ rule }) => rule.title)),
      );
      seen.set(snapshotId, new Set([...(seen.get(snapshotId) ?? []), titles.join()]));
      return snapshotId;
    };
    await look();
    for (const mark of ['!', '?']) {
      const published = publish(`update catalogue.rule set title_en = title_en || '${mark}' where key = 'ADM03'`);
      let newest: string | undefined;
      void published.then((id) => (newest = id));
      // Asked all the time, until the new snapshot is what is pinned.
      await vi.waitFor(
        async () => {
          const asked = await Promise.all([look(), look(), look(), look()]);
          expect(asked).toEqual(Array(4).fill(newest));
        },
        { timeout: startMs, interval: 0 },
      );
    }
    expect(refused).toEqual([]);
    const titles = [...seen.values()].map((set) => [...set]);
    expect(titles.map((set) => set.length)).toEqual([1, 1, 1]);
    expect(titles[1]).toEqual([`${titles[0]?.[0] ?? ''}!`]);
    expect(titles[2]).toEqual([`${titles[0]?.[0] ?? ''}!?`]);
  },
);

const persons = '{ learners(first: 5) { edges { node { id holdings(first: 5) { totalCount } } } } }';

async function holder(): Promise<number> {
  const [file = ''] = await readdir(join(dataFolder, 'holder')).catch(() => []);
  return holderOfFileName(file)?.pid ?? 0;
}

it(
  'when the process that holds the database ends, another one takes over and nothing is lost',
  { timeout: startMs },
  async () => {
    const [, address] = addresses;
    const before = (await ask(address, persons)).text;
    expect(await one.kill('SIGTERM')).toBe(0);
    await vi.waitFor(async () => expect((await ask(address, persons)).text).toBe(before), startMs);
    const first = await holder();
    const name = many.nameOf(first);
    await many.process(name).kill('SIGKILL');
    await vi.waitFor(async () => expect(await holder()).not.toBe(first), startMs);
    expect(many.nameOf(await holder())).not.toBe(name);
    await many.startSubgraph(name).address();
    await vi.waitFor(async () => expect((await ask(address, persons)).text).toBe(before), startMs);
  },
);

it('all end at once and leave neither a server nor a lock', { timeout: startMs }, async () => {
  const note = await readServerNote(dataFolder);
  expect(await many.stop()).toEqual(Array(names.length + 1).fill(0));
  expect(await readdir(dataFolder)).not.toContain('holder');
  const password = await readFile(join(dataFolder, 'superuser-password'), 'utf8');
  const url = superuserUrl(note?.port ?? 0, password, 'leerpad');
  await expect(withClient(url, () => Promise.resolve())).rejects.toThrow('ECONNREFUSED');
});
