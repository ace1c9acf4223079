import type { Plan } from '../dated/Plan.js';
import type { Planning } from '../Planning.js';
import { reasonsFor } from './reasonsFor.js';
import type { JointReason, Reason } from './StepReasons.js';

/** The reasons of the step at the place, each with the other steps that are needed for the same. */
export function togetherWith(
  place: number,
  reasons: readonly Reason[],
  plan: Plan,
  planning: Planning,
): readonly JointReason[] {
  const others = plan.steps.flatMap((_, at) =>
    at + 1 === place ? [] : [{ step: at + 1, reasons: reasonsFor(at + 1, plan, planning) }],
  );
  const credentialOf = (step: number): string | undefined => plan.steps[step - 1]?.credential;
  return reasons.map((reason) => ({
    ...reason,
    together: others
      .filter((other) =>
        other.reasons.some((one) => isSame(one, reason, credentialOf(other.step) === credentialOf(place))),
      )
      .map(({ step }) => step),
  }));
}

/** Whether both are that one rule on one step, or modules of one credential for its award. */
function isSame(one: Reason, other: Reason, isOfSameCredential: boolean): boolean {
  if (one.kind === 'RULE' && other.kind === 'RULE') return one.of === other.of && one.rule.key === other.rule.key;
  const isAward = (reason: Reason): boolean =>
    (reason.kind === 'GOAL' || reason.kind === 'VIA') && reason.parts.length > 0;
  return isOfSameCredential && one.kind === other.kind && isAward(one) && isAward(other);
}
