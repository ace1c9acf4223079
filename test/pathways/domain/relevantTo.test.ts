import { expect, it } from 'vitest';
import { PlanAims } from '../../../src/pathways/domain/dated/PlanAims.js';
import { Planning } from '../../../src/pathways/domain/Planning.js';
import type { PlannedCredential, PlannedRule } from '../../../src/pathways/domain/PlanningCatalogue.js';
import { relevantTo } from '../../../src/pathways/domain/relevantTo.js';
import { blankRule } from '../../support/generate/blankRule.js';
import { tinyCatalogue } from '../../support/oracle/tinyCatalogue.js';
import { tinyCredential } from '../../support/oracle/tinyCredential.js';
import { tinyRequest } from '../../support/oracle/tinyRequest.js';

const SOME_OF_ITS_PARTS = blankRule({
  key: 'asks-for-parts',
  requirement: { kind: 'STUDY_LOAD_AT_LEAST', sbu: 100, partKinds: ['WERKPROCES'] },
});
const EXEMPTION = blankRule({
  key: 'exempts',
  purpose: 'EXEMPTION',
  exemption: { evidence: 'OUTCOME_HELD', partKinds: ['WERKPROCES'], decidedBy: 'EXAMINATION_BOARD' },
});

/** A shares an outcome with the goal, B with A, and C with nobody. */
const credentials = [
  tinyCredential('G', { g: 100, ga: 100 }),
  tinyCredential('A', { ga: 100, ab: 100 }),
  tinyCredential('B', { ab: 100 }),
  tinyCredential('C', { c: 100 }),
];

it('takes in what shares an outcome that may be exempted, and what shares one with that', () => {
  expect(relevant(credentials, [EXEMPTION])).toEqual(['A', 'B', 'G']);
});

it('leaves out what shares an outcome that nothing exempts', () => {
  expect(relevant(credentials, [])).toEqual(['G']);
});

it('takes in what shares an outcome that is asked of each credential itself', () => {
  expect(relevant(credentials, [SOME_OF_ITS_PARTS])).toEqual(['A', 'B', 'G']);
});

function relevant(some: readonly PlannedCredential[], rules: readonly PlannedRule[]): readonly string[] {
  const planning = new Planning(tinyCatalogue(some, rules), tinyRequest());
  const aims = new PlanAims(planning);
  const places = relevantTo(aims.wanted, aims.takeable, planning);
  return places.map((place) => aims.numbered.at(place).key).sort();
}
