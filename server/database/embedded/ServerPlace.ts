import { chmod, lstat, mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { chooseServerFolder, type FolderPath } from './chooseServerFolder.js';
import { folderPath } from './folderPath.js';
import { ignoring } from './ignoring.js';
import { ordinaryAccount, type ServerAccount } from './ServerAccount.js';

/** Where the database server lives and the account that runs it (undefined: the account of this process). */
export interface ServerPlace {
  folder: string;
  clusterFolder: string;
  logFile: string;
  account: ServerAccount | undefined;
}

// /var/tmp comes last because the system empties it of old files.
const alternatives = ['/var/lib', '/var/tmp'];

/**
 * Decides and makes the place of the server for a data folder (absolute, without links). As root the server runs under
 * the account that owns the cluster already, or else under `nobody`.
 */
export async function prepareServerPlace(dataFolder: string, log: (message: string) => void): Promise<ServerPlace> {
  const account = userInfo().uid === 0 ? await accountFor(dataFolder) : undefined;
  const choice = chooseServerFolder(
    await folderPath(dataFolder),
    account,
    account === undefined ? [] : await existingAlternatives(),
  );
  if (choice.moved) {
    await makeOwnFolder(choice.folder);
    log(`The account ${account?.name} cannot reach ${dataFolder}: the database lives in ${choice.folder}.`);
  }
  const clusterFolder = join(choice.folder, 'postgres');
  return { folder: choice.folder, clusterFolder, logFile: join(choice.folder, 'postgres.log'), account };
}

async function accountFor(dataFolder: string): Promise<ServerAccount> {
  const owner = await ignoring(['ENOENT'], stat(join(dataFolder, 'postgres')));
  if (owner !== undefined && owner.uid !== 0) return { name: `with uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  return ordinaryAccount((await ignoring(['ENOENT'], readFile('/etc/passwd', 'utf8'))) ?? '');
}

async function existingAlternatives(): Promise<FolderPath[]> {
  const paths = await Promise.all(alternatives.map((path) => ignoring(['ENOENT'], realpath(path))));
  return Promise.all(paths.filter((path) => path !== undefined).map(folderPath));
}

/** Makes a folder that only this account can change; refuses one that somebody else has put there. */
async function makeOwnFolder(folder: string): Promise<void> {
  await ignoring(['EEXIST'], mkdir(folder, { mode: 0o755 }));
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== userInfo().uid) {
    throw new Error(`${folder} is not a folder of ${userInfo().username}: remove it or choose another data folder.`);
  }
  await chmod(folder, 0o755);
}
