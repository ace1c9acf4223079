import type { z } from 'zod';
import type { VmboModule } from '../../src/catalogue/domain/VmboModule.js';
import type { Werkproces } from '../../src/catalogue/domain/Werkproces.js';
import type { OutcomeRow } from '../../src/catalogue/entities/OutcomeEntity.js';
import type { Basis } from '../../src/shared/pure/basis.js';
import type { FieldProvenance } from '../../src/shared/pure/provenance.js';
import type { World } from '../../src/shared/pure/world.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import { checkHoldings } from './checkHoldings.js';
import { checkReference } from './checkReference.js';
import { checkReferences } from './checkReferences.js';
import { checkRules } from './checkRules.js';
import { checkUnique } from './checkUnique.js';
import { checkWerkprocessen } from './checkWerkprocessen.js';
import { checkWorld } from './checkWorld.js';
import { deriveEntryRules } from './deriveEntryRules.js';
import { deriveSeeds, type TabledCredential } from './deriveSeeds.js';
import { type Origins, type ParsedRow, parseTable } from './parseTable.js';
import { offerForm } from './offerForm.js';
import { procedureForm } from './procedureForm.js';
import { readCsv } from './readCsv.js';
import { readJsonLines } from './readJsonLines.js';
import { seededOffer } from './seededOffer.js';
import { seededRow } from './seededRow.js';
import type { SeedRow } from './SeedRow.js';
import type { Seeds } from './Seeds.js';
import { splitParameters } from './splitParameters.js';
import {
  credentialForm,
  entryRequirementForm,
  experienceForm,
  holdingForm,
  journeyForm,
  keuzedeelForm,
  ladderStepForm,
  learnerForm,
  legalEffectForm,
  originForm,
  organisationForm,
  partnershipForm,
  recognitionProviderForm,
  regionForm,
  ruleForm,
  vmboModuleForm,
  werkprocesForm,
} from './tableForms.js';

/** Which seeds are read beside those of `reference/`. */
export interface SeedChoice {
  /** Also the fictitious schools, offers and learners of `example/`. */
  readonly exampleWorld: boolean;
}

const RULES = 'reference/rule.jsonl';

const CREDENTIAL_FILES = [
  'credential-vmbo.csv',
  'credential-proof.csv',
  'credential-mbo.csv',
  'credential-hbo.csv',
  'credential-document.csv',
];

/**
 * Reads and checks all seeds in the folder.
 * @throws SeedFault at the first thing that does not fit: file, row, column, reason
 */
export async function readSeeds(folder: string, choice: SeedChoice): Promise<Seeds> {
  const read = tableReader(folder, await readOrigins(folder));
  const worlds: readonly World[] = choice.exampleWorld ? ['REAL', 'EXAMPLE'] : ['REAL'];
  // Persons, and procedures of which price and length are known, are those of the example world.
  const examples: readonly World[] = choice.exampleWorld ? ['EXAMPLE'] : [];
  const tabled = await readCredentials(read);
  const rules = [...(await readRules(folder)).map(withProvenance), ...(await readEntryRules(read, tabled))];
  const modules = (await read('vmbo_module.csv', vmboModuleForm, ['REAL'])).map(withProvenance);
  const parameters = splitParameters(rules, `seeds/${RULES}`);
  const derived = deriveSeeds(tabled, await readWerkprocessen(read, tabled), modules, parameters);
  const seeds: Seeds = {
    regions: checkWorld((await read('region.csv', regionForm, worlds)).map(withProvenance)),
    organisations: checkWorld((await read('organisation.csv', organisationForm, worlds)).map(withProvenance)).map(
      seededRow,
    ),
    partnerships: (await read('partnership.csv', partnershipForm, ['REAL'])).map(withProvenance),
    credentials: derived.credentials,
    outcomes: [...derived.outcomes, ...(await readKeuzedelen(read)), ...modules.map(moduleOutcome)],
    parts: derived.parts,
    ladderSteps: (await read('ladder_step.csv', ladderStepForm, ['REAL'])).map(withProvenance),
    rules,
    offers: checkWorld((await read('offer.csv', offerForm, worlds)).map(withProvenance)).map(seededOffer),
    // Which organisations recognise, and by which procedures, is known of the example world only.
    recognitions: checkWorld((await read('recognition.csv', procedureForm, examples)).map(withProvenance)),
    learners: (await read('learner.csv', learnerForm, examples)).map(withBasis),
    journeys: (await read('journey.csv', journeyForm, examples)).map(withBasis),
    holdings: (await read('holding.csv', holdingForm, examples)).map(withBasis).map(ofNoCase),
    experiences: (await read('experience.csv', experienceForm, examples)).map(withBasis),
    recognitionProviders: checkWorld(
      (await read('recognition_provider.csv', recognitionProviderForm, examples)).map(withProvenance),
    ),
  };
  checkSeeds(seeds);
  return seeds;
}

