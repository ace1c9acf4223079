import type { ServerAccount } from './ServerAccount.js';

/** Owner, group and mode bits of a file or folder. */
export interface Permissions {
  uid: number;
  gid: number;
  mode: number;
}

/** Bits of a wish, as in a file mode. */
export const read = 4;
export const execute = 1;

/** Whether the mode bits let the account do all of what is wished; access lists and mount options are not seen. */
export function permits(permissions: Permissions, account: ServerAccount, wish: number): boolean {
  const shift = permissions.uid === account.uid ? 6 : permissions.gid === account.gid ? 3 : 0;
  return ((permissions.mode >> shift) & wish) === wish;
}
