import { chmod, mkdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareNativeBinaries } from '../../../server/database/embedded/NativeBinaries.js';
import type { ServerAccount } from '../../../server/database/embedded/ServerAccount.js';
import { temporaryFolder } from '../../support/temporaryFolder.js';

const isRoot = userInfo().uid === 0;
const isPosix = process.platform !== 'win32';
// An account that owns nothing, whoever runs the tests.
const stranger = { name: 'stranger', uid: 54_321, gid: 54_321 };

async function installedPackage(links: unknown = [{ source: 'native/lib/liba.so.1.2', target: 'native/lib/liba.so' }]) {
  const folder = join(await temporaryFolder(), 'package');
  await mkdir(join(folder, 'native', 'bin'), { recursive: true });
  await mkdir(join(folder, 'native', 'lib'));
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    await writeFile(join(folder, 'native', 'bin', program), program, { mode: 0o755 });
  }
  await writeFile(join(folder, 'native', 'lib', 'liba.so.1.2'), 'library');
  await writeFile(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  return { folder, version: '18.4' };
}

async function place(account: ServerAccount | undefined) {
  const folder = await temporaryFolder();
  return { folder, account, clusterFolder: join(folder, 'postgres'), logFile: join(folder, 'postgres.log') };
}

function packageOf(program: string): string {
  return dirname(dirname(dirname(program)));
}

test.runIf(isPosix)('missing library links are made in the installed package', async () => {
  const installed = await installedPackage();
  const { postgres } = await prepareNativeBinaries(installed, await place(undefined));
  expect(packageOf(postgres)).toBe(installed.folder);
  expect(await readlink(join(installed.folder, 'native', 'lib', 'liba.so'))).toBe('liba.so.1.2');
  await prepareNativeBinaries(installed, await place(undefined));
});

test.runIf(isPosix && !isRoot)('links that cannot be made there are made in a copy (not as root)', async () => {
  const installed = await installedPackage();
  const lib = join(installed.folder, 'native', 'lib');
  await chmod(lib, 0o555);
  const server = await place(undefined);
  const { postgres } = await prepareNativeBinaries(installed, server);
  await chmod(lib, 0o755);
  expect(packageOf(postgres)).toBe(join(server.folder, 'postgresql-18.4'));
  expect(await readlink(join(packageOf(postgres), 'native', 'lib', 'liba.so'))).toBe('liba.so.1.2');
});

test.runIf(isPosix)('an installed package that another account can read is used where it is', async () => {
  const installed = await installedPackage();
  const { initdb } = await prepareNativeBinaries(installed, await place(stranger));
  expect(packageOf(initdb)).toBe(installed.folder);
});

test.runIf(isPosix).each([
  ['a folder above', '..', 0o700],
  ['a library', 'native/lib/liba.so.1.2', 0o600],
  ['a program', 'native/bin/postgres', 0o744],
])('a package of which another account cannot read %s is copied', async (_, path, mode) => {
  const installed = await installedPackage();
  await chmod(join(installed.folder, path), mode);
  const server = await place(stranger);
  const { postgres } = await prepareNativeBinaries(installed, server);
  expect(packageOf(postgres)).toBe(join(server.folder, 'postgresql-18.4'));
  expect((await stat(postgres)).mode & 0o777).toBe(0o755);
  expect((await stat(join(packageOf(postgres), 'native', 'lib', 'liba.so'))).mode & 0o777).toBe(0o644);
});

test.runIf(isPosix)('a copy is made once', async () => {
  const installed = await installedPackage();
  await chmod(join(installed.folder, 'native', 'bin', 'postgres'), 0o700);
  const server = await place(stranger);
  const { postgres } = await prepareNativeBinaries(installed, server);
  await writeFile(postgres, 'marked');
  await prepareNativeBinaries(installed, server);
  expect(await readFile(postgres, 'utf8')).toBe('marked');
});

test('a link that leaves its folder is refused', async () => {
  const installed = await installedPackage([{ source: 'native/lib/liba.so.1.2', target: '../../liba.so' }]);
  await expect(prepareNativeBinaries(installed, await place(undefined))).rejects.toThrow('leaves its folder');
});
