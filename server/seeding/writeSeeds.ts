import { type EntityManager, type EntityName, sql } from '@mikro-orm/postgresql';
import { supplemented } from '../../src/catalogue/domain/supplemented.js';
import { CredentialEntity } from '../../src/catalogue/entities/CredentialEntity.js';
import { CredentialSupplementEntity } from '../../src/catalogue/entities/CredentialSupplementEntity.js';
import { LadderStepEntity } from '../../src/catalogue/entities/LadderStepEntity.js';
import { OfferEntity } from '../../src/catalogue/entities/OfferEntity.js';
import { OutcomeEntity } from '../../src/catalogue/entities/OutcomeEntity.js';
import { PartEntity } from '../../src/catalogue/entities/PartEntity.js';
import { RecognitionEntity } from '../../src/catalogue/entities/RecognitionEntity.js';
import { RuleEntity } from '../../src/catalogue/entities/RuleEntity.js';
import { ExperienceEntity } from '../../src/learners/entities/ExperienceEntity.js';
import { HoldingEntity } from '../../src/learners/entities/HoldingEntity.js';
import { JourneyEntity } from '../../src/learners/entities/JourneyEntity.js';
import { LearnerEntity } from '../../src/learners/entities/LearnerEntity.js';
import { RecognitionProviderEntity } from '../../src/learners/entities/RecognitionProviderEntity.js';
import { OrganisationEntity } from '../../src/network/entities/OrganisationEntity.js';
import { PartnershipEntity } from '../../src/network/entities/PartnershipEntity.js';
import { RegionEntity } from '../../src/network/entities/RegionEntity.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import type { SeedingStep, TableReport } from './SeedingReport.js';
import type { SeedRow } from './SeedRow.js';
import { SEEDING_LOCK } from './seedingLock.js';
import type { Seeds } from './Seeds.js';
import { StoredTable } from './StoredTable.js';
import { writeRows } from './writeRows.js';
import { writeVersions } from './writeVersions.js';

type Write = (em: EntityManager, onRows: (count: number) => void) => Promise<TableReport>;

/**
 * Writes the seeds in one transaction: all of them or nothing. Seeding again touches no row that did not change.
 *
 * Reference rows that the seeds no longer hold stay, since a learner may hold them, except parts and ladder steps.
 * Rows of persons are only added: what happened to them since is theirs.
 *
 * @param em knows all entities, on a connection that owns the tables
 * @throws SeedFault when a changed rule or offer has no later day of recording
 */
export async function writeSeeds(
  em: EntityManager,
  seeds: Seeds,
  onStep: (step: SeedingStep) => void,
): Promise<TableReport[]> {
  const total = Object.values<readonly unknown[]>({ ...seeds }).reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  return em.fork().transactional(async (transaction) => {
    await transaction.execute(
      sql`select pg_advisory_xact_lock(${SEEDING_LOCK}), set_config('app.reader', 'seeding', true)`,
    );
    const reports: TableReport[] = [];
    for (const [table, write] of writesOf(seeds)) {
      const report = await write(transaction, (count) => onStep({ table, done: (done += count), total, report: null }));
      onStep({ table, done, total, report });
      reports.push(report);
    }
    return reports;
  });
}

function writesOf(seeds: Seeds): [string, Write][] {
  const credentials = new Set(seeds.credentials.map(({ value }) => value.key));
  return [
    ['region', rowsOf(RegionEntity, valuesOf(seeds.regions))],
    ['organisation', rowsOf(OrganisationEntity, valuesOf(seeds.organisations))],
    ['partnership', rowsOf(PartnershipEntity, valuesOf(seeds.partnerships))],
    ['credential', credentialsOf(seeds)],
    ['outcome', rowsOf(OutcomeEntity, seeds.outcomes)],
    // Parts of an earlier split beside those of the present one would not sum to the nominal load.
    ['part', rowsOf(PartEntity, seeds.parts, ({ credentialKey }) => credentials.has(credentialKey))],
    ['ladder_step', rowsOf(LadderStepEntity, valuesOf(seeds.ladderSteps), () => true)],
    ['rule', (em, onRows) => writeVersions(new StoredTable(em, RuleEntity), seeds.rules, onRows)],
    ['offer', (em, onRows) => writeVersions(new StoredTable(em, OfferEntity), seeds.offers, onRows)],
    ['recognition_provider', rowsOf(RecognitionProviderEntity, valuesOf(seeds.recognitionProviders))],
    ['recognition', (em, onRows) => writeVersions(new StoredTable(em, RecognitionEntity), seeds.recognitions, onRows)],
    ['learner', personsOf(LearnerEntity, valuesOf(seeds.learners))],
    ['journey', personsOf(JourneyEntity, valuesOf(seeds.journeys))],
    ['holding', personsOf(HoldingEntity, valuesOf(seeds.holdings))],
    ['experience', personsOf(ExperienceEntity, valuesOf(seeds.experiences))],
  ];
}

function rowsOf<Row extends object>(
  entity: EntityName<Row>,
  rows: readonly Complete<Row>[],
  isObsolete: (stored: Complete<Row>) => boolean = () => false,
): Write {
  return (em, onRows) => writeRows(new StoredTable(em, entity), rows, isObsolete, onRows);
}

/** What an import knows of a credential of the seeds survives seeding. */
function credentialsOf({ credentials }: Seeds): Write {
  return async (em, onRows) => {
    const stored = await new StoredTable(em, CredentialSupplementEntity).rows();
    const supplements = Map.groupBy(stored, ({ credentialKey }) => credentialKey);
    const rows = valuesOf(credentials).map((row) => supplemented(row, supplements.get(row.key) ?? []));
    return rowsOf(CredentialEntity, rows)(em, onRows);
  };
}

/** Rows of persons are inserted unread: the policies of their tables need not let seeding see them. */
function personsOf<Row extends object>(entity: EntityName<Row>, rows: readonly Complete<Row>[]): Write {
  return async (em, onRows) => {
    const table = new StoredTable(em, entity);
    const inserted = await table.insertMissing(rows, onRows);
    return { table: table.name, rows: rows.length, inserted, changed: 0, removed: 0 };
  };
}

function valuesOf<Value>(rows: readonly SeedRow<Value>[]): Value[] {
  return rows.map(({ value }) => value);
}
