import { afterEach, describe, expect, it } from 'vitest';
import { LeerpadProcess } from '../support/LeerpadProcess.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const started: LeerpadProcess[] = [];

function start(environment: Readonly<Record<string, string>>): LeerpadProcess {
  const process = LeerpadProcess.spawn(environment);
  started.push(process);
  return process;
}

afterEach(async () => {
  for (const one of started.splice(0)) await one.kill('SIGKILL');
});

async function ask(address: string, query: string): Promise<{ data?: Record<string, unknown>; errors?: unknown }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: Record<string, unknown> };
}

const ways = `{ pathways(profile: { holdings: [{ credential: "proof:lbo" }] }, goal: { credential: "crebo:25736" }, first: 1) { ... on Pathways { snapshotId proven } } }`;

describe('npm start', () => {
  it(
    'prints an address that answers, and an explorer with the examples; ends cleanly on SIGTERM',
    { timeout: 120_000 },
    async () => {
      const leerpad = start({ DATA_FOLDER: await temporaryFolder() });
      const address = await leerpad.address();
      expect(await ask(address, ways)).toMatchObject({ data: { pathways: { proven: true } } });
      const page = await fetch(`${address}/`);
      expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
      expect(await (await fetch(`${address}/examples.json`)).text()).toContain('PathwayOfAWarehousePicker');
      expect(leerpad.output).toContain('curl -s');
      expect(await leerpad.kill('SIGTERM')).toBe(0);
    },
  );

  it(
    'is refused on a data folder in use, naming the process that holds it; after kill -9 the next start answers the same',
    { timeout: 180_000 },
    async () => {
      const folder = await temporaryFolder();
      const first = start({ DATA_FOLDER: folder });
      const before = await ask(await first.address(), ways);
      const second = start({ DATA_FOLDER: folder });
      expect(await second.ended()).toBe(1);
      expect(second.output).toContain(String(first.child.pid));
      expect(await first.kill('SIGKILL')).toBe('SIGKILL');
      const third = start({ DATA_FOLDER: folder });
      expect(await ask(await third.address(), ways)).toEqual(before);
      expect(third.output).toContain('learner: 19 rows, 0 new, 0 changed');
    },
  );

  it.each([
    [['subgraph', 'nope'], 'catalogue, network, learners, pathways'],
    [['subgraph'], 'catalogue, network, learners, pathways'],
    [['nope'], 'gateway and subgraph'],
  ])('does not start %j and says what there is instead', async (part, instead) => {
    const leerpad = LeerpadProcess.spawn({ DATA_FOLDER: await temporaryFolder() }, part);
    started.push(leerpad);
    expect(await leerpad.ended()).toBe(1);
    expect(leerpad.output).toContain(instead);
    expect(leerpad.output).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['HOST', '0.0.0.0', 'loopback'],
    ['PORT', '70000', '65535'],
    ['EXAMPLE_WORLD', 'yes', 'true or false'],
    ['DATABASE_URL', 'mysql://x', 'PostgreSQL URL'],
  ])('does not start with %s=%s and says what instead', async (name, value, instead) => {
    const leerpad = start({ DATA_FOLDER: await temporaryFolder(), [name]: value });
    expect(await leerpad.ended()).toBe(1);
    expect(leerpad.output).toContain(name);
    expect(leerpad.output).toContain(instead);
    expect(leerpad.output).not.toMatch(/\n\s+at /);
  });
});
