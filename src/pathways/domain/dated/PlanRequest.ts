import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { Track } from '../../../shared/pure/credentialKind.js';
import type { TargetGroup } from '../../../shared/pure/holding.js';
import type { TimeOfDay } from '../../../shared/pure/timeOfDay.js';
import type { World } from '../../../shared/pure/world.js';
import type { PlanningRequest } from '../PlanningRequest.js';

/**
 * What a plan makes little of. FINISH: days until the last step ends. STUDY_LOAD: SBU still to do. COST: the sum of the
 * prices, cents. TRAVEL: days of steps outside the home region. FIRST_CREDENTIAL: days until the
 * first step ends that an aim builds on.
 */
export const OBJECTIVES = ['FINISH', 'STUDY_LOAD', 'COST', 'TRAVEL', 'FIRST_CREDENTIAL'] as const;
export type Objective = (typeof OBJECTIVES)[number];

/** What a plan must keep to; null is no limit. Of a limit that an offer does not tell enough about, it does not keep. */
export interface Limits {
  /** Of all steps together in any week. */
  readonly hoursPerWeek: number | null;
  /** Of all steps together. */
  readonly budgetCents: number | null;
  readonly latestFinish: IsoDate | null;
  readonly tracks: readonly Track[] | null;
  /** Keys; a step takes place in one of them. */
  readonly regions: readonly string[] | null;
  /** Languages of instruction as BCP 47 tags; a step is taught in one of them. */
  readonly languages: readonly string[] | null;
  /** When one can; a step needs no other times. */
  readonly timesOfDay: readonly TimeOfDay[] | null;
}

export const NO_LIMITS: Limits = {
  hoursPerWeek: null,
  budgetCents: null,
  latestFinish: null,
  tracks: null,
  regions: null,
  languages: null,
  timesOfDay: null,
};

/** A question for a dated plan. `ranking` says whose load counts, and so how long a step takes. */
export interface PlanRequest extends Omit<PlanningRequest, 'count'> {
  /** The world whose offers are taken. */
  readonly world: World;
  /** The target groups that the person belongs to; null: not known. */
  readonly targetGroups: readonly TargetGroup[] | null;
  /** The first decides, each further one among equals. */
  readonly objectives: readonly [Objective, ...Objective[]];
  readonly limits: Limits;
}
