import type { PlannedCredential } from '../PlanningCatalogue.js';
import type { Planning } from '../Planning.js';
import type { Award } from '../Standing.js';
import { awardOf } from './modules.js';
import type { PlanStep } from './Plan.js';

/** What each of the steps awards or settles, and which award it completes, in the order of the steps. */
export function awardsIn(steps: readonly PlanStep[], planning: Planning): readonly (readonly Award[])[] {
  const done: Award[] = [];
  return steps.map((step) => {
    const award = awardByStep(step, planning);
    const own = done.filter(({ credential, partly }) => partly && credential === award.credential);
    const isAwarded = done.some(({ credential, partly }) => !partly && credential === award.credential);
    const completed = step.module && !isAwarded ? awardOf(award.credential, [...own, award], planning) : null;
    const awards = completed ? [award, completed] : [award];
    done.push(...awards);
    return awards;
  });
}

function awardByStep({ credential: key, parts, endDate, module }: PlanStep, { catalogue }: Planning): Award {
  const credential = catalogue.credentials.get(key) as PlannedCredential;
  const award = { credential, parts: credential.parts.filter((part) => parts.includes(part.key)), on: endDate };
  return module ? { ...award, partly: true } : award;
}
