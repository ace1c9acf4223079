import DataLoader from 'dataloader';
import type { CompiledQuery } from 'kysely';
import { countByLearner } from './countByLearner.js';
import { countLearners } from './countLearners.js';
import { experiencesByLearner } from './experiencesByLearner.js';
import { type HoldingPage, holdingPages } from './holdingPages.js';
import { holdingsById } from './holdingsById.js';
import { holdingsByLearner } from './holdingsByLearner.js';
import { journeysByLearner } from './journeysByLearner.js';
import { learnersById } from './learnersById.js';
import { learnersPage } from './learnersPage.js';
import type { PersonalReads } from './PersonalReads.js';
import { experiencePages, journeyPages, type SpellPage } from './spellPages.js';
import type { StoredExperience, StoredHolding, StoredJourney, StoredLearner, UsualHolding } from './personalSql.js';

/** The rows of persons by key, for one client request: one statement per kind of row and level, however many keys. */
export class PersonalLoaders {
  /** By learner id; null where the reader sees none. */
  readonly learners: DataLoader<string, StoredLearner | null>;
  /** By holding id; null where the reader sees none. */
  readonly holdings: DataLoader<string, StoredHolding | null>;
  private readonly ofLearners = new Map<string, DataLoader<string, object[]>>();

  constructor(private readonly reads: PersonalReads) {
    this.learners = byId((ids) => reads.read(learnersById(ids)));
    this.holdings = byId((ids) => reads.read(holdingsById(ids)));
  }

  /** Forgets what was read, since something was written. */
  forget(): void {
    this.learners.clearAll();
    this.holdings.clearAll();
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

  async count(table: 'journey' | 'experience' | 'holding', learnerId: string, asOf: string): Promise<number> {
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
  return new DataLoader(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
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
