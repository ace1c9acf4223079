import type { Run } from '../data/PersonalWrites.js';
import type { StoredPlan } from '../data/personalSql.js';
import { planToChange } from '../data/savedPlans.js';
import type { PlanOutcome } from './changeOnce.js';

type Found<Refused> =
  | { readonly plan: StoredPlan; readonly refused?: undefined }
  | { readonly plan?: undefined; readonly refused: Refused };

/** The plan to change, which nobody else changes meanwhile; or why not. */
export async function planOnRecord(run: Run, id: string): Promise<Found<PlanOutcome<'PLAN_NOT_FOUND'>>> {
  const [plan] = await run(planToChange(id));
  return plan ? { plan } : { refused: { plan: null, refusals: [{ code: 'PLAN_NOT_FOUND', field: 'plan' }] } };
}

/** The same where it has the revision that was looked at. */
export async function planAtRevision(
  run: Run,
  id: string,
  revision: number,
): Promise<Found<PlanOutcome<'PLAN_NOT_FOUND' | 'REVISION_OUTDATED'>>> {
  const found = await planOnRecord(run, id);
  if (found.refused || found.plan.revision === revision) return found;
  const params = { revision: found.plan.revision };
  return { refused: { plan: id, refusals: [{ code: 'REVISION_OUTDATED', field: 'revision', params }] } };
}