type TableReader = <Shape extends z.ZodRawShape>(
  name: string,
  form: z.ZodObject<Shape>,
  worlds: readonly World[],
) => Promise<ParsedRow<z.output<z.ZodObject<Shape>>>[]>;

const FOLDERS: Readonly<Record<World, string>> = { REAL: 'reference', EXAMPLE: 'example' };

/** Reads one table out of the folders of the given worlds. */
function tableReader(folder: string, origins: Origins): TableReader {
  return async (name, form, worlds) => {
    const tables = worlds.map(async (world) =>
      parseTable(await readCsv(folder, `${FOLDERS[world]}/${name}`), form, world, origins),
    );
    return (await Promise.all(tables)).flat();
  };
}

/** The provenance that fields of several rows share, by its key. */
async function readOrigins(folder: string): Promise<Origins> {
  const rows = parseTable(await readCsv(folder, 'reference/origin.csv'), originForm, 'REAL');
  checkUnique(rows, ['key']);
  return new Map(
    rows.map(({ value: { key }, provenance: [{ basis, certainty, source }] }) => [key, { basis, certainty, source }]),
  );
}

async function readCredentials(read: TableReader): Promise<SeedRow<TabledCredential>[]> {
  const effects = await readLegalEffects(read);
  const tables = CREDENTIAL_FILES.map((name) => read(name, credentialForm, ['REAL']));
  const credentials = (await Promise.all(tables))
    .flat()
    .map((row) => withLegalEffect(row, effects))
    .map(seededRow);
  checkUnique(credentials, ['key']);
  return credentials;
}

type LegalEffect = ParsedRow<z.output<typeof legalEffectForm>>;

/** What credentials entitle to, in two languages, by its key. */
async function readLegalEffects(read: TableReader): Promise<ReadonlyMap<string, LegalEffect>> {
  const rows = await read('legal_effect.csv', legalEffectForm, ['REAL']);
  checkUnique(rows, ['key']);
  return new Map(rows.map((row) => [row.value.key, row]));
}

function withLegalEffect(
  { origin, value, provenance }: ParsedRow<z.output<typeof credentialForm>>,
  effects: ReadonlyMap<string, LegalEffect>,
): SeedRow<Omit<TabledCredential, 'writer'>> {
  const { legalEffect, ...rest } = value;
  const effect = effects.get(legalEffect);
  checkReference(origin, 'legal_effect', legalEffect, { table: 'legal_effect.csv', keys: new Set(effects.keys()) });
  const source = effect ? [{ ...effect.provenance[0], field: 'legalEffect' }] : [];
  const texts = { legalEffectNl: effect?.value.textNl ?? '', legalEffectEn: effect?.value.textEn ?? '' };
  return { origin, value: { ...rest, ...texts, provenance: [...provenance, ...source] } };
}

