import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readSeeds } from '../../../server/seeding/readSeeds.js';
import { openPointsIn, type UnsettledPoint } from '../../../src/pathways/domain/openPointsIn.js';
import type { Requirement } from '../../../src/shared/pure/requirement.js';
import { generateCase } from '../../support/generate/generateCase.js';
import { type Random, seededRandom } from '../../support/generate/Random.js';
import { Decisions, type Formula } from '../../support/oracle/Decisions.js';
import { Knowledge } from '../../support/oracle/Knowledge.js';
import { SEEDS } from '../../server/seeding/editedSeeds.js';

type Rules = ReadonlyMap<string, Requirement>;

/** All that stands alone, and of each number one. */
function readAsAndOr(points: readonly UnsettledPoint[], knowledge: Knowledge, decisions: Decisions): Formula {
  const alternatives = Map.groupBy(points, (point) => point.alternative ?? point);
  return decisions.all(
    [...alternatives.values()].map((each) =>
      decisions.any(each.map((point) => knowledge.formula(point.requirement, decisions))),
    ),
  );
}

/** Nothing but what is not known, and no number on a single point. */
function wrongIn(points: readonly UnsettledPoint[], knowledge: Knowledge): readonly unknown[] {
  const settled = points
    .flatMap((point) => knowledge.atoms(point.requirement))
    .filter((atom) => knowledge.truth(atom) !== 'UNKNOWN');
  const numbers = Map.groupBy(points, (point) => point.alternative);
  const lonely = [...numbers].filter(([number, each]) => number !== null && each.length < 2);
  return [...settled, ...lonely];
}

/** What is wrong with the points of these requirements, with each atom known or not at random; undefined where they are not open. */
function differenceOf(requirements: readonly Requirement[], rules: Rules, random: Random, unknown: number) {
  const [knowledge, decisions] = [new Knowledge(rules, random, unknown), new Decisions()];
  const verdicts = requirements.map((one) => knowledge.verdict(one));
  if (verdicts.every(({ value }) => value !== 'UNKNOWN')) return undefined;
  const points = openPointsIn(verdicts);
  const open = requirements.filter((_, at) => verdicts[at]?.value === 'UNKNOWN');
  const remaining = decisions.all(open.map((one) => knowledge.formula(one, decisions)));
  return readAsAndOr(points, knowledge, decisions) === remaining
    ? wrongIn(points, knowledge)
    : ['not the same', points];
}

describe('the open points, read as and and or, are what remains of the requirement', () => {
  let rules: Rules;
  beforeAll(async () => {
    const seeds = await readSeeds(SEEDS, { exampleWorld: true });
    rules = new Map(
      seeds.rules.flatMap(({ value: { key, requirement } }) => (requirement ? [[key, requirement]] : [])),
    );
  });

  it.each([1, 0.8, 0.4])('for every rule of the seeds, each thing unknown with chance %d', (unknown) => {
    let open = 0;
    for (const [key, requirement] of rules) {
      for (let seed = 1; seed <= 40; seed += 1) {
        const wrong = differenceOf([requirement], rules, seededRandom(seed), unknown);
        if (wrong) open += 1;
        expect(wrong ?? [], `${key}, case ${String(seed)}`).toEqual([]);
      }
    }
    expect(open).toBeGreaterThan(rules.size * 4);
  });

  it('for two rules of the seeds at once', () => {
    const all = [...rules];
    for (let seed = 1; seed <= 2000; seed += 1) {
      const random = seededRandom(seed);
      const some = random.some(all, 2);
      const wrong = differenceOf(
        some.map(([, requirement]) => requirement),
        rules,
        random,
        0.7,
      );
      expect(wrong ?? [], `${some.map(([key]) => key).join(' and ')}, case ${String(seed)}`).toEqual([]);
    }
  });

  it('for generated rules of all kinds', () => {
    let open = 0;
    for (let seed = 1; seed <= inject('plannerCases') / 5; seed += 1) {
      const requirements = generateCase(seed).catalogue.rules.flatMap(({ requirement }) => requirement ?? []);
      const wrong = differenceOf(requirements, new Map(), seededRandom(seed), 0.6);
      if (wrong) open += 1;
      expect(wrong ?? [], `case ${String(seed)}`).toEqual([]);
    }
    expect(open).toBeGreaterThan(500);
  });

  it('for requirements of any form', () => {
    let open = 0;
    for (let seed = 1; seed <= 4000; seed += 1) {
      const random = seededRandom(seed);
      const wrong = differenceOf([anyForm(random, 4)], new Map(), random, 0.8);
      if (wrong) open += 1;
      expect(wrong ?? [], `case ${String(seed)}`).toEqual([]);
    }
    expect(open).toBeGreaterThan(1500);
  });
});

/** A tree over six levels, deeper than the law has it. */
function anyForm(random: Random, depth: number): Requirement {
  const atom = (): Requirement => ({ kind: 'LEVEL_AT_LEAST', mboLevel: random.whole(1, 6) });
  if (depth === 0 || random.chance(0.15)) return atom();
  const of = Array.from({ length: random.whole(1, 4) }, () => anyForm(random, depth - 1));
  return random.weighed<() => Requirement>([
    [4, () => ({ kind: 'ALL_OF', of })],
    [4, () => ({ kind: 'ANY_OF', of })],
    [2, () => ({ kind: 'AT_LEAST', count: random.whole(1, of.length), of })],
    [2, () => ({ kind: 'NOT', of: anyForm(random, depth - 1) })],
  ])();
}
