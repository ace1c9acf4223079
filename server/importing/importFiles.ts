import { readFile } from 'node:fs/promises';
import { sql } from '@mikro-orm/postgresql';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import { dutchDay } from '../../src/shared/pure/dutchDay.js';
import { type DatabaseAccess, ownerUrl } from '../database/DatabaseAccess.js';
import { withClient } from '../database/withClient.js';
import { publishReference } from '../reference/publishReference.js';
import { SEEDING_LOCK } from '../seeding/seedingLock.js';
import { openOwnerOrm } from '../store/openOwnerOrm.js';
import type { Found } from './Found.js';
import type { ImportOutcome } from './ImportOutcome.js';
import type { ImportProgress } from './importProgress.js';
import type { ImportRequest } from './ImportRequest.js';
import type { ImportSettings } from './ImportSettings.js';
import type { JsonFile } from './JsonFile.js';
import { listJsonFiles } from './listJsonFiles.js';
import { locateRejects } from './locateRejects.js';
import { readOeapi } from './oeapi/readOeapi.js';
import { parseJsonFile } from './parseJsonFile.js';
import { planImport } from './planImport.js';
import { readStoredFacts } from './readStoredFacts.js';
import { resolveImport } from './resolveImport.js';
import { readRio } from './rio/readRio.js';
import { rowsOf, writeImport } from './writeImport.js';

/** Where an import writes, and what it needs beside the request. */
export interface ImportSurroundings {
  readonly access: DatabaseAccess;
  readonly subgraphs: readonly Subgraph[];
  readonly clock: () => Date;
  readonly progress: ImportProgress;
}

/**
 * Reads the files, compares them with the store, and writes what differs in one transaction, unless it is a dry run or,
 * where that is asked, something is rejected. Then the reference data are published, so that running servers turn to them.
 * @throws ImportFault when a file cannot be read, and whatever fault writing has; nothing is changed then
 */
export async function importFiles(request: ImportRequest, surroundings: ImportSurroundings): Promise<ImportOutcome> {
  const { access, subgraphs, progress } = surroundings;
  try {
    const files = await readFiles(request.path, progress);
    const found = request.standard === 'rio' ? readRio(files) : readOeapi(files, request.version);
    const outcome = await compareAndWrite(request, found, files, surroundings);
    if (outcome.isWritten) await withClient(ownerUrl(access), (client) => publishReference(client, subgraphs));
    return outcome;
  } finally {
    progress.stop();
  }
}

async function readFiles(path: string, progress: ImportProgress): Promise<JsonFile[]> {
  const listed = await listJsonFiles(path);
  const files: JsonFile[] = [];
  for (const file of listed) {
    files.push(parseJsonFile(file.name, await readFile(file.path)));
    progress.onStep({ stage: 'Reading', done: files.length, total: listed.length });
  }
  return files;
}

async function compareAndWrite(
  request: ImportRequest,
  found: Found,
  files: readonly JsonFile[],
  { access, subgraphs, clock, progress }: ImportSurroundings,
): Promise<ImportOutcome> {
  const settings = settingsOf(request, clock());
  const orm = await openOwnerOrm(access, { entities: subgraphs.flatMap((one) => [...one.entities]) });
  try {
    return await orm.em.fork().transactional(async (em) => {
      await em.execute(sql`select pg_advisory_xact_lock(${SEEDING_LOCK})`);
      const stored = await readStoredFacts(em, settings.writer);
      const wanted = resolveImport(found, stored, settings);
      const plan = planImport(wanted, stored, settings);
      const isRefused = request.isStrict && wanted.rejects.length > 0;
      const isWritten = !request.isDryRun && !isRefused && plan.differences.length > 0;
      const total = rowsOf(plan);
      let done = 0;
      if (isWritten)
        await writeImport(em, plan, (count) => progress.onStep({ stage: 'Writing', done: (done += count), total }));
      return {
        standard: found.standard,
        writer: settings.writer,
        files: files.length,
        differences: plan.differences,
        unchanged: plan.unchanged,
        rejects: locateRejects(wanted.rejects, files),
        notices: wanted.notices,
        unused: found.unused,
        isWritten,
      };
    });
  } finally {
    await orm.close();
  }
}

function settingsOf(
  { standard, source, providerKey, credentialKey, track, isPartial }: ImportRequest,
  now: Date,
): ImportSettings {
  return {
    writer: `${standard}: ${source}`,
    providerKey,
    credentialKey,
    track,
    isPartial,
    moment: now.toISOString(),
    today: dutchDay(now),
  };
}
