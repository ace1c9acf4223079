import type { IsoDate } from '../../shared/pure/calendar.js';
import type { Award } from './Standing.js';
import type { Taking } from './Taking.js';
import { firstLoadOf, type Weight } from './Weight.js';

/** Two loads in SBU. */
type Loads = readonly [guaranteed: number, ifGranted: number];

/** A beginning of a way, or a whole one (finished). */
export interface Path {
  /** The path without its last step; null for the empty one. */
  readonly before: Path | null;
  readonly steps: readonly { readonly taking: Taking; readonly settled: boolean; readonly awards: boolean }[];
  readonly awards: readonly Award[];
  readonly taken: ReadonlySet<string>;
  /** When the next step starts. */
  readonly day: IsoDate;
  readonly loads: Loads;
  /** What it weighs so far, and at most the weight of any way that begins so. */
  readonly weight: Weight;
  readonly bound: Weight;
  readonly settled: boolean;
  readonly finished: boolean;
  /** Keys of what is taken, sorted. */
  readonly set: string;
}

/** The empty path. */
export function startOn(day: IsoDate): Path {
  return {
    before: null,
    steps: [],
    awards: [],
    taken: new Set(),
    day,
    loads: [0, 0],
    weight: 0,
    bound: 0,
    settled: true,
    finished: false,
    set: '',
  };
}

/** The path with one step more; `award` null where the step ends in no credential. */
export function extended(
  path: Path,
  taking: Taking,
  { settled, award, weight }: { settled: boolean; award: Award | null; weight: Weight },
): Path {
  const taken = new Set([...path.taken, taking.credential.key]);
  return {
    before: path,
    steps: [...path.steps, { taking, settled, awards: award !== null }],
    awards: award ? [...path.awards, award] : path.awards,
    taken,
    day: taking.endDate,
    loads: [path.loads[0] + taking.guaranteedSbu, path.loads[1] + taking.ifGrantedSbu],
    weight: path.weight + weight,
    bound: path.bound,
    settled: path.settled && settled,
    finished: path.finished,
    set: [...taken].sort().join(' '),
  };
}

/** What waits in the queue of a search. */
export type Waiting = Pick<Path, 'bound' | 'settled' | 'finished' | 'set'>;

/**
 * The order of the ranking, on bounds. Among equals what is unfinished comes first, so that all that may still tie is
 * known before one of them is taken.
 */
export function compareWaiting(a: Waiting, b: Waiting): number {
  return (
    firstLoadOf(a.bound) - firstLoadOf(b.bound) ||
    Number(b.settled) - Number(a.settled) ||
    a.bound - b.bound ||
    Number(a.finished) - Number(b.finished) ||
    (a.set < b.set ? -1 : Number(a.set > b.set))
  );
}
