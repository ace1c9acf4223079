import { describe, expect, inject, it } from 'vitest';
import { checkPlan } from '../../../../src/pathways/domain/checker/checkPlan.js';
import type { ViolatedRule } from '../../../../src/pathways/domain/checker/Violation.js';
import { findPlan } from '../../../../src/pathways/domain/dated/findPlan.js';
import type { Plan, PlanFound } from '../../../../src/pathways/domain/dated/Plan.js';
import { compactCase } from '../../../support/generate/compactCase.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { generateDatedCase } from '../../../support/generate/generateDatedCase.js';
import { plantedFaults } from '../../../support/generate/plantedFaults.js';
import { oraclePlan, type OraclePlan } from '../../../support/oracle/oraclePlan.js';

const CASES = inject('datedCases');
const FAILING_CASES_SHOWN = 2;
const FAULTY_CASES = 1_500;
/** Cases beyond the first ones that some part of the search alone decides: a track that a credential opens. */
const TELLING = [1985];

describe('findPlan against the oracle', () => {
  it(`answers ${String(CASES)} generated cases as the model says, and its checker agrees`, { timeout: 900_000 }, () => {
    const differing: string[] = [];
    const best: OraclePlan[] = [];
    for (const seed of [...Array.from({ length: CASES }, (_, at) => at + 1), ...TELLING]) {
      const from = generateDatedCase(seed);
      const plan = oraclePlan(from.catalogue, from.request);
      const found = findPlan(from.catalogue, from.request, () => false);
      if (plan) best.push(plan);
      if (wanted(plan) !== told(found))
        differing.push(`oracle ${wanted(plan)}, planner ${told(found)}\n${compactCase(from)}`);
      const violations = 'plan' in found ? checkPlan(from.catalogue, from.request, found.plan) : [];
      if (violations.length > 0) differing.push(`${JSON.stringify(violations)}\n${compactCase(from)}`);
    }
    expect(`${String(differing.length)} differ\n${differing.slice(0, FAILING_CASES_SHOWN).join('\n\n')}`).toBe(
      '0 differ\n',
    );
    expect(best.length / CASES).toBeGreaterThanOrEqual(0.25);
    expect(best.filter(({ steps }) => steps.length > 1).length / CASES).toBeGreaterThanOrEqual(0.1);
    expect(best.filter(hasSideBySide).length / CASES).toBeGreaterThanOrEqual(0.02);
  });
});

describe('the checker', () => {
  const cases = Array.from({ length: FAULTY_CASES }, (_, at) => generateDatedCase(at + 1));

  it.each(Object.entries(plantedFaults))('finds out a planner by which %s', (_, { seen, breaks }) => {
    const caught = cases.filter((from) => rulesBroken(from, planOf(seen(from))).includes(breaks));
    expect(caught.length).toBeGreaterThan(0);
  });
});

function wanted(plan: OraclePlan | null | undefined): string {
  if (plan === undefined) return 'no question';
  return plan === null ? 'INFEASIBLE' : `OPTIMAL ${plan.rank.join(' ')}`;
}

function told(found: PlanFound): string {
  if (found.kind === 'ALREADY_HELD' || found.kind === 'UNKNOWN_GOAL') return 'no question';
  return 'rank' in found ? `${found.kind} ${found.rank.join(' ')}` : found.kind;
}

function hasSideBySide({ steps }: OraclePlan): boolean {
  return steps.some((one, at) => steps.slice(at + 1).some((other) => other.start < one.end));
}

function planOf({ catalogue, request }: DatedCase): Plan | null {
  const found = findPlan(catalogue, request, () => false);
  return 'plan' in found ? found.plan : null;
}

function rulesBroken({ catalogue, request }: DatedCase, plan: Plan | null): ViolatedRule[] {
  return plan ? checkPlan(catalogue, request, plan).map(({ rule }) => rule) : [];
}
