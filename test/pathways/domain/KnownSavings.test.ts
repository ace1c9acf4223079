import { expect, it } from 'vitest';
import { Planning } from '../../../src/pathways/domain/Planning.js';
import type { PlannedCredential, PlannedRule } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { ExemptionTerms } from '../../../src/shared/pure/rule.js';
import { blankRule } from '../../support/generate/blankRule.js';
import { tinyCatalogue } from '../../support/oracle/tinyCatalogue.js';
import { tinyCredential } from '../../support/oracle/tinyCredential.js';
import { tinyRequest } from '../../support/oracle/tinyRequest.js';

const LEVEL_2 = { mboLevels: [2] };

function onLevel2(key: string, loads: Readonly<Record<string, number>>): PlannedCredential {
  return tinyCredential(key, loads, { mboLevel: 2 });
}

function exempting(level: number, evidence: ExemptionTerms['evidence']): PlannedRule {
  return blankRule({
    key: `exemption on ${String(level)}`,
    purpose: 'EXEMPTION',
    selector: { mboLevels: [level] },
    exemption: { evidence, partKinds: ['WERKPROCES'], decidedBy: 'EXAMINATION_BOARD' },
    requirement: evidence === 'CREDENTIAL_HELD' ? { kind: 'HOLDS_CREDENTIAL', selector: LEVEL_2 } : null,
  });
}

/** What A may spare others by its first outcome and otherwise, in SBU, and whether it may spare anything; G of level 3 has 400 SBU. */
function savingsOfA(
  credentials: readonly PlannedCredential[],
  rules: readonly PlannedRule[],
): readonly [byOutcome: number, otherwise: number, any: boolean] {
  const goal = tinyCredential('G', { g: 400 }, { mboLevel: 3 });
  const { numbers } = new Planning(tinyCatalogue([...credentials, goal], rules), tinyRequest());
  const savings = numbers.savingsOn(tinyRequest().startDate);
  const place = numbers.numbered.places.get('A') ?? -1;
  return [savings.dearestOther(place, 0), savings.otherwise(place, () => true), savings.sparesAny(place)];
}

it('counts what a diploma saves others, and not what it would save itself', () => {
  const exemption = exempting(2, 'CREDENTIAL_HELD');
  const [a, b, c] = [onLevel2('A', { a: 100 }), onLevel2('B', { b: 100 }), onLevel2('C', { c: 100 })];
  expect(savingsOfA([a], [exempting(4, 'CREDENTIAL_HELD')])).toEqual([0, 0, false]);
  expect(savingsOfA([a, b, c], [exemption])).toEqual([0, 200, true]);
  expect(savingsOfA([a, b, c], [exemption, exempting(3, 'CREDENTIAL_HELD')])).toEqual([0, 600, true]);
});

it('counts an outcome once, for the dearest of those who share it', () => {
  const exemption = exempting(2, 'OUTCOME_HELD');
  const sharing = (key: string, sbu: number): PlannedCredential => onLevel2(key, { x: sbu });
  expect(savingsOfA([sharing('A', 100)], [exemption])).toEqual([0, 0, false]);
  expect(savingsOfA([sharing('A', 100), sharing('B', 100), sharing('C', 100)], [exemption])).toEqual([100, 0, true]);
  expect(savingsOfA([sharing('A', 100), sharing('B', 90), sharing('D', 70)], [exemption])).toEqual([90, 0, true]);
  expect(savingsOfA([onLevel2('A', { a: 100 }), onLevel2('B', { b: 100 })], [exemption])).toEqual([0, 0, false]);
});
