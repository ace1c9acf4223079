import DataLoader from 'dataloader';
import type { CompiledQuery } from 'kysely';
import { countByLearner, type PersonalTable } from './countByLearner.js';
import { countLearners } from './countLearners.js';
import { experiencesByLearner } from './experiencesByLearner.js';
import { type HoldingPage, holdingPages } from './holdingPages.js';
import { holdingsById } from './holdingsById.js';
import { holdingsByLearner } from './holdingsByLearner.js';
import { journeysByLearner } from './journeysByLearner.js';
import { learnersById } from './learnersById.js';
import { learnersPage } from './learnersPage.js';
import { acceptancesOfPlans } from './planAcceptances.js';
import { offersByKey, reservationsOfPlans } from './reservations.js';
import { type PlanPage, planPages, plansById } from './savedPlans.js';
import type { PersonalReads } from './PersonalReads.js';
import { experiencePages, journeyPages, type SpellPage } from './spellPages.js';
import type {
  StoredAcceptance,
  StoredExperience,
  StoredHolding,
  StoredJourney,
  StoredLearner,
  StoredOffer,
  StoredPlan,
  StoredReservation,
  UsualHolding,
} from './personalSql.js';

/** The rows of persons by key, for one client request: one statement per kind of row and level, however many keys. */
export class PersonalLoaders {
  /** By learner id; null where the reader sees none. */
  readonly learners: DataLoader<string, StoredLearner | null>;
  /** By holding id; null where the reader sees none. */
  readonly holdings: DataLoader<string, StoredHolding | null>;
  /** By id, as they are now; null where the reader sees none. */
  readonly plans: DataLoader<string, StoredPlan | null>;
  /** What the parties say now, by plan. */
  readonly acceptances: DataLoader<string, StoredAcceptance[]>;
  /** The last one, by plan; null where there was none. */
  readonly reservations: DataLoader<string, StoredReservation | null>;
  /** By key; null where one is not on record. */
  readonly offers: DataLoader<string, StoredOffer | null>;
  private readonly ofLearners = new Map<string, DataLoader<string, object[]>>();

  /** `day` is that of the request. */
  constructor(
    private readonly reads: PersonalReads,
    day: string,
  ) {
    this.learners = byId((ids) => reads.read(learnersById(ids)));
    this.holdings = byId((ids) => reads.read(holdingsById(ids)));
    this.plans = byId((ids) => reads.read(plansById(ids)));
    this.acceptances = byPlan((ids) => reads.read(acceptancesOfPlans(ids)));
    this.reservations = oneByKey('planId', (ids) => reads.read(reservationsOfPlans(ids)));
    this.offers = oneByKey('key', (keys) => reads.read(offersByKey(keys, day)));
  }

  /** Forgets what was read, since something was written. */
  forget(): void {
    this.learners.clearAll();
    this.holdings.clearAll();
    this.plans.clearAll();
    this.acceptances.clearAll();
    this.reservations.clearAll();
    this.ofLearners.clear();
  }

  /** The first learners with an id after the given one, in the order of ids. */
  learnersAfter(id: string, limit: number): Promise<StoredLearner[]> {
    return this.reads.read(learnersPage(id, limit));
  }

  async countLearners(): Promise<number> {
    const [row] = await this.reads.read(countLearners());
    return Number(row?.total);
  }

  /** `asOf` is an ISO instant or EVER, here and below. */
  journeys(learnerId: string, asOf: string): Promise<StoredJourney[]> {
    return this.load(`journeys ${asOf}`, learnerId, (ids) => journeysByLearner(ids, asOf));
  }

  experiences(learnerId: string, asOf: string): Promise<StoredExperience[]> {
    return this.load(`experiences ${asOf}`, learnerId, (ids) => experiencesByLearner(ids, asOf));
  }

  allHoldings(learnerId: string, asOf: string): Promise<StoredHolding[]> {
    return this.load(`holdings ${asOf}`, learnerId, (ids) => holdingsByLearner(ids, asOf));
  }

  holdingPage(learnerId: string, page: HoldingPage): Promise<UsualHolding[]> {
    const { asOf, after, limit, isWhole } = page;
    return this.load(`holdings ${asOf} ${after} ${limit} ${isWhole}`, learnerId, (ids) => holdingPages(ids, page));
  }

  journeyPage(learnerId: string, page: SpellPage): Promise<StoredJourney[]> {
    return this.load(`journeys ${questionOf(page)}`, learnerId, (ids) => journeyPages(ids, page));
  }

  experiencePage(learnerId: string, page: SpellPage): Promise<StoredExperience[]> {
    return this.load(`experiences ${questionOf(page)}`, learnerId, (ids) => experiencePages(ids, page));
  }

  planPage(learnerId: string, page: PlanPage): Promise<StoredPlan[]> {
    const { asOf, after, limit } = page;
    return this.load(`plans ${asOf} ${after} ${limit}`, learnerId, (ids) => planPages(ids, page));
  }

  async count(table: PersonalTable, learnerId: string, asOf: string): Promise<number> {
    const [row] = await this.load(`number of ${table} ${asOf}`, learnerId, (ids) => countByLearner(table, ids, asOf));
    return Number(row?.total ?? 0);
  }

  /** One loader for each thing that is asked of learners, since only equal questions can share a statement. */
  private async load<Row extends { learnerId: string }>(
    question: string,
    learnerId: string,
    statement: (learnerIds: readonly string[]) => CompiledQuery<Row>,
  ): Promise<Row[]> {
    const loader = this.ofLearners.get(question) ?? byLearner((ids) => this.reads.read(statement(ids)));
    this.ofLearners.set(question, loader);
    return (await loader.load(learnerId)) as Row[];
  }
}

function questionOf({ asOf, after, limit }: SpellPage): string {
  return `${asOf} ${after.startedOn} ${after.id} ${limit}`;
}

function byId<Row extends { id: string }>(
  read: (ids: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row | null> {
  return oneByKey('id', read);
}

function oneByKey<Column extends string, Row extends Readonly<Record<Column, string>>>(
  column: Column,
  read: (keys: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [row[column] as string, row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

function byPlan<Row extends { planId: string }>(
  read: (ids: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row[]> {
  return new DataLoader(async (ids) => {
    const rows = Map.groupBy(await read(ids), (row) => row.planId);
    return ids.map((id) => rows.get(id) ?? []);
  });
}

function byLearner<Row extends { learnerId: string }>(
  read: (ids: readonly string[]) => Promise<Row[]>,
): DataLoader<string, object[]> {
  return new DataLoader(async (ids) => {
    const rows = Map.groupBy(await read(ids), (row) => row.learnerId);
    return ids.map((id) => rows.get(id) ?? []);
  });
}
