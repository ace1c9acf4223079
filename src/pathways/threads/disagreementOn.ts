import type { Violation } from '../domain/checker/Violation.js';
import { placeInWhole } from '../domain/reasons/planWithout.js';
import type { Failing, StepReasons } from '../domain/reasons/StepReasons.js';

/**
 * What only one of planner and checker finds wrong with a plan without a step, as `rule place`; none where they agree.
 * @param violations what the checker says of the plan without the step
 */
export function disagreementOn(
  { step, failing }: StepReasons,
  violations: readonly Violation[],
  onlySettled: boolean,
): readonly string[] {
  const planned = new Set(failing.flatMap((one) => violatedBy(one, onlySettled)));
  const checked = new Set(
    violations.map((one) => `${one.rule} ${String(one.step === null ? null : placeInWhole(one.step, step))}`),
  );
  return [...planned.symmetricDifference(checked)];
}

/** What is only unknown breaks a plan where everything must be settled. */
function violatedBy(failing: Failing, onlySettled: boolean): readonly string[] {
  if ('keys' in failing) return [`${failing.kind} null`];
  const name = failing.kind === 'RULE' ? 'ADMISSION' : failing.kind;
  const isBroken = !('value' in failing) || failing.value === 'FAILS' || onlySettled;
  return isBroken ? [`${name} ${String(failing.step)}`] : [];
}
