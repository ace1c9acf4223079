import type { Transaction } from 'kysely';
import { type Basis, weakestBasis } from '../../shared/pure/basis.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import { regionsAround } from '../../shared/pure/regionsAround.js';
import type { World } from '../../shared/pure/world.js';
import type {
  PlannedCredential,
  PlannedOffer,
  PlannedPart,
  PlannedRecognition,
  PlannedRule,
  PlanningCatalogue,
} from '../domain/PlanningCatalogue.js';
import type { Names } from '../domain/reasons/telling/Explanation.js';
import { namesIn } from './namesIn.js';
import type { PlanningTables } from './PlanningTables.js';

/** What the planner works on: the catalogue as it plans with it, which world each region lies in, and titles to show. */
export interface PlanningSnapshot {
  readonly id: string;
  readonly catalogue: PlanningCatalogue;
  readonly regions: ReadonlyMap<string, World>;
  /** Of each region itself and the province that it lies in whole. */
  readonly around: ReadonlyMap<string, readonly string[]>;
  /** The fields of technology, in Dutch, of the credentials that have one. */
  readonly themes: ReadonlyMap<string, string>;
  /** Keys of the outcomes that some part has. */
  readonly outcomes: ReadonlySet<string>;
  readonly partTitles: ReadonlyMap<string, string>;
  /** What credentials, outcomes, regions and rules are called, and what the rules rest on. */
  readonly names: Names;
}

/** The fields of a credential on which a plan rests. */
const PLANNED_FIELDS = ['*', 'mboKind', 'mboLevel', 'nominalSbu', 'nominalMonths', 'keuzedeelSbu', 'ec'];

/** Reads all that is published to the planner, in the order of keys. */
export async function readPlanningSnapshot(look: Transaction<PlanningTables>, id: string): Promise<PlanningSnapshot> {
  const credentials = await look.selectFrom('catalogue.plannerCredential').selectAll().orderBy('key').execute();
  const parts = await look
    .selectFrom('catalogue.plannerPart')
    .selectAll()
    .orderBy('credentialKey')
    .orderBy('position')
    .execute();
  const rules = await look
    .selectFrom('catalogue.plannerRule')
    .selectAll()
    .orderBy('key')
    .orderBy('recordedFrom')
    .execute();
  const offers = await look
    .selectFrom('catalogue.plannerOffer')
    .selectAll()
    .orderBy('key')
    .orderBy('recordedFrom')
    .execute();
  const recognitions = await look
    .selectFrom('catalogue.plannerRecognition')
    .selectAll()
    .orderBy('key')
    .orderBy('recordedFrom')
    .execute();
  const regions = await look.selectFrom('network.plannerRegion').selectAll().execute();
  const partsOf = Map.groupBy(parts, (part) => part.credentialKey);
  const cohortsOf = Map.groupBy(
    offers.filter((offer) => offer.world === 'REAL' && offer.recordedTo === null && offer.partKeys === null),
    (offer) => offer.credentialKey,
  );
  return {
    id,
    catalogue: {
      credentials: new Map(
        credentials.map((row) => [
          row.key,
          plannedCredential(
            row,
            partsOf.get(row.key) ?? [],
            (cohortsOf.get(row.key) ?? []).flatMap((offer) => offer.cohort ?? []),
          ),
        ]),
      ),
      rules: rules.map(plannedRule),
      offers: offers.map(plannedOffer),
      recognitions: recognitions.map(plannedRecognition),
    },
    regions: new Map(regions.map((region) => [region.key, region.world])),
    around: regionsAround(regions),
    themes: new Map(credentials.flatMap(({ key, theme }) => (theme === null ? [] : [[key, theme]]))),
    outcomes: new Set(parts.flatMap((part) => part.outcomeKey ?? [])),
    partTitles: new Map(parts.map((part) => [part.key, part.title])),
    names: namesIn(credentials, parts, rules, regions),
  };
}

type Row<Name extends keyof PlanningTables> = PlanningTables[Name];

function plannedCredential(
  row: Row<'catalogue.plannerCredential'>,
  parts: readonly Row<'catalogue.plannerPart'>[],
  cohorts: readonly number[],
): PlannedCredential {
  const {
    key,
    kind,
    mboKind,
    mboLevel,
    leerweg,
    profile,
    tracks,
    nominalSbu,
    nominalMonths,
    ec,
    validFrom,
    lastStart,
    lastAward,
  } = row;
  return {
    key,
    kind,
    mboKind,
    mboLevel,
    leerweg,
    profile,
    tracks,
    nominalSbu,
    nominalMonths,
    ec,
    validFrom,
    lastStart,
    lastAward,
    domain: row.domainCode,
    dossier: row.dossierCode,
    successor: row.successorKey,
    parts: parts.map(plannedPart),
    observedCohorts: cohorts,
    basis: basisOf(row.provenance.filter((one) => PLANNED_FIELDS.includes(one.field))),
    sharingBasis: basisOf(row.provenance.filter((one) => one.field === 'dossierCode')),
  };
}

function plannedPart({
  key,
  kind,
  outcomeKey,
  sbu,
  sbuBasis,
  choice,
  choiceCount,
  provenance,
}: Row<'catalogue.plannerPart'>): PlannedPart {
  return {
    key,
    kind,
    outcome: outcomeKey,
    sbu,
    choice,
    choiceCount,
    loadIsDerived: sbuBasis === 'DERIVED',
    basis: basisOf(provenance),
  };
}

function plannedRule({
  provenance,
  titleNl: _titleNl,
  titleEn: _titleEn,
  legalSource: _legalSource,
  ...rule
}: Row<'catalogue.plannerRule'>): PlannedRule {
  return { ...rule, basis: basisOf(provenance) };
}

function plannedOffer(row: Row<'catalogue.plannerOffer'>): PlannedOffer {
  const { credentialKey, providerKey, regionKeys, partKeys, provenance, ...terms } = row;
  return {
    ...terms,
    credential: credentialKey,
    parts: partKeys,
    provider: providerKey,
    regions: regionKeys,
    basis: basisOf(provenance),
  };
}

function plannedRecognition(row: Row<'catalogue.plannerRecognition'>): PlannedRecognition {
  const { credentialKey, providerKey, regionKeys, provenance, ...terms } = row;
  return {
    ...terms,
    credential: credentialKey,
    provider: providerKey,
    regions: regionKeys,
    basis: basisOf(provenance),
  };
}

function basisOf(provenance: readonly FieldProvenance[]): Basis {
  return weakestBasis(provenance.map((one) => one.basis));
}
