import DataLoader from 'dataloader';
import { countCasesByLearner } from './countCasesByLearner.js';
import { eventsByCase } from './eventsByCase.js';
import type { PersonalReads } from './PersonalReads.js';
import type { StoredRecognitionCase, StoredRecognitionEvent } from './personalSql.js';
import { type CasePage, recognitionCasePages } from './recognitionCasePages.js';
import { recognitionCasesById } from './recognitionCasesById.js';
import { type ToldCase, toldCase } from './ToldCase.js';
import { EVER } from './wasRecorded.js';

/** Recognitions for one client request: two statements a level, one for the cases and one for what happened in them. */
export class RecognitionLoaders {
  private readonly byId: DataLoader<string, StoredRecognitionCase | undefined>;
  private readonly pages = new Map<string, DataLoader<string, StoredRecognitionCase[]>>();
  private readonly events = new Map<string, DataLoader<string, StoredRecognitionEvent[]>>();
  private readonly counts = new Map<string, DataLoader<string, number>>();

  constructor(private readonly reads: PersonalReads) {
    this.byId = new DataLoader(async (ids) => {
      const rows = await reads.read(recognitionCasesById(ids));
      return ids.map((id) => rows.find((row) => row.id === id));
    });
  }

  /** Forgets what was read, since something was written. */
  forget(): void {
    this.byId.clearAll();
    for (const kept of [this.pages, this.events, this.counts]) kept.clear();
  }

  /** The case with all that happened in it; null where the reader sees none. */
  async case(id: string): Promise<ToldCase | null> {
    const stored = await this.byId.load(id);
    return stored ? this.told(stored, EVER) : null;
  }

  /** Cases with what had happened in them at the instant of the page. */
  async page(learnerId: string, page: CasePage): Promise<ToldCase[]> {
    const question = `${page.asOf} ${page.after} ${page.limit}`;
    const loader = kept(this.pages, question, () =>
      grouped(
        (ids: readonly string[]) => this.reads.read(recognitionCasePages(ids, page)),
        (row) => row.learnerId,
      ),
    );
    const rows = await loader.load(learnerId);
    return Promise.all(rows.map((row) => this.told(row, page.asOf)));
  }

  async count(learnerId: string, asOf: string): Promise<number> {
    const loader = kept(
      this.counts,
      asOf,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const rows = await this.reads.read(countCasesByLearner(ids, asOf));
          return ids.map((id) => Number(rows.find((row) => row.learnerId === id)?.total ?? 0));
        }),
    );
    return loader.load(learnerId);
  }

  private async told(stored: StoredRecognitionCase, asOf: string): Promise<ToldCase> {
    const loader = kept(this.events, asOf, () =>
      grouped(
        (ids: readonly string[]) => this.reads.read(eventsByCase(ids, asOf)),
        (row) => row.caseId,
      ),
    );
    return toldCase(stored, await loader.load(stored.id));
  }
}

/** Only equal questions can share a statement. */
function kept<Loader>(loaders: Map<string, Loader>, question: string, make: () => Loader): Loader {
  const loader = loaders.get(question) ?? make();
  loaders.set(question, loader);
  return loader;
}

function grouped<Row>(
  read: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const rows = Map.groupBy(await read(keys), keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });
}
