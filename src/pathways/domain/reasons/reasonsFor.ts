import { holdsOutcome } from '../evaluate.js';
import { awardsIn } from '../dated/awardsIn.js';
import { describePlan, type PlanStepDescription } from '../dated/describePlan.js';
import type { Plan, PlanStep } from '../dated/Plan.js';
import { isAbout } from '../dated/Recognition.js';
import { isOnRecord } from '../isOnRecord.js';
import type { Requirement } from '../../../shared/pure/requirement.js';
import type { PlannedCredential, PlannedPart, PlannedRule } from '../PlanningCatalogue.js';
import type { Planning } from '../Planning.js';
import type { Award, Standing } from '../Standing.js';
import { exemptionOf } from '../Taking.js';
import { isLess, lostIn } from './lostIn.js';
import { placeInWhole, stepsWithout } from './planWithout.js';
import type { DoneReason, Reason, RuleReason } from './StepReasons.js';

/**
 * What of the plan needs the step at the place: the goal, then what was asked for, then parts of later steps that a module
 * has done, then the rules on later steps, then exemptions in them. All other steps stay as they are.
 */
export function reasonsFor(place: number, plan: Plan, planning: Planning): readonly Reason[] {
  const others = stepsWithout(place, plan.steps);
  const was = stepsWithout(place, describePlan(plan, planning));
  const is = describePlan({ ...plan, steps: others }, planning);
  const standings = others.map((step, at) => standingsOf(step, placeInWhole(at + 1, place), place, plan, planning));
  const each = <R>(reasonsOf: (at: number, of: number) => readonly R[]): readonly R[] =>
    others.flatMap((_, at) => reasonsOf(at, placeInWhole(at + 1, place)));
  return [
    ...ownReasons(place, plan, planning),
    ...doneReasons(place, plan, planning),
    ...each((at, of) => ruleReasons(of, was[at], is[at], standings[at])),
    ...each((at, of) => exemptionReasons(of, was[at] as PlanStepDescription, standings[at] as Standings, planning)),
  ];
}

/** What somebody has when a step starts, with the step that is asked about and without. */
interface Standings {
  readonly was: Standing;
  readonly is: Standing;
}

function standingsOf(
  { startDate }: PlanStep,
  at: number,
  without: number,
  { steps }: Plan,
  planning: Planning,
): Standings {
  const awards = (of: readonly PlanStep[]): readonly Award[] =>
    awardsIn(of, planning)
      .flat()
      .filter(({ on }) => on <= startDate);
  const before = steps.slice(0, at - 1);
  return {
    was: planning.standing(startDate, awards(before)),
    is: planning.standing(startDate, awards(stepsWithout(without, before))),
  };
}

/** A module brings its credential where that is awarded by modules, and is not without this one. */
function ownReasons(place: number, { steps }: Plan, planning: Planning): readonly Reason[] {
  const step = steps[place - 1] as PlanStep;
  const brings =
    !step.module || (isAwarded(step, steps, planning) && !isAwarded(step, stepsWithout(place, steps), planning));
  const { goal } = planning.request;
  const outcomes =
    awardsIn([step], planning)
      .flat()[0]
      ?.parts.flatMap(({ outcome }) => outcome ?? []) ?? [];
  const held = planning.standing(planning.request.startDate, []);
  const isSought = (one: string): boolean => outcomes.includes(one) && holdsOutcome(one, held) !== 'HOLDS';
  const sought = 'outcomes' in goal ? goal.outcomes.filter(isSought) : [];
  const isGoal = 'credential' in goal ? brings && goal.credential === step.credential : sought.length > 0;
  const parts = partsOfModule(step, planning);
  return [
    ...(isGoal ? [{ kind: 'GOAL', outcomes: sought, parts: 'credential' in goal ? parts : [] } as const] : []),
    ...(brings && planning.via.includes(step.credential) ? [{ kind: 'VIA', parts } as const] : []),
  ];
}

function isAwarded({ credential: key }: PlanStep, steps: readonly PlanStep[], planning: Planning): boolean {
  return awardsIn(steps, planning)
    .flat()
    .some(({ credential, partly }) => !partly && credential.key === key);
}

