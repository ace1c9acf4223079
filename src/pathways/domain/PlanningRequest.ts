import type { IsoDate } from '../../shared/pure/calendar.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';

/** GUARANTEED: by what stays to do without any decision. IF_GRANTED: by what stays when every possible exemption is granted. */
export const RANKINGS = ['GUARANTEED', 'IF_GRANTED'] as const;
export type Ranking = (typeof RANKINGS)[number];

/** A credential to be awarded, or outcomes to be held. */
export type Goal = { readonly credential: string } | { readonly outcomes: readonly string[] };

export interface PlanningRequest {
  readonly profile: PlanningProfile;
  readonly goal: Goal;
  /** The day on which the first step may start. */
  readonly startDate: IsoDate;
  /** What was known on that day: rules and offers recorded by then. */
  readonly asOf: IsoDate;
  /** Credentials (keys) that every way must contain. */
  readonly via: readonly string[];
  readonly onlySettled: boolean;
  readonly ranking: Ranking;
  /** How many ways are wanted, 1 to 100. */
  readonly count: number;
}
