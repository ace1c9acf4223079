import type { Requirement } from '../../../shared/pure/requirement.js';
import type { Value } from '../../../shared/pure/Value.js';
import type { PlannedPart, PlannedRule } from '../PlanningCatalogue.js';
import type { ValidityReason } from '../Taking.js';
import type { Certainty } from './Certainty.js';

/** What of a plan needs what a step brings. Places of steps count from 1. */
export type Reason =
  /** It is the goal, or brings these outcomes of it; a module does these parts of it. */
  | { readonly kind: 'GOAL'; readonly outcomes: readonly string[]; readonly parts: readonly PlannedPart[] }
  /** It was asked for by itself; a module does these parts of it. */
  | { readonly kind: 'VIA'; readonly parts: readonly PlannedPart[] }
  | DoneReason
  | RuleReason
  | ExemptionReason;

/** Parts of a later step on the same credential are done by the module. */
export interface DoneReason {
  readonly kind: 'DONE';
  /** The later step. */
  readonly of: number;
  readonly parts: readonly PlannedPart[];
}

/** A rule on a later step says more with it than without. */
export interface RuleReason {
  readonly kind: 'RULE';
  /** The later step. */
  readonly of: number;
  readonly rule: PlannedRule;
  /** What of the rule the step brings about. */
  readonly met: readonly Requirement[];
  /** The outcomes by which it does; none where the credential itself counts. */
  readonly outcomes: readonly string[];
  readonly value: Value;
  readonly without: Value;
}

/** Parts of a later step may be exempted because of it, which is decided. */
export interface ExemptionReason {
  readonly kind: 'EXEMPTION';
  readonly of: number;
  readonly rule: PlannedRule;
  readonly parts: readonly PlannedPart[];
}

/** A reason with the places of the other steps that are needed for the same. */
export type JointReason = Reason & { readonly together: readonly number[] };

/** A reason of the step at the place. */
export interface Link {
  readonly step: number;
  readonly reason: Reason;
}

/** What no longer is as it was when the other steps are joined on the same days without the step. */
export type Failing =
  | {
      readonly kind: 'RULE';
      readonly step: number;
      readonly rule: PlannedRule;
      /** What of the rule is lost. */
      readonly lost: readonly Requirement[];
      readonly value: 'FAILS' | 'UNKNOWN';
      readonly was: Value;
    }
  | { readonly kind: 'VALIDITY'; readonly step: number; readonly reason: ValidityReason; readonly value: Value }
  /** Keys of what is missed. */
  | { readonly kind: 'GOAL' | 'VIA'; readonly keys: readonly string[] }
  | { readonly kind: 'HOURS' | 'LATEST_FINISH'; readonly step: number }
  /** A module would still run when the whole credential starts. */
  | { readonly kind: 'MODULES'; readonly step: number };

/** Why a step is there, and what fails without it. */
export interface StepReasons {
  readonly step: number;
  /** What it does of its credential, where it is a module; none otherwise. */
  readonly parts: readonly PlannedPart[];
  /** What needs it; of a plan that is proved best none is without. */
  readonly reasons: readonly JointReason[];
  /** The first reason of it, of the step that this is about, and so on, to the goal. */
  readonly chain: readonly Link[];
  readonly failing: readonly Failing[];
  /** What is not certain of each step of the plan, this one included, in their order. */
  readonly certainties: readonly Certainty[];
}
