import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { execute, permits, type Permissions } from './permits.js';
import type { ServerAccount } from './ServerAccount.js';

/** A folder with its permissions and those of every folder above it. */
export interface FolderPath {
  path: string;
  permissions: readonly Permissions[];
}

export interface ServerFolderChoice {
  folder: string;
  moved: boolean;
}

/**
 * Where the cluster of a wanted data folder lives: in it, unless the account that runs the server (undefined: the
 * account of this process) cannot reach it. Then it is a folder named after the wanted one in the first of the
 * alternatives that the account can reach, so that every start finds the same one.
 */
export function chooseServerFolder(
  wanted: FolderPath,
  account: ServerAccount | undefined,
  alternatives: readonly FolderPath[],
): ServerFolderChoice {
  if (account === undefined || isReachable(wanted, account)) return { folder: wanted.path, moved: false };
  const alternative = alternatives.find((candidate) => isReachable(candidate, account));
  if (alternative === undefined) {
    throw new Error(
      `The account ${account.name} cannot reach the data folder ${wanted.path} or any of ` +
        `${alternatives.map(({ path }) => path).join(', ')}: choose a data folder that it can reach.`,
    );
  }
  const hash = createHash('sha256').update(wanted.path).digest('hex').slice(0, 16);
  return { folder: join(alternative.path, `leerpad-${hash}`), moved: true };
}

function isReachable(folder: FolderPath, account: ServerAccount): boolean {
  return folder.permissions.every((permissions) => permits(permissions, account, execute));
}
