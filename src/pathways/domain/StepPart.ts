import type { PlannedPart, PlannedRule } from './PlanningCatalogue.js';

/** TO_DO: to be learned. DONE: its result counts here already. EXEMPTIBLE: may be exempted by decision. */
export const PART_STATES = ['TO_DO', 'DONE', 'EXEMPTIBLE'] as const;
export type PartState = (typeof PART_STATES)[number];

export interface StepPart {
  readonly part: PlannedPart;
  readonly state: PartState;
  /** The rule by which an EXEMPTIBLE part may be exempted. */
  readonly exemption: PlannedRule | null;
}