/** What of each later step on the same credential need not be done for it, since the module has. */
function doneReasons(place: number, { steps }: Plan, planning: Planning): readonly DoneReason[] {
  const own = steps[place - 1] as PlanStep;
  const parts = partsOfModule(own, planning);
  const { catalogue, request } = planning;
  return steps.flatMap((step, at) => {
    if (at < place || step.credential !== own.credential) return [];
    const offer = catalogue.offers.find((one) => one.key === step.offer && isOnRecord(one, request.asOf));
    const asked = offer?.parts ?? step.parts;
    const done = parts.filter(({ key }) => asked.includes(key));
    return done.length === 0 ? [] : [{ kind: 'DONE', of: at + 1, parts: done } as const];
  });
}

/** What a module does of its credential; none where the step is no module. */
export function partsOfModule(step: PlanStep, { catalogue }: Planning): readonly PlannedPart[] {
  const parts = step.module ? catalogue.credentials.get(step.credential)?.parts : null;
  return (parts ?? []).filter(({ key }) => step.parts.includes(key));
}

function ruleReasons(
  of: number,
  was: PlanStepDescription | undefined,
  is: PlanStepDescription | undefined,
  standings: Standings | undefined,
): readonly RuleReason[] {
  if (!was || !is || !standings) return [];
  const without = rulesOn(is);
  return rulesOn(was).flatMap(({ rule, verdict }, at) => {
    const now = without[at];
    if (!now || !isLess(now.verdict.value, verdict.value)) return [];
    const met = lostIn(verdict, now.verdict);
    const outcomes = outcomesIn(met, was.credential, standings);
    return [{ kind: 'RULE' as const, of, rule, met, outcomes, value: verdict.value, without: now.verdict.value }];
  });
}

/** The rules of admission and of the track; on one day the same ones, whatever somebody has. */
export function rulesOn({ admission, ofTrack }: PlanStepDescription): PlanStepDescription['admission'] {
  return [...admission, ...ofTrack];
}

/** Which of the outcomes that are had only with the step the requirements speak of. */
function outcomesIn(
  requirements: readonly Requirement[],
  target: PlannedCredential,
  { was, is }: Standings,
): readonly string[] {
  const brought = [...was.outcomes].filter((outcome) => !is.outcomes.has(outcome));
  const spoken = requirements.flatMap((one) => outcomesOf(one, target));
  return brought.filter((outcome) => spoken.includes(outcome));
}

function outcomesOf(requirement: Requirement, target: PlannedCredential): readonly string[] {
  switch (requirement.kind) {
    case 'HOLDS_OUTCOME':
      return [requirement.outcome];
    case 'STUDY_LOAD_AT_LEAST':
    case 'RESULTS':
      return target.parts.flatMap(({ outcome }) => outcome ?? []);
    default:
      return 'of' in requirement ? [requirement.of].flat().flatMap((one) => outcomesOf(one, target)) : [];
  }
}

/** Without the step, a recognition frees whatever it is about: also what in the plan is free by what the step awards. */
function exemptionReasons(
  of: number,
  { step, credential, recognitions }: PlanStepDescription,
  { was, is }: Standings,
  planning: Planning,
): readonly Reason[] {
  const question = planning.question(credential);
  const parts = credential.parts.filter(({ key }) => step.exemptibleParts.includes(key));
  const lost = parts.flatMap((part) => {
    const frees = (): boolean => recognitions.some(({ followed }) => followed.parts.includes(part.key));
    const wouldFree = (): boolean => recognitions.some(({ procedure }) => isAbout(procedure, part));
    const rule = exemptionOf(part, was, question, frees);
    return rule && !exemptionOf(part, is, question, wouldFree) ? [{ rule, part }] : [];
  });
  const byRule = Map.groupBy(lost, ({ rule }) => rule);
  return [...byRule].map(([rule, some]: [PlannedRule, { part: PlannedPart }[]]) => ({
    kind: 'EXEMPTION' as const,
    of,
    rule,
    parts: some.map(({ part }) => part),
  }));
}
