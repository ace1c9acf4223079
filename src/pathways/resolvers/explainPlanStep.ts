import { codedError } from '../../shared/graph/CodedError.js';
import { type ExplainedPlan, rankOfPlan } from '../domain/reasons/ExplainedPlan.js';
import { WITHHELD } from '../domain/reasons/Replacement.js';
import type { Explanation } from '../domain/reasons/telling/Explanation.js';
import type { StepExplanation } from '../types/StepExplanation.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { stepExplanationOf } from './stepExplanationOf.js';
import { untilOf } from './untilOf.js';

const MOST_EXPLAINED = 20;

const explained = new WeakMap<PathwaysContext, number>();

/**
 * Why the step at the place is in the plan: its reasons and both replacements are looked for side by side, within one time
 * limit.
 * @throws Error where the checker finds anything wrong with a replacement, or else than the planner with the plan without
 * @throws CodedError TOO_COSTLY after 20 explanations in a request, TIMEOUT where its time was over before the reasons were known
 */
export async function explainPlanStep(
  { plan, request }: ExplainedPlan,
  place: number,
  args: { readonly timeLimitMs: number },
  context: PathwaysContext,
): Promise<StepExplanation> {
  countExplanation(context);
  const { planner, snapshot } = context;
  const until = untilOf(args, context);
  const asked = { plan, request, place };
  const [why, ...replacements] = await Promise.all([
    planner.stepReasons(snapshot.id, asked, until),
    ...WITHHELD.map((withheld) => planner.replacement(snapshot.id, { ...asked, withheld }, until)),
  ]);
  context.signal?.throwIfAborted();
  if (!why) throw codedError('TIMEOUT', { most: args.timeLimitMs }, { field: 'timeLimitMs', text: TOO_LATE });
  const { reasons, disagreement } = why;
  const refused = [...disagreement, ...replacements.flatMap(({ violations }) => violations.map(({ rule }) => rule))];
  if (refused.length > 0) throw new Error(`The checker refuses an explanation: ${refused.join(', ')}`);
  const explanation: Explanation = {
    ...{ request, plan, reasons, names: snapshot.names, rank: rankOfPlan({ plan, request }) },
    replacements: replacements.map(({ withheld, found }) => ({ withheld, found })),
  };
  return stepExplanationOf(explanation, context);
}

function countExplanation(context: PathwaysContext): void {
  const count = (explained.get(context) ?? 0) + 1;
  explained.set(context, count);
  if (count > MOST_EXPLAINED) throw codedError('TOO_COSTLY', {}, { text: TOO_MANY });
}

const TOO_MANY = {
  en: 'A request explains at most 20 steps. Ask the explanations of the others in requests of their own.',
  nl: 'Een verzoek legt hooguit 20 stappen uit. Vraag de uitleg van de andere in eigen verzoeken.',
};
const TOO_LATE = {
  en: 'Why the step is there was not known within {most} ms. Give a higher timeLimitMs, or ask for fewer explanations at once.',
  nl: 'Waarom de stap er staat, was niet binnen {most} ms bekend. Geef een hogere timeLimitMs, of vraag minder uitleg tegelijk.',
};
