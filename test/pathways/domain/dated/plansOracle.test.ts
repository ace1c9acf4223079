import { describe, expect, inject, it } from 'vitest';
import { checkPlan } from '../../../../src/pathways/domain/checker/checkPlan.js';
import { groundsOf } from '../../../../src/pathways/domain/checker/Grounds.js';
import { type JudgedStep, judgedStep } from '../../../../src/pathways/domain/checker/JudgedStep.js';
import type { ViolatedRule } from '../../../../src/pathways/domain/checker/Violation.js';
import { findPlan } from '../../../../src/pathways/domain/dated/findPlan.js';
import type { Plan } from '../../../../src/pathways/domain/dated/Plan.js';
import { planCounting } from '../../../../src/pathways/domain/dated/planCounting.js';
import type { PlanRequest } from '../../../../src/pathways/domain/dated/PlanRequest.js';
import type { PlanningCatalogue } from '../../../../src/pathways/domain/PlanningCatalogue.js';
import type { Ranking } from '../../../../src/pathways/domain/PlanningRequest.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { generateDatedCase } from '../../../support/generate/generateDatedCase.js';
import { plantedFaults } from '../../../support/generate/plantedFaults.js';
import { oraclePlan, type OraclePlan } from '../../../support/oracle/oraclePlan.js';
import { OracleComparison } from '../../../support/OracleComparison.js';

const CASES = inject('datedCases');
const FAULTY_CASES = 1_500;
/** Cases beyond the first ones that show a fault: a track that a credential opens, steps left out that are used on the day they end. */
const TELLING = [1985, 4285, 7783];

/** What only says that a plan was not reckoned for the load that counts. */
const RECKONED: readonly ViolatedRule[] = ['VALUE', 'SETTLED'];

describe('findPlan against the oracle', () => {
  it(
    `answers ${String(CASES)} generated cases as the model says, and its checker agrees`,
    { timeout: 3_600_000 },
    () => {
      const comparison = new OracleComparison();
      const best: OraclePlan[] = [];
      const stepping: number[] = [];
      for (const seed of [...Array.from({ length: CASES }, (_, at) => at + 1), ...TELLING]) {
        const from = generateDatedCase(seed);
        const plan = oraclePlan(from.catalogue, from.request);
        comparison.plan(from, plan);
        if (plan) best.push(plan);
        if (plan && hasFirstBeforeLast(plan, from)) stepping.push(seed);
      }
      expect(comparison.told).toBe('0 differ\n');
      expect(best.length / CASES).toBeGreaterThanOrEqual(0.25);
      expect(best.filter(({ steps }) => steps.length > 1).length / CASES).toBeGreaterThanOrEqual(0.1);
      expect(best.filter(hasSideBySide).length / CASES).toBeGreaterThanOrEqual(0.02);
      expect(
        best.filter(({ steps }) => steps.some(({ followed }) => followed.length > 0)).length / CASES,
      ).toBeGreaterThanOrEqual(0.01);
      expect(stepping.length / CASES).toBeGreaterThanOrEqual(0.01);
    },
  );
});

describe('a plan of which the other load counts', () => {
  it('is one exactly where the checker agrees', () => {
    const told = { plans: 0, none: 0, wrong: [] as string[] };
    for (let seed = 1; seed <= 600; seed += 1) {
      const { catalogue, request } = generateDatedCase(seed);
      const found = findPlan(catalogue, request, () => false);
      if (!('plan' in found)) continue;
      const ranking = request.ranking === 'GUARANTEED' ? 'IF_GRANTED' : 'GUARANTEED';
      const counted = planCounting(ranking, found.plan, catalogue, request);
      told[counted ? 'plans' : 'none'] += 1;
      const judged = counted ?? asCounted(ranking, found.plan, catalogue, request);
      const violations = checkPlan(catalogue, { ...request, ranking }, judged).filter(
        ({ rule }) => counted !== null || !RECKONED.includes(rule),
      );
      if ((counted === null) === (violations.length === 0))
        told.wrong.push(`${String(seed)} ${JSON.stringify(violations)}`);
    }
    expect(told.wrong).toEqual([]);
    expect(told.plans).toBeGreaterThan(100);
    expect(told.none).toBeGreaterThan(0);
  });
});

describe('the checker', () => {
  const cases = Array.from({ length: FAULTY_CASES }, (_, at) => generateDatedCase(at + 1));

  it.each(Object.entries(plantedFaults))('finds out a planner by which %s', (_, { seen, breaks }) => {
    const caught = cases.filter((from) => rulesBroken(from, planOf(seen(from))).includes(breaks));
    expect(caught.length).toBeGreaterThan(0);
  });
});

function hasSideBySide({ steps }: OraclePlan): boolean {
  return steps.some((one, at) => steps.slice(at + 1).some((other) => other.start < one.end));
}

/** Whether the first credential is asked for and had before the last one. */
function hasFirstBeforeLast({ rank }: OraclePlan, { request: { objectives } }: DatedCase): boolean {
  const at = objectives.indexOf('FIRST_CREDENTIAL');
  return at >= 0 && (rank[at] ?? Infinity) < (rank.at(-2) ?? 0);
}

function planOf({ catalogue, request }: DatedCase): Plan | null {
  const found = findPlan(catalogue, request, () => false);
  return 'plan' in found ? found.plan : null;
}

/** The same steps with the ends that the checker reckons for them; what the plan comes to is not looked at. */
function asCounted(
  ranking: Ranking,
  { steps, awards, value }: Plan,
  catalogue: PlanningCatalogue,
  request: PlanRequest,
): Plan {
  const grounds = groundsOf(catalogue, { ...request, ranking, count: 1 });
  const judged: JudgedStep[] = [];
  for (const said of steps) {
    const step = judgedStep(grounds, said, judged.length + 1, judged);
    if (!step?.end) continue;
    const { guaranteedSbu, ifGrantedSbu, end } = step;
    const recognitions = ranking === 'GUARANTEED' ? [] : said.recognitions;
    judged.push({ ...step, said: { ...said, recognitions, guaranteedSbu, ifGrantedSbu, endDate: end } });
  }
  return { steps: judged.map(({ said }) => said), awards, value };
}

function rulesBroken({ catalogue, request }: DatedCase, plan: Plan | null): ViolatedRule[] {
  return plan ? checkPlan(catalogue, request, plan).map(({ rule }) => rule) : [];
}
