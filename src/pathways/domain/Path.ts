import type { IsoDate } from '../../shared/pure/calendar.js';
import type { Loads, Sums } from './Bounds.js';
import type { Ranking } from './PlanningRequest.js';
import type { Award } from './Standing.js';
import type { Taking } from './Taking.js';

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
  /** How far its credentials lie from the goal, together. */
  readonly distance: number;
  /** At most the sums of any way that begins so. */
  readonly bound: Sums;
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
    distance: 0,
    bound: [0, 0, 0, 0],
    settled: true,
    finished: false,
    set: '',
  };
}

/** The path with one step more; `award` null where the step ends in no credential. */
export function extended(
  path: Path,
  taking: Taking,
  { settled, award, distance }: { settled: boolean; award: Award | null; distance: number },
): Path {
  const taken = new Set([...path.taken, taking.credential.key]);
  return {
    before: path,
    steps: [...path.steps, { taking, settled, awards: award !== null }],
    awards: award ? [...path.awards, award] : path.awards,
    taken,
    day: taking.endDate,
    loads: [path.loads[0] + taking.guaranteedSbu, path.loads[1] + taking.ifGrantedSbu],
    distance: path.distance + distance,
    bound: path.bound,
    settled: path.settled && settled,
    finished: path.finished,
    set: [...taken].sort().join(' '),
  };
}

/**
 * The order of the ranking, on bounds. Among equals an unfinished path comes first, so that all that may still tie is
 * known before one of them is taken.
 */
export function comparePaths(ranking: Ranking): (a: Path, b: Path) => number {
  const [first, second] = ranking === 'GUARANTEED' ? ([0, 1] as const) : ([1, 0] as const);
  return (a, b) =>
    a.bound[first] - b.bound[first] ||
    Number(b.settled) - Number(a.settled) ||
    a.bound[second] - b.bound[second] ||
    a.bound[2] - b.bound[2] ||
    a.bound[3] - b.bound[3] ||
    Number(a.finished) - Number(b.finished) ||
    (a.set < b.set ? -1 : Number(a.set > b.set));
}
