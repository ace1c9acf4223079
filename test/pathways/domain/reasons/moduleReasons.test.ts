import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../../src/pathways/domain/checker/checkPlan.js';
import { findPlan } from '../../../../src/pathways/domain/dated/findPlan.js';
import type { Plan, PlanStep } from '../../../../src/pathways/domain/dated/Plan.js';
import type { PlanRequest } from '../../../../src/pathways/domain/dated/PlanRequest.js';
import type { PlanningCatalogue } from '../../../../src/pathways/domain/PlanningCatalogue.js';
import { explainStep } from '../../../../src/pathways/domain/reasons/explainStep.js';
import { disagreementOn } from '../../../../src/pathways/threads/disagreementOn.js';
import { compactCase } from '../../../support/generate/compactCase.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { generateModuleCase } from '../../../support/generate/generateModuleCase.js';

interface Solved {
  readonly from: DatedCase;
  readonly plan: Plan;
}

const solved = Array.from({ length: 600 }, (_, at) => generateModuleCase(at + 1)).flatMap((from): Solved[] => {
  const found = findPlan(from.catalogue, from.request, () => false);
  return 'plan' in found && found.plan.steps.some(({ module }) => module) ? [{ from, plan: found.plan }] : [];
});

function ofEachStep(faultsOf: (one: Solved, place: number) => readonly string[]): readonly string[] {
  return solved
    .flatMap((one) =>
      one.plan.steps.flatMap((_, at) =>
        faultsOf(one, at + 1).map((fault) => `step ${String(at + 1)}: ${fault}\n${compactCase(one.from)}`),
      ),
    )
    .slice(0, 3);
}

function whyIs(
  place: number,
  plan: Plan,
  catalogue: PlanningCatalogue,
  request: PlanRequest,
): NonNullable<ReturnType<typeof explainStep>> {
  const found = explainStep(place, plan, catalogue, request, () => false);
  if (!found) throw new Error('an explanation that has all the time is told');
  return found;
}

describe('each step of the best plans with modules', () => {
  it('is missed by what the checker says of the plan without it', () => {
    const differing = ofEachStep(({ from: { catalogue, request }, plan }, place) => {
      const { explained, rest } = whyIs(place, plan, catalogue, request);
      return disagreementOn(explained, checkPlan(catalogue, request, rest), request.onlySettled);
    });
    expect(differing).toEqual([]);
    expect(solved.length).toBeGreaterThan(50);
  });

  it('has a reason, and the chain of reasons ends at what was asked', () => {
    const seen = new Set<string>();
    const differing = ofEachStep(({ from, plan }, place) => {
      const { reasons, chain } = whyIs(place, plan, from.catalogue, from.request).explained;
      for (const { kind } of reasons) seen.add(`${kind}${plan.steps[place - 1]?.module ? ' of a module' : ''}`);
      const last = chain.at(-1)?.reason.kind;
      return [
        ...(last === 'GOAL' || last === 'VIA' ? [] : [`the chain ends at ${String(last)}`]),
        ...(chain.every(({ step }, at) => at === 0 || step > (chain[at - 1]?.step ?? 0)) ? [] : ['the chain turns']),
      ];
    });
    expect(differing).toEqual([]);
    expect([...seen]).toEqual(expect.arrayContaining(['GOAL', 'GOAL of a module', 'DONE of a module']));
  });

  it('is the goal exactly where the checker misses that without it', () => {
    const differing = ofEachStep(({ from: { catalogue, request }, plan }, place) => {
      if (!('credential' in request.goal)) return [];
      const { explained, rest } = whyIs(place, plan, catalogue, request);
      const isMissed = checkPlan(catalogue, request, rest).some(({ rule }) => rule === 'GOAL');
      return isMissed === explained.reasons.some(({ kind }) => kind === 'GOAL') ? [] : [`missed ${String(isMissed)}`];
    });
    expect(differing).toEqual([]);
  });

  it('is told with exactly the other modules without which the checker misses the goal too', () => {
    let joint = 0;
    const differing = ofEachStep(({ from: { catalogue, request }, plan }, place) => {
      const { credential, module } = plan.steps[place - 1] as PlanStep;
      if (!module || !('credential' in request.goal) || request.goal.credential !== credential) return [];
      const goal = whyIs(place, plan, catalogue, request).explained.reasons.find(({ kind }) => kind === 'GOAL');
      if (!goal) return [];
      const missing = plan.steps.flatMap((step, at) => {
        if (at + 1 === place || step.credential !== credential) return [];
        const { rest } = whyIs(at + 1, plan, catalogue, request);
        return checkPlan(catalogue, request, rest).some(({ rule }) => rule === 'GOAL') ? [at + 1] : [];
      });
      joint += missing.length;
      return String(missing) === String(goal.together) ? [] : [`${String(missing)}, told ${String(goal.together)}`];
    });
    expect(differing).toEqual([]);
    expect(joint).toBeGreaterThan(5);
  });

  it('is done in a later one by as much as that has more to do without', () => {
    let lighter = 0;
    const differing = ofEachStep(({ from: { catalogue, request }, plan }, place) => {
      const { explained, rest } = whyIs(place, plan, catalogue, request);
      return explained.reasons.flatMap((reason) => {
        if (reason.kind !== 'DONE') return [];
        lighter += 1;
        const [was, is] = [plan.steps[reason.of - 1], rest.steps[reason.of - 2]].map(
          (step) => step?.guaranteedSbu ?? 0,
        );
        const parts = reason.parts.reduce((sum, { sbu }) => sum + sbu, 0);
        return (is ?? 0) - (was ?? 0) === parts ? [] : [`${String(was)} becomes ${String(is)}, told ${String(parts)}`];
      });
    });
    expect(differing).toEqual([]);
    expect(lighter).toBeGreaterThan(5);
  });
});
