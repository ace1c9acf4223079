import { expect, test } from 'vitest';
import { execute, permits, read } from '../../../server/database/embedded/permits.js';

const account = { name: 'nobody', uid: 99, gid: 98 };

test.each([
  ['owner', { uid: 99, gid: 0, mode: 0o500 }, true],
  ['owner without rights, whatever others may', { uid: 99, gid: 98, mode: 0o077 }, false],
  ['group', { uid: 0, gid: 98, mode: 0o050 }, true],
  ['group without rights, whatever others may', { uid: 0, gid: 98, mode: 0o707 }, false],
  ['others', { uid: 0, gid: 0, mode: 0o005 }, true],
  ['others that may only read', { uid: 0, gid: 0, mode: 0o774 }, false],
  ['a mode with the type of the file', { uid: 0, gid: 0, mode: 0o40755 }, true],
])('%s', (_, permissions, expected) => {
  expect(permits(permissions, account, read | execute)).toBe(expected);
});
