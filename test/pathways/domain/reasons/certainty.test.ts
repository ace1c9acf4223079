import { describe, expect, it } from 'vitest';
import { findPlan } from '../../../../src/pathways/domain/dated/findPlan.js';
import type { PlanRequest } from '../../../../src/pathways/domain/dated/PlanRequest.js';
import type { PlannedPart, PlanningCatalogue } from '../../../../src/pathways/domain/PlanningCatalogue.js';
import { explainStep } from '../../../../src/pathways/domain/reasons/explainStep.js';
import type { Certainty } from '../../../../src/pathways/domain/reasons/Certainty.js';
import type { Explanation } from '../../../../src/pathways/domain/reasons/telling/Explanation.js';
import { tellExpertly } from '../../../../src/pathways/domain/reasons/telling/tellExpertly.js';
import { tellPlainly } from '../../../../src/pathways/domain/reasons/telling/tellPlainly.js';
import { blankCredential } from '../../../support/generate/blankCredential.js';
import { blankOffer } from '../../../support/generate/blankOffer.js';
import { blankRecognition } from '../../../support/generate/blankRecognition.js';
import { blankRule } from '../../../support/generate/blankRule.js';
import { blankStep } from '../../../support/generate/blankStep.js';
import { blankPlan, certainlyDone, toldStep } from '../../../support/generate/toldStep.js';

/** Half of a credential is claimed from experience, and it is joined along BBL without a known agreement with a company. */
const CATALOGUE: PlanningCatalogue = {
  credentials: new Map([
    ['first', blankCredential({ key: 'first', parts: [partOf('a')] })],
    ['goal', blankCredential({ key: 'goal', parts: [partOf('b'), partOf('c')] })],
  ]),
  rules: [
    blankRule({ key: 'all', selector: { keys: ['first'] }, requirement: { kind: 'AGE_AT_LEAST', years: 16 } }),
    blankRule({
      key: 'after',
      selector: { keys: ['goal'] },
      requirement: { kind: 'HOLDS_CREDENTIAL', selector: { keys: ['first'] } },
    }),
    blankRule({ key: 'bbl', purpose: 'TRACK', tracks: ['BBL'], requirement: { kind: 'COMPANY_AGREEMENT' } }),
    blankRule({
      key: 'evc',
      purpose: 'EXEMPTION',
      exemption: {
        ...{ partKinds: ['WERKPROCES'], partKeys: undefined, evidence: 'EXPERIENCE' },
        decidedBy: 'EXAMINATION_BOARD',
      },
    }),
  ],
  offers: [
    // 100 days for each of its parts.
    blankOffer({ key: 'f', credential: 'first', startDate: '2027-02-01', endDate: '2027-05-12' }),
    blankOffer({ key: 'g', credential: 'goal', track: 'BBL', startDate: '2027-09-01', endDate: '2028-03-19' }),
  ],
  recognitions: [blankRecognition({ key: 'look', credential: 'goal', weeks: 10, priceCents: 125_050 })],
};

function partOf(key: string): PlannedPart {
  return {
    ...{ key, kind: 'WERKPROCES', outcome: `o-${key}`, sbu: 1200, choice: null, choiceCount: null },
    ...{ loadIsDerived: false, basis: 'SYNTHETIC' },
  };
}

function explained(place: number, changes: Partial<PlanRequest> = {}): Explanation {
  const blank = toldStep(blankPlan([]), []);
  const profile = { ...blank.request.profile, birthDate: '1990-01-01', claimedOutcomes: ['o-b'] };
  const request: PlanRequest = {
    ...blank.request,
    profile,
    goal: { credential: 'goal' },
    ranking: 'IF_GRANTED',
    ...changes,
  };
  const found = findPlan(CATALOGUE, request, () => false);
  if (!('plan' in found)) throw new Error('there is a plan');
  const why = explainStep(place, found.plan, CATALOGUE, request, () => false);
  if (!why) throw new Error('an explanation that has all the time is told');
  return { ...blank, request, plan: found.plan, rank: found.rank, reasons: why.explained };
}

describe('a step that waits for a recognition and an agreement', () => {
  it('is told in plain Dutch with what it waits for, and both ends', () => {
    expect(tellPlainly(explained(2)).slice(1, -3)).toEqual([
      'Je haalt dan: “Diploma goal”.',
      'Je begint op 1 september 2027.',
      'Je bent misschien klaar op 10 december 2027.',
      'Wat is nog niet zeker?',
      'Voor deze stap laat je eerst zien wat je al kunt.',
      'Dat duurt 10 weken: van 1 februari 2027 tot 12 april 2027.',
      'Dat kost 1.250,50 euro.',
      'Daarna hoor je of het genoeg is.',
      'De examencommissie beslist daarover.',
      'De examencommissie is de groep op school die over examens gaat.',
      'Misschien hoef je één onderdeel niet te doen.',
      'Dat is 1.200 uur leren.',
      'De examencommissie beslist daarover.',
      'Als dat allemaal mag, ben je klaar op 10 december 2027.',
      'Als je toch alles moet doen, ben je klaar op 19 maart 2028.',
      'Het is nog niet zeker dat je mag beginnen.',
      'We weten niet of je een bedrijf hebt waar je kunt leren.',
      'Waarom staat deze stap in je plan?',
    ]);
  });

  it('is told expertly with the same', () => {
    expect(tellExpertly(explained(2), 'nl').slice(1, 5)).toEqual([
      'Vooraf erkenning look (2027-02-01 tot 2027-04-12, 10 weken; € 1250.50; de examencommissie beslist (vrijstelling)), niet zeker.',
      'Mogelijk vrijstelling van 1 onderdeel, samen 1200 SBU; de examencommissie beslist (vrijstelling).',
      'Einde gegarandeerd 2028-03-19, bij toekenning 2027-12-10.',
      'Niet zeker: heeft een praktijkovereenkomst met een erkend leerbedrijf.',
    ]);
    expect(tellExpertly(explained(2), 'en').slice(1, 5)).toEqual([
      'Recognition look beforehand (2027-02-01 to 2027-04-12, 10 weeks; € 1250.50; the examination board decides (exemption)), not certain.',
      'A possible exemption from 1 part, 1200 SBU together; the examination board decides (exemption).',
      'End guaranteed 2028-03-19, if granted 2027-12-10.',
      'Not certain: has a training agreement with a recognised company.',
    ]);
  });
});

