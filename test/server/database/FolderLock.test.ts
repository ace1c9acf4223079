import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DataFolderInUse } from '../../../server/database/embedded/DataFolderInUse.js';
import { acquireFolderLock } from '../../../server/database/embedded/FolderLock.js';
import { holderFileName } from '../../../server/database/embedded/Holder.js';
import { processStart } from '../../../server/database/embedded/processStart.js';
import { temporaryFolder } from '../../support/temporaryFolder.js';

// Above the largest pid that Linux gives.
const deadPid = 2 ** 22 + 1;

async function folderHeldBy(pid: number, started: string): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'holder'));
  await writeFile(join(folder, 'holder', holderFileName({ pid, started, token: 'ab' })), '');
  return folder;
}

test('a second taker is refused with the pid of the holder', async () => {
  const folder = await temporaryFolder();
  await acquireFolderLock(folder);
  await expect(acquireFolderLock(folder)).rejects.toThrow(DataFolderInUse);
  await expect(acquireFolderLock(folder)).rejects.toMatchObject({ holderPid: process.pid });
  await expect(acquireFolderLock(folder)).rejects.toThrow(`in use by process ${process.pid}`);
});

test('a released folder is free and empty', async () => {
  const folder = await temporaryFolder();
  const lock = await acquireFolderLock(folder);
  await lock.release();
  expect(await readdir(folder)).toEqual([]);
  await acquireFolderLock(folder);
});

test('a late second release leaves the lock of the next holder', async () => {
  const folder = await temporaryFolder();
  const first = await acquireFolderLock(folder);
  await first.release();
  await acquireFolderLock(folder);
  await first.release();
  await expect(acquireFolderLock(folder)).rejects.toThrow(DataFolderInUse);
});

test('the lock of a dead process is taken over', async () => {
  const folder = await folderHeldBy(deadPid, 'boot-1');
  await acquireFolderLock(folder);
  expect(await readdir(join(folder, 'holder'))).toEqual([expect.stringContaining(`${process.pid}.`)]);
});

test.runIf(process.platform === 'linux')('the lock of a process whose pid another one got is taken over', async () => {
  const folder = await folderHeldBy(process.pid, 'boot-1');
  await acquireFolderLock(folder);
});

test('a live holder is not robbed', async () => {
  const folder = await folderHeldBy(process.ppid, processStart(process.ppid) ?? '');
  await expect(acquireFolderLock(folder)).rejects.toMatchObject({ holderPid: process.ppid });
});

test('a live process whose start is not known keeps its lock', async () => {
  const folder = await folderHeldBy(process.ppid, 'unknown');
  await expect(acquireFolderLock(folder)).rejects.toMatchObject({ holderPid: process.ppid });
});

test.each([
  ['a free folder', () => temporaryFolder()],
  ['the folder of a dead holder', () => folderHeldBy(deadPid, 'boot-1')],
])('of thirty takers at once exactly one gets %s', async (_, make) => {
  const folder = await make();
  const results = await Promise.allSettled(Array.from({ length: 30 }, () => acquireFolderLock(folder)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const refusals = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason as unknown);
  expect(refusals.every((reason) => reason instanceof DataFolderInUse)).toBe(true);
  expect(await readdir(folder)).toEqual(['holder']);
});

test('a folder that is no lock is named', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'holder'));
  await writeFile(join(folder, 'holder', 'notes.txt'), '');
  await expect(acquireFolderLock(folder)).rejects.toThrow('holds notes.txt, which is no lock of leerpad');
});
