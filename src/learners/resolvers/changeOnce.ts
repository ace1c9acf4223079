import { checkIdempotencyKey } from '../../shared/graph/checkIdempotencyKey.js';
import { type UserError, userErrorsOf } from '../../shared/graph/userErrors.js';
import type { Refusal } from '../../shared/pure/Refusal.js';
import { type AskedMutation, doOnce } from '../data/doOnce.js';
import type { LearnersContext } from '../data/LearnersContext.js';
import type { Run } from '../data/PersonalWrites.js';
import type { StoredPlan } from '../data/personalSql.js';
import { PLAN_TEXTS, type PlanCode } from '../types/planErrors.js';

/** What became of a mutation of a plan, as it is kept: no texts, and the plan by its key. */
export interface PlanOutcome<Code extends string> {
  readonly plan: string | null;
  readonly refusals: readonly Refusal<Code>[];
}

/** The same as it is answered. */
interface PlanAnswer<Code extends string, Outcome> {
  readonly plan: StoredPlan | null;
  readonly userErrors: UserError<Code>[];
  /** Null where the key was used for something else. */
  readonly outcome: Outcome | null;
}

/**
 * Changes a plan once for each key and shows it as it is then.
 * @throws CodedError BAD_INPUT when the key is none
 */
export async function changeOnce<Code extends PlanCode, Rest extends object = object>(
  { idempotencyKey: key }: { readonly idempotencyKey: string },
  input: AskedMutation['input'],
  { writes, people, now, language }: LearnersContext,
  work: (run: Run) => Promise<PlanOutcome<Code> & Rest>,
): Promise<PlanAnswer<Code | 'IDEMPOTENCY_KEY_REUSED', PlanOutcome<Code> & Rest>> {
  checkIdempotencyKey(key);
  const outcome = await doOnce(writes, { key, input, now }, work);
  if (outcome === 'KEY_REUSED') {
    const reused = { code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' } as const;
    return { plan: null, userErrors: userErrorsOf([reused], PLAN_TEXTS, language), outcome: null };
  }
  const plan = outcome.plan === null ? null : await people.plans.load(outcome.plan);
  return { plan, userErrors: userErrorsOf(outcome.refusals, PLAN_TEXTS, language), outcome };
}
