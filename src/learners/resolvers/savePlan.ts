import { codedError } from '../../shared/graph/CodedError.js';
import type { Unsealed } from '../../shared/graph/sealedPlan.js';
import type { PlanDocument } from '../../shared/pure/planDocument.js';
import type { Refusal } from '../../shared/pure/Refusal.js';
import { learnersById } from '../data/learnersById.js';
import type { LearnersContext } from '../data/LearnersContext.js';
import { newId } from '../data/newId.js';
import type { Run } from '../data/PersonalWrites.js';
import { closePlan, recordPlan } from '../data/savedPlans.js';
import { LONGEST_TITLE, refusalsOfDocument } from '../domain/planRefusals.js';
import type { SavePlanCode } from '../types/planErrors.js';
import type { SavePlanArgs } from '../types/PlanMutationArgs.js';
import type { SavePlanPayload } from '../types/PlanPayloads.js';
import { uuidOfId } from '../types/uuidOfId.js';
import { changeOnce, type PlanOutcome } from './changeOnce.js';
import { letGo } from './letGo.js';
import { ownText } from './ownText.js';
import { planAtRevision } from './planAtRevision.js';

type Outcome = PlanOutcome<SavePlanCode>;

/** Keeps a plan of the planner for a learner, as a new one or in the place of one. */
export async function savePlan(args: SavePlanArgs, context: LearnersContext): Promise<SavePlanPayload> {
  const learner = uuidOfId(args.learner, 'Learner', 'learner');
  const title = ownText(args.title, 'title', LONGEST_TITLE);
  const replaced = replacedPlan(args);
  const unsealed = context.unseal(args.document);
  const input = ['savePlan', learner, args.document, title, replaced?.id ?? null, replaced?.revision ?? null];
  const { plan, userErrors } = await changeOnce<SavePlanCode>(args, input, context, async (run): Promise<Outcome> => {
    if (unsealed.kind !== 'DOCUMENT') return refusedFor(refusalOf(unsealed));
    const [person] = await run(learnersById([learner]));
    if (!person) return refusedFor({ code: 'LEARNER_NOT_FOUND', field: 'learner' });
    const { document } = unsealed;
    const refusals = refusalsOfDocument(document, person);
    if (refusals.length > 0) return { plan: null, refusals };
    const toSave = { learnerId: learner, title, document, now: context.now };
    return replaced ? replacePlan(run, replaced, toSave) : addPlan(run, toSave);
  });
  return { plan, userErrors };
}

interface Replaced {
  readonly id: string;
  readonly revision: number;
}

interface ToSave {
  readonly learnerId: string;
  readonly title: string | null;
  readonly document: PlanDocument;
  readonly now: Date;
}

function replacedPlan({ plan, revision }: SavePlanArgs): Replaced | null {
  if ((plan == null) !== (revision == null)) throw codedError('BAD_INPUT', {}, { field: 'revision', text: both });
  return plan == null || revision == null ? null : { id: uuidOfId(plan, 'SavedPlan', 'plan'), revision };
}

const both = {
  en: 'Give `plan` and `revision` both, to replace a saved plan, or neither, to save a new one.',
  nl: 'Geef `plan` en `revision` allebei om een bewaard plan te vervangen, of geen van beide om een nieuw te bewaren.',
};

function refusedFor(refusal: Refusal<SavePlanCode>): Outcome {
  return { plan: null, refusals: [refusal] };
}

function refusalOf(unsealed: Exclude<Unsealed, { readonly kind: 'DOCUMENT' }>): Refusal<SavePlanCode> {
  const place = unsealed.kind === 'OUTDATED' ? { params: { place: unsealed.place } } : {};
  return { code: `DOCUMENT_${unsealed.kind}`, field: 'document', ...place };
}

async function addPlan(run: Run, { now, ...toSave }: ToSave): Promise<Outcome> {
  const id = newId(now);
  const instant = now.toISOString();
  await run(recordPlan({ id, revision: 1, ...toSave, savedAt: instant, now: instant }));
  return { plan: id, refusals: [] };
}

async function replacePlan(run: Run, { id, revision }: Replaced, { now, ...toSave }: ToSave): Promise<Outcome> {
  const { plan, refused } = await planAtRevision(run, id, revision);
  if (refused) return refused;
  if (plan.learnerId !== toSave.learnerId) return refusedFor({ code: 'PLAN_NOT_FOUND', field: 'plan' });
  const instant = now.toISOString();
  await letGo(run, id, now);
  await run(closePlan(id, instant));
  const savedAt = plan.savedAt.toISOString();
  await run(recordPlan({ id, revision: revision + 1, ...toSave, savedAt, now: instant }));
  return { plan: id, refusals: [] };
}
