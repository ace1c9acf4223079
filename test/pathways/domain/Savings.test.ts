import { expect, it } from 'vitest';
import { Planning } from '../../../src/pathways/domain/Planning.js';
import type { PlannedCredential, PlannedRule } from '../../../src/pathways/domain/PlanningCatalogue.js';
import { relevantTo } from '../../../src/pathways/domain/relevantTo.js';
import { Savings } from '../../../src/pathways/domain/Savings.js';
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

/** The bound for A on the way to G, of level 3 and 400 SBU, that asks for level 2. And how many are alike to A. */
function boundOfA(credentials: readonly PlannedCredential[], rules: readonly PlannedRule[]): [number, alike: number] {
  const goal = tinyCredential('G', { g: 400 }, { mboLevel: 3 });
  const asked = blankRule({
    key: 'admission',
    selector: { keys: ['G'] },
    requirement: { kind: 'LEVEL_AT_LEAST', mboLevel: 2 },
  });
  const planning = new Planning(tinyCatalogue([...credentials, goal], [asked, ...rules]), tinyRequest());
  const [a] = credentials as [PlannedCredential];
  return [new Savings(planning, relevantTo(planning)).mostSavedBy(a), planning.alikeTo(a).length];
}

it('counts what a diploma saves those that are alike, and not what it would save itself', () => {
  const exemption = exempting(2, 'CREDENTIAL_HELD');
  const [a, b, c] = [onLevel2('A', { a: 100 }), onLevel2('B', { b: 100 }), onLevel2('C', { c: 100 })];
  expect(boundOfA([a], [exemption])).toEqual([0, 1]);
  expect(boundOfA([a, b, c], [exemption])).toEqual([200, 3]);
  expect(boundOfA([a, b, c], [exemption, exempting(3, 'CREDENTIAL_HELD')])).toEqual([600, 3]);
});

it('counts an outcome once, for the dearest of those who share it', () => {
  const exemption = exempting(2, 'OUTCOME_HELD');
  const sharing = (key: string, sbu: number): PlannedCredential => onLevel2(key, { x: sbu });
  expect(boundOfA([sharing('A', 100)], [exemption])).toEqual([0, 1]);
  expect(boundOfA([sharing('A', 100), sharing('B', 100), sharing('C', 100)], [exemption])).toEqual([100, 3]);
  expect(boundOfA([sharing('A', 100), sharing('B', 100), sharing('D', 70)], [exemption])).toEqual([100, 2]);
  expect(boundOfA([sharing('A', 100), sharing('D', 70)], [exemption])).toEqual([70, 1]);
  expect(boundOfA([onLevel2('A', { a: 100 }), onLevel2('B', { b: 100 })], [exemption])).toEqual([0, 2]);
});
