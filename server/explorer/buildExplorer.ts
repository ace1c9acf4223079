import { execFile } from 'node:child_process';
import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compressAssets } from './compressAssets.js';
import { explorerStamp } from './explorerStamp.js';
import { readExamples } from './readExamples.js';

const run = promisify(execFile);
const BUILD_LIMIT_MS = 120_000;
const BUNDLE_FOLDER = /^bundle-[0-9a-f]{16}$/;

export interface ExplorerBuild {
  /** The folder with `package-lock.json`, `server/explorer` and `schema/operations`; it is only read. */
  readonly projectFolder: string;
  /** Where the bundle goes; made if it is not there. In it only `staging` and `bundle-…` are touched. */
  readonly outFolder: string;
  /** Where the example operations are, `schema/operations` in the project unless said otherwise. */
  readonly operationsFolder?: string;
}

export interface BuiltExplorer {
  /** The folder that `serveExplorer` serves. */
  readonly folder: string;
  /** Whether the page was bundled now; false when a bundle of the same sources and packages was there. */
  readonly bundled: boolean;
}

/**
 * Makes the explorer's page ready to serve. The bundle, some 4 s of work, is made only when its sources or packages
 * changed; the examples lie beside it and are written each time. One process at a time may build into a folder.
 * @throws {Error} when bundling fails or takes more than two minutes (its `cause` says how); an earlier bundle is then
 * left as it was.
 */
export async function buildExplorer({
  projectFolder,
  outFolder,
  operationsFolder = join(projectFolder, 'schema', 'operations'),
}: ExplorerBuild): Promise<BuiltExplorer> {
  const folder = resolve(outFolder, `bundle-${await explorerStamp(projectFolder)}`);
  const bundled = !(await exists(folder));
  if (bundled) await bundleInto(folder, projectFolder);
  await writeFile(join(folder, 'examples.json'), JSON.stringify(await readExamples(operationsFolder)));
  return { folder, bundled };
}

/** A folder under its final name is always whole: the bundle is made beside it, and renamed when it is done. */
async function bundleInto(folder: string, projectFolder: string): Promise<void> {
  const outFolder = dirname(folder);
  const staging = join(outFolder, 'staging');
  await mkdir(outFolder, { recursive: true });
  await runVite(projectFolder, staging);
  await compressAssets(join(staging, 'assets'));
  await removeBundles(outFolder);
  await rename(staging, folder);
}

/** Vite runs in a process of its own, since it sets NODE_ENV and takes memory that would stay with the server. */
async function runVite(projectFolder: string, outFolder: string): Promise<void> {
  const vite = join(dirname(fileURLToPath(import.meta.resolve('vite/package.json'))), 'bin', 'vite.js');
  const config = resolve(projectFolder, 'server', 'explorer', 'vite.config.ts');
  const options = ['build', '--config', config, '--configLoader', 'runner', '--outDir', outFolder];
  try {
    await run(process.execPath, [vite, ...options], {
      cwd: projectFolder,
      env: { NODE_ENV: 'production' },
      timeout: BUILD_LIMIT_MS,
    });
  } catch (cause) {
    throw new Error(`The explorer's page in ${dirname(config)} could not be bundled`, { cause });
  }
}

async function removeBundles(outFolder: string): Promise<void> {
  const bundles = (await readdir(outFolder)).filter((entry) => BUNDLE_FOLDER.test(entry));
  await Promise.all(bundles.map((bundle) => rm(join(outFolder, bundle), { recursive: true, force: true })));
}

async function exists(folder: string): Promise<boolean> {
  return access(folder).then(
    () => true,
    () => false,
  );
}
