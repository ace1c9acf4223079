import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownerUrl } from '../../../server/database/DatabaseAccess.js';
import { withClient } from '../../../server/database/withClient.js';
import { fillStore } from '../../../server/store/fillStore.js';
import { storeStamp } from '../../../server/store/storeStamp.js';
import { subgraphs } from '../../../src/subgraphs.js';
import { temporaryFolder } from '../../support/temporaryFolder.js';
import { cloneTemplate } from '../../support/testDatabase.js';

const checkout = join(import.meta.dirname, '..', '..', '..');
const access = await cloneTemplate();
const output = { isTTY: false, write: () => true } as unknown as NodeJS.WriteStream;

/** A project that consists of seeds and one program. */
async function project(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(checkout, 'seeds'), join(folder, 'seeds'), { recursive: true });
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist', 'main.js'), 'one');
  return folder;
}

function nameOf(change?: string): Promise<string> {
  return withClient(ownerUrl(access), async (client) => {
    if (change) await client.query(change);
    const { rows } = await client.query<{ name: string }>("select name from network.region where key = 'AMR20'");
    return rows[0]?.name ?? '';
  });
}

it('fills a store that was filled from other sources, and leaves one from the same alone unless it is asked to', async () => {
  const projectFolder = await project();
  const fill = (again = false) => fillStore(access, subgraphs, { projectFolder, exampleWorld: true, output, again });
  const right = await nameOf();
  const spoil = "update network.region set name = 'spoilt' where key = 'AMR20'";
  await nameOf(spoil);
  await fill();
  expect(await nameOf()).toBe(right);
  await nameOf(spoil);
  await fill();
  expect(await nameOf()).toBe('spoilt');
  await fill(true);
  expect(await nameOf()).toBe(right);
  await nameOf(spoil);
  await writeFile(join(projectFolder, 'dist', 'main.js'), 'two');
  await fill();
  expect(await nameOf()).toBe(right);
});

it('knows the sources by their content and place', async () => {
  const [one, other] = [await temporaryFolder(), await temporaryFolder()];
  const stamp = (folder: string, exampleWorld = true) => storeStamp({ folders: [folder], exampleWorld });
  await writeFile(join(one, 'a'), 'content');
  await writeFile(join(other, 'a'), 'content');
  expect(await stamp(one)).toBe(await stamp(other));
  expect(await stamp(one, false)).not.toBe(await stamp(one));
  await writeFile(join(other, 'a'), 'conten');
  await writeFile(join(other, 'b'), 't');
  expect(await stamp(one)).not.toBe(await stamp(other));
});
