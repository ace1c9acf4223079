import { describe, expect, inject, it } from 'vitest';
import { DIFFERENCES } from '../../../../src/pathways/domain/dated/differenceOf.js';
import { OBJECTIVES } from '../../../../src/pathways/domain/dated/PlanRequest.js';
import { findWays } from '../../../../src/pathways/domain/findWays.js';
import { compactCase } from '../../../support/generate/compactCase.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { generateSparingCase } from '../../../support/generate/generateSparingCase.js';
import { inModules } from '../../../support/generate/inModules.js';
import { seededRandom } from '../../../support/generate/Random.js';
import { differenceOf } from '../../../support/oracle/differenceOf.js';
import { oraclePlan } from '../../../support/oracle/oraclePlan.js';
import { oracleAnswer } from '../../../support/oracle/oracleWays.js';
import { OracleComparison } from '../../../support/OracleComparison.js';

/** Exhaustive search takes long in these cases. */
const CASES = inject('datedCases') / 2;
const CASES_IN_MODULES = CASES / 5;

/** Cases beyond the first ones that show a fault: a bound taken for settled by an earlier day; a chain bounded as if nothing spared it. */
const TELLING = [7202];
const TELLING_FRONTS = [436, 769];
const TELLING_WAYS = [4154, 5872];

const few = Array.from({ length: 50 }, (_, at) => generateSparingCase(at + 1));

describe('findPlan against the oracle where steps are taken for what they spare', () => {
  it(
    `answers ${String(CASES)} generated cases as the model says, and its checker agrees`,
    { timeout: 3_600_000 },
    () => {
      const comparison = new OracleComparison();
      for (const seed of [...firstSeeds(), ...TELLING]) comparison.plan(generateSparingCase(seed));
      expect(comparison.told).toBe('0 differ\n');
    },
  );

  it('answers cases of which some is on offer in modules', { timeout: 3_600_000 }, () => {
    const comparison = new OracleComparison();
    for (const seed of firstSeeds().slice(0, CASES_IN_MODULES)) comparison.plan(inModules(generateSparingCase(seed)));
    expect(comparison.told).toBe('0 differ\n');
  });

  it('has cases of which at least 15 of 100 have more steps than they would without exemptions', () => {
    const sparing = few.filter((from) => stepsIn(from) > stepsIn(withoutExemptions(from)));
    expect(sparing.length / few.length).toBeGreaterThanOrEqual(0.15);
  });
});

describe('several plans against the oracle where steps are taken for what they spare', () => {
  it('are the whole front', { timeout: 3_600_000 }, () => {
    const comparison = new OracleComparison();
    const cases = [...few, ...TELLING_FRONTS.map(generateSparingCase)].map(withObjectives);
    const several = cases.filter((from) => comparison.front(from) > 1);
    expect(comparison.told).toBe('0 differ\n');
    expect(several.length / cases.length).toBeGreaterThanOrEqual(0.1);
  });

  it.each(DIFFERENCES)('are the best that differ by %s', { timeout: 3_600_000 }, (differBy) => {
    const comparison = new OracleComparison();
    for (const from of few) comparison.alternatives(from, differBy);
    expect(comparison.told).toBe('0 differ\n');
  });
});

describe('findWays against the oracle where credentials are taken for what they spare', () => {
  it(`answers ${String(CASES)} generated cases as the model says`, { timeout: 3_600_000 }, () => {
    const differing = [...firstSeeds(), ...TELLING_WAYS].flatMap((seed) => {
      const { catalogue, request } = generateSparingCase(seed);
      const { profile, goal, startDate, asOf, via, onlySettled, ranking } = request;
      const question = { profile, goal, startDate, asOf, via, onlySettled, ranking, count: 1 + (seed % 5) };
      const difference = differenceOf(oracleAnswer(catalogue, question), findWays(catalogue, question));
      return difference === null ? [] : `${difference}\n${compactCase({ seed, catalogue, request: question })}`;
    });
    expect(`${String(differing.length)} differ\n${differing.slice(0, 2).join('\n\n')}`).toBe('0 differ\n');
  });
});

function firstSeeds(): readonly number[] {
  return Array.from({ length: CASES }, (_, at) => at + 1);
}

function stepsIn({ catalogue, request }: DatedCase): number {
  return oraclePlan(catalogue, request)?.steps.length ?? 0;
}

function withoutExemptions(from: DatedCase): DatedCase {
  const rules = from.catalogue.rules.filter(({ purpose }) => purpose !== 'EXEMPTION');
  return { ...from, catalogue: { ...from.catalogue, rules } };
}

/** Two to four, the same for the same seed. */
function withObjectives(from: DatedCase): DatedCase {
  const random = seededRandom(from.seed);
  const [first = 'FINISH', ...more] = random.some(OBJECTIVES, random.whole(2, 4));
  return { ...from, request: { ...from.request, objectives: [first, ...more] } };
}
