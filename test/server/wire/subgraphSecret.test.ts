import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { subgraphSecret } from '../../../server/wire/subgraphSecret.js';
import { temporaryFolder } from '../../support/temporaryFolder.js';

test('of many first calls at once all get the one secret, which only this account reads', async () => {
  const folder = await temporaryFolder();
  const secrets = await Promise.all(Array.from({ length: 20 }, () => subgraphSecret(folder)));
  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]).toMatch(/^[\w-]{43}$/);
  expect(await subgraphSecret(folder)).toBe(secrets[0]);
  expect(await readdir(folder)).toEqual(['subgraph-secret']);
  expect((await stat(join(folder, 'subgraph-secret'))).mode & 0o777).toBe(0o600);
});
