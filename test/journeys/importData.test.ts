import { afterEach, describe, expect, it, vi } from 'vitest';
import { LeerpadProcess } from '../support/LeerpadProcess.js';
import { runImport } from '../support/runImport.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { folderOf } from '../server/importing/importInto.js';
import { schoolFile } from '../server/importing/schoolFile.js';

const started: LeerpadProcess[] = [];

afterEach(async () => {
  for (const one of started.splice(0)) await one.kill('SIGKILL');
});

async function startsAt(address: string): Promise<unknown> {
  const query =
    '{ credentialByCode(code: "crebo:25737") { offers(first: 100, world: REAL) { edges { node { code startDate } } } } }';
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { credentialByCode: { offers: { edges: { node: { code: string; startDate: string } }[] } } };
  };
  const offers = data.credentialByCode.offers.edges.map(({ node }) => node);
  return offers.find(({ code }) => code === 'oeapi/offering-1')?.startDate;
}

describe('npm run import', () => {
  it(
    'joins a leerpad that runs, starts the database where none runs, and says by its exit code how it ended',
    { timeout: 180_000 },
    async () => {
      const [data, files] = [
        await temporaryFolder(),
        await folderOf({ 'a.json': schoolFile(), 'bad/b.json': [...schoolFile({ startDate: '2027-09-01' }), {}] }),
      ];
      expect(await runImport(data, 'oeapi', `${files}/a.json`)).toMatchObject({
        code: 1,
        text: expect.stringContaining('npm start'),
      });
      const leerpad = LeerpadProcess.spawn({ DATA_FOLDER: data });
      started.push(leerpad);
      const address = await leerpad.address();
      const source = ['--source', 'school'];
      expect(await runImport(data, 'oeapi', `${files}/a.json`, ...source)).toMatchObject({
        code: 0,
        text: expect.stringContaining('1 added'),
      });
      await vi.waitFor(async () => expect(await startsAt(address)).toBe('2027-02-01'), { timeout: 10_000 });
      const again = await runImport(data, 'oeapi', `${files}/a.json`, ...source);
      expect(again).toMatchObject({ code: 0, text: expect.stringContaining('There was nothing to change.') });
      expect(await leerpad.kill('SIGTERM')).toBe(0);
      const dry = await runImport(data, 'oeapi', `${files}/bad`, ...source, '--dry-run');
      expect(dry.code).toBe(3);
      expect(dry.text).toContain('startDate: "2027-02-01" → "2027-09-01"');
      expect(dry.text).toMatch(/b\.json, line \d+, \$\[3\]/);
      expect(await runImport(data, 'oeapi', `${files}/bad`, ...source, '--strict')).toMatchObject({ code: 4 });
      expect(await runImport(data, 'oeapi', `${files}/none.json`)).toMatchObject({ code: 1 });
      expect(await runImport(data, 'oeapi')).toMatchObject({ code: 2 });
      const last = await runImport(data, 'oeapi', `${files}/a.json`, ...source);
      expect(last.text).toContain('There was nothing to change.');
    },
  );
});