describe('a step that a rule on a later one asks', () => {
  it('is told to be enough for that rule alone', () => {
    const plain = tellPlainly(explained(1));
    expect(plain.slice(5, 9)).toEqual([
      'In dit plan heb je deze stap nodig voor stap 2: “Diploma goal”.',
      'Volgens deze regel mag je daar met deze stap beginnen.',
      'Zeker is het nog niet dat je daar mag beginnen.',
      'We weten niet of je een bedrijf hebt waar je kunt leren.',
    ]);
    expect(plain).not.toContain('Wat is nog niet zeker?');
    expect(tellExpertly(explained(1), 'nl')[1]).toContain(
      'De toelating als geheel is UNKNOWN (stap 2): heeft een praktijkovereenkomst met een erkend leerbedrijf.',
    );
    expect(tellExpertly(explained(1), 'en')[1]).toContain(
      'Admission as a whole is UNKNOWN (step 2): has a training agreement with a recognised company.',
    );
  });
});

describe('what is not certain of a step', () => {
  const step = blankStep({ credential: 'A' });
  const told = (fields: Partial<Certainty>): readonly (readonly string[])[] => {
    const one = toldStep(blankPlan([step]), [], ['FINISH'], { certainties: [{ ...certainlyDone(step), ...fields }] });
    return [tellPlainly(one).slice(2, -4), tellExpertly(one, 'nl').slice(1, -2), tellExpertly(one, 'en').slice(1, -2)];
  };
  const [settledBy, decidedBy] = ['REGISTER', null] as const;

  it('is nothing where all is', () => {
    expect(told({})).toEqual([['Je begint op 1 februari 2027.', 'Je bent klaar op 1 februari 2028.'], [], []]);
  });

  it('is that no rule is known', () => {
    expect(told({ isRuled: false })).toEqual([
      [
        'Je begint op 1 februari 2027.',
        'Je bent klaar op 1 februari 2028.',
        'Wat is nog niet zeker?',
        'Het is nog niet zeker dat je mag beginnen.',
        'Wij kennen geen regel die zegt wie daar mag beginnen.',
      ],
      ['Niet zeker: er is geen regel voor toelating bekend.'],
      ['Not certain: no rule of admission is known.'],
    ]);
  });

  it('is whether it has been replaced by then', () => {
    const [plain, expert, english] = told({ openValidity: 'SUCCESSOR_NAMED' });
    expect(plain?.at(-1)).toBe('Misschien is de opleiding dan vervangen door een nieuwe.');
    expect(expert).toEqual(['Niet zeker: geldigheid UNKNOWN (SUCCESSOR_NAMED).']);
    expect(english).toEqual(['Not certain: validity UNKNOWN (SUCCESSOR_NAMED).']);
  });

  it('is one of several things', () => {
    const openPoints = [
      { requirement: { kind: 'MAY_WORK' }, settledBy, decidedBy, alternative: null },
      { requirement: { kind: 'WORKS', hoursPerWeek: 20 }, settledBy, decidedBy, alternative: 1 },
      {
        requirement: { kind: 'DECISION', by: 'INSTITUTION', about: { nl: 'toelating', en: 'admission' } },
        settledBy: 'DECISION',
        decidedBy: 'INSTITUTION',
        alternative: 1,
      },
    ] as const;
    const [plain, expert, english] = told({ openPoints });
    expect(plain?.slice(3)).toEqual([
      'Het is nog niet zeker dat je mag beginnen.',
      'We weten niet of je in Nederland mag werken.',
      'Een van de dingen hierna is genoeg.',
      'We weten niet of je genoeg uren werkt.',
      'Daarvoor is een besluit nodig.',
      'De school beslist daarover.',
    ]);
    expect(expert).toEqual([
      'Niet zeker: mag in Nederland werken; werkt minstens 20 uur per week of de school beslist (toelating).',
    ]);
    expect(english).toEqual([
      'Not certain: may work in the Netherlands; works at least 20 hours a week or the school decides (admission).',
    ]);
  });

  it('is whether an earlier step ends in time', () => {
    expect(told({ waitsFor: [1] })).toEqual([
      [
        'Je begint misschien op 1 februari 2027.',
        'Je bent misschien klaar op 1 februari 2028.',
        'Wat is nog niet zeker?',
        'Stap 1 duurt langer als je daar alles moet doen.',
        'Dan kun je misschien niet op tijd aan deze stap beginnen.',
      ],
      ['Zonder toekenning eindigt stap 1 na de start van de stap.'],
      ['If nothing is granted step 1 ends after the start of the step.'],
    ]);
  });
});