/** The admission rules of the hbo programmes, from the list of their entry requirements. */
async function readEntryRules(read: TableReader, credentials: readonly SeedRow<TabledCredential>[]) {
  const rows = await read('entry_requirement.csv', entryRequirementForm, ['REAL']);
  checkUnique(rows, ['programme', 'fromKind']);
  const demands = rows.map(withProvenance).map(({ origin, value: { nt, ng, em, cm, fromKind, ...value } }) => ({
    origin,
    value: { ...value, kind: fromKind, demands: { NT: nt, NG: ng, EM: em, CM: cm } },
  }));
  return deriveEntryRules(demands, credentials);
}

async function readRules(folder: string) {
  return parseTable(await readJsonLines(folder, RULES), ruleForm, 'REAL');
}

/** The werkprocessen that belong to their qualification; where a document leaves that open they are no units. */
async function readWerkprocessen(
  read: TableReader,
  credentials: readonly SeedRow<TabledCredential>[],
): Promise<SeedRow<Werkproces>[]> {
  const rows = await read('werkproces.csv', werkprocesForm, ['REAL']);
  const werkprocessen = rows.filter(({ value }) => value.belongs === 'yes').map(withProvenance);
  checkWerkprocessen(werkprocessen, credentials);
  return werkprocessen;
}

async function readKeuzedelen(read: TableReader): Promise<Complete<OutcomeRow>[]> {
  const rows = await read('keuzedeel.csv', keuzedeelForm, ['REAL']);
  checkUnique(rows, ['key']);
  return rows.map(({ value: { key, code, title, titleLanguage, seenInKeys }, provenance }) => ({
    key,
    kind: 'KEUZEDEEL',
    title,
    dossierCode: null,
    code,
    kerntaakCode: null,
    kerntaakTitle: null,
    textQuality: 'OK',
    titleLanguage,
    seenInKeys,
    provenance: provenance.filter(({ field }) => field !== 'levelHint' && field !== 'sbu'),
  }));
}

function moduleOutcome({ value: { key, kind, code, title, provenance } }: SeedRow<VmboModule>): Complete<OutcomeRow> {
  return {
    key,
    kind,
    title,
    dossierCode: null,
    code,
    kerntaakCode: null,
    kerntaakTitle: null,
    textQuality: 'OK',
    titleLanguage: 'nl',
    seenInKeys: [],
    provenance: [...provenance],
  };
}

function withProvenance<Value extends object>({
  origin,
  value,
  provenance,
}: ParsedRow<Value>): SeedRow<Value & { provenance: FieldProvenance[] }> {
  return { origin, value: { ...value, provenance } };
}

/** Rows of persons keep their basis only. */
function withBasis<Value extends object>({
  origin,
  value,
  provenance,
}: ParsedRow<Value>): SeedRow<Value & { basis: Basis }> {
  return { origin, value: { ...value, basis: provenance[0].basis } };
}

/** Holdings of the seeds came by no recognition that is on record. */
function ofNoCase<Value extends object>({
  origin,
  value,
}: SeedRow<Value>): SeedRow<Value & { recognitionCaseId: null }> {
  return { origin, value: { ...value, recognitionCaseId: null } };
}

/** Keys are unique, over both worlds, and what a row names exists. */
function checkSeeds(seeds: Seeds): void {
  checkUnique(seeds.regions, ['key']);
  checkUnique(seeds.organisations, ['key']);
  checkUnique(seeds.partnerships, ['key']);
  checkUnique(seeds.ladderSteps, ['ladderKey', 'position']);
  checkUnique(seeds.rules, ['key', 'recordedFrom']);
  checkUnique(seeds.offers, ['key', 'recordedFrom']);
  checkUnique(seeds.recognitionProviders, ['organisationKey']);
  checkUnique(seeds.recognitions, ['key', 'recordedFrom']);
  for (const persons of [seeds.learners, seeds.journeys, seeds.holdings, seeds.experiences])
    checkUnique<{ id: string }>(persons, ['id']);
  checkReferences(seeds);
  checkRules(seeds);
  checkHoldings(seeds.holdings);
}
