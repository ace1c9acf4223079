import { expect, it } from 'vitest';
import type { JointReason } from '../../../../src/pathways/domain/reasons/StepReasons.js';
import { tellExpertly } from '../../../../src/pathways/domain/reasons/telling/tellExpertly.js';
import { tellPlainly } from '../../../../src/pathways/domain/reasons/telling/tellPlainly.js';
import type { PlannedPart } from '../../../../src/pathways/domain/PlanningCatalogue.js';
import { blankRule } from '../../../support/generate/blankRule.js';
import { blankStep } from '../../../support/generate/blankStep.js';
import { blankPlan, toldStep } from '../../../support/generate/toldStep.js';

const PARTS = [partOf('W1', 'WERKPROCES', 'one'), partOf('BPV', 'BPV', null), partOf('KD', 'KEUZEDEEL', null)];
const MODULE = blankStep({ credential: 'A', module: true, parts: ['W1', 'BPV', 'KD'] });

function partOf(key: string, kind: PlannedPart['kind'], outcome: string | null): PlannedPart {
  return { key, kind, outcome, sbu: 100, choice: null, choiceCount: null, loadIsDerived: false, basis: 'SYNTHETIC' };
}

function told(reason: JointReason): readonly (readonly string[])[] {
  const plan = blankPlan([MODULE, MODULE, MODULE, blankStep({ credential: 'B' })]);
  const one = toldStep(plan, [365, 0, 4, 365, 0], ['FINISH'], { parts: PARTS, reasons: [reason] });
  return [tellPlainly(one), tellExpertly(one, 'nl'), tellExpertly(one, 'en')];
}

it('tells of each part of a module what is done in it, also where that has no title', () => {
  const [plain] = told({ kind: 'GOAL', outcomes: [], parts: PARTS, together: [] });
  expect(plain?.slice(1, 5)).toEqual([
    'Je leert dan 3 onderdelen van: “Diploma A”.',
    'Je leert: “Taak one”.',
    'Je werkt en leert bij een bedrijf.',
    'Je doet een deel dat je zelf kiest.',
  ]);
});

it('tells that modules bring the goal together', () => {
  const [plain, expert, english] = told({ kind: 'GOAL', outcomes: [], parts: PARTS, together: [2, 3] });
  expect(plain?.slice(8, 12)).toEqual([
    'In dit plan heb je dit deel nodig voor je doel.',
    'Deze stap alleen is niet genoeg.',
    'Je hebt ook de stappen 2 en 3 nodig.',
    'Het gaat om 3 onderdelen, samen 300 uur leren.',
  ]);
  expect(expert?.[1]).toMatch(/ Daarvoor is ook nodig: stap 2 en stap 3\.$/);
  expect(english?.[1]).toMatch(/ Also needed for that: step 2 and step 3\.$/);
});

it('tells that a rule is met by steps together', () => {
  const rule = blankRule({ key: 'r1' });
  const reason = { kind: 'RULE', of: 4, rule, met: [], outcomes: [], value: 'HOLDS', without: 'FAILS' } as const;
  expect(told({ ...reason, together: [2] })[0]?.slice(8, 12)).toEqual([
    'In dit plan heb je deze stap nodig voor stap 4: “Diploma B”.',
    'Deze stap alleen is niet genoeg.',
    'Je hebt ook stap 2 nodig.',
    'Volgens deze regel mag je daar met deze stappen samen beginnen.',
  ]);
  expect(told({ ...reason, together: [] })[0]?.slice(8, 10)).toEqual([
    'In dit plan heb je deze stap nodig voor stap 4: “Diploma B”.',
    'Volgens deze regel mag je daar met deze stap beginnen.',
  ]);
});
