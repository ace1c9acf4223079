import { expect, test } from 'vitest';
import { chooseServerFolder } from '../../../server/database/embedded/chooseServerFolder.js';

const account = { name: 'nobody', uid: 99, gid: 98 };
const open = { uid: 0, gid: 0, mode: 0o755 };
const closed = { uid: 0, gid: 0, mode: 0o700 };
const lib = { path: '/var/lib', permissions: [open] };
const tmp = { path: '/var/tmp', permissions: [open] };

test('the wanted folder, when the account can reach it', () => {
  const wanted = { path: '/srv/leerpad/data', permissions: [open, open] };
  expect(chooseServerFolder(wanted, account, [lib])).toEqual({ folder: '/srv/leerpad/data', moved: false });
});

test('the wanted folder, when the server runs under our own account', () => {
  const wanted = { path: '/root/leerpad/data', permissions: [open, closed] };
  expect(chooseServerFolder(wanted, undefined, [])).toEqual({ folder: '/root/leerpad/data', moved: false });
});

test('a stable folder of its own, when any folder above is closed', () => {
  const wanted = { path: '/root/leerpad/data', permissions: [open, open, closed, open] };
  const choice = chooseServerFolder(wanted, account, [lib, tmp]);
  expect(choice).toEqual({ folder: expect.stringMatching(/^\/var\/lib\/leerpad-[0-9a-f]{16}$/), moved: true });
  expect(chooseServerFolder(wanted, account, [lib, tmp])).toEqual(choice);
  const other = { ...wanted, path: '/root/leerpad/other' };
  expect(chooseServerFolder(other, account, [lib, tmp]).folder).not.toBe(choice.folder);
});

test('the next alternative, when the first is closed too', () => {
  const wanted = { path: '/root/data', permissions: [closed] };
  const choice = chooseServerFolder(wanted, account, [{ ...lib, permissions: [closed] }, tmp]);
  expect(choice.folder).toMatch(/^\/var\/tmp\/leerpad-/);
});

test('an error that names the folders, when none can be reached', () => {
  const wanted = { path: '/root/data', permissions: [closed] };
  expect(() => chooseServerFolder(wanted, account, [{ ...lib, permissions: [closed] }])).toThrow(
    'The account nobody cannot reach the data folder /root/data or any of /var/lib',
  );
});
