import type { IsoDate } from '../../../../shared/pure/calendar.js';
import type { Award } from '../../Standing.js';
import type { Joined } from '../Joined.js';
import type { Rank } from '../Plan.js';
import type { Ranked } from '../rankOf.js';

/** What a step builds on. */
export interface Leading {
  /** When the first of what it builds on ended, directly or by way of others; its own end where that is nothing. */
  readonly from: IsoDate;
  /** Whether it is the goal, something to pass, or has an outcome that is the goal. */
  readonly isAim: boolean;
}

/** Something that is taken on a beginning of a plan. */
export interface TakenStep {
  readonly joined: Joined;
  readonly award: Award;
  /** Of a module the award that is certain with it, as soon as all that it needs has ended; null where there is none. */
  readonly completes: Award | null;
  readonly settled: boolean;
  /** When the first of what it builds on ended; its own end where that is no objective. */
  readonly leadsFrom: IsoDate;
  /** Its credential and, where there was a choice, what was chosen; of a module its parts. */
  readonly name: string;
}

/** A beginning of a plan: its steps in the order in which they start. */
export interface Beginning {
  readonly steps: readonly TakenStep[];
  /** How many steps and recognitions there are. */
  readonly actions: number;
  /** By credential what awards it, be it a module that completes it. */
  readonly taken: ReadonlyMap<string, TakenStep>;
  /** Those of the steps that are modules. */
  readonly modules: readonly TakenStep[];
  /** No further step starts before it. */
  readonly lastStart: IsoDate;
  /** When the last of the steps ends; the start date of the plan where there is none. */
  readonly end: IsoDate;
  readonly sbu: number;
  readonly costCents: number;
  readonly awayDays: number;
  /** When the first credential is had that an aim builds on; null where there is no aim yet, and where it is no objective. */
  readonly firstEnd: IsoDate | null;
  readonly settled: boolean;
  readonly finished: boolean;
  /** Keys of what is taken, and names of the modules, sorted. */
  readonly set: string;
}

/** A beginning in the search. */
export interface Label extends Beginning {
  /** What every plan that begins so comes to at least. */
  readonly least: Ranked;
  /** Every plan that begins so is at or above one of these, the least first; of a finished one its rank. */
  readonly bounds: readonly Rank[];
  /** The first of them. */
  readonly bound: Rank;
}
