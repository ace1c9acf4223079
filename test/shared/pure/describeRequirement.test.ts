import { describe, expect, it } from 'vitest';
import { describeRequirement } from '../../../src/shared/pure/describeRequirement.js';
import { REQUIREMENT_KINDS, type Requirement } from '../../../src/shared/pure/requirement.js';

const vmbo: Requirement = {
  kind: 'HOLDS_CREDENTIAL',
  selector: { kinds: ['VMBO_DIPLOMA'], leerwegen: ['KB', 'GL', 'TL'] },
};
const decision: Requirement = { kind: 'DECISION', by: 'EXAMINATION_BOARD', about: { nl: 'BPV', en: 'BPV' } };

const cases: readonly (readonly [Requirement, nl: string, en: string])[] = [
  [
    {
      kind: 'ALL_OF',
      of: [vmbo, { kind: 'ANY_OF', of: [decision, { kind: 'MAY_WORK' }] }, { kind: 'ANY_OF', of: [decision] }],
    },
    'heeft een vmbo-diploma (KB, GL of TL), (de examencommissie beslist (BPV) of mag in Nederland werken) en de examencommissie beslist (BPV)',
    'has a vmbo diploma (KB, GL or TL), (the examination board decides (BPV) or may work in the Netherlands) and the examination board decides (BPV)',
  ],
  [
    { kind: 'ANY_OF', of: [vmbo, { kind: 'COMPANY_AGREEMENT' }] },
    'heeft een vmbo-diploma (KB, GL of TL) of heeft een praktijkovereenkomst met een erkend leerbedrijf',
    'has a vmbo diploma (KB, GL or TL) or has a training agreement with a recognised company',
  ],
  [
    {
      kind: 'ALL_OF',
      of: [{ kind: 'HOLDS_CREDENTIAL', selector: { kinds: ['HAVO_DIPLOMA', 'VWO_DIPLOMA'] } }, { kind: 'MAY_WORK' }],
    },
    '(heeft een havo-diploma of een vwo-diploma) en mag in Nederland werken',
    '(has a havo diploma or a vwo diploma) and may work in the Netherlands',
  ],
  [
    {
      kind: 'ANY_OF',
      of: [{ kind: 'HOLDS_CREDENTIAL', selector: { kinds: ['HAVO_DIPLOMA', 'VWO_DIPLOMA'] } }, { kind: 'MAY_WORK' }],
    },
    'heeft een havo-diploma of een vwo-diploma of mag in Nederland werken',
    'has a havo diploma or a vwo diploma or may work in the Netherlands',
  ],
  [
    { kind: 'AT_LEAST', count: 2, of: [vmbo, { kind: 'MAY_WORK' }, { kind: 'AGE_AT_MOST', years: 27 }] },
    'minstens 2 van: heeft een vmbo-diploma (KB, GL of TL); mag in Nederland werken; is hoogstens 27 jaar',
    'at least 2 of: has a vmbo diploma (KB, GL or TL); may work in the Netherlands; is at most 27 years old',
  ],
  [{ kind: 'NOT', of: { kind: 'RULE', rule: 'ADM02' } }, 'niet: voldoet aan regel ADM02', 'not: meets rule ADM02'],
  [
    { kind: 'STUDY_LOAD_AT_LEAST', sbu: 800, partKinds: ['WERKPROCES', 'BPV'] },
    'heeft minstens 800 SBU aan werkprocessen en beroepspraktijkvorming van de opleiding gehaald',
    'has completed at least 800 SBU of werkprocessen and practice at a company of the programme',
  ],
  [
    { kind: 'HOLDS_OUTCOME', outcome: '23299/B1-K1-W1' },
    'heeft leeruitkomst 23299/B1-K1-W1',
    'has the outcome 23299/B1-K1-W1',
  ],
  [
    { kind: 'HOLDS_CREDENTIAL', selector: { mboKinds: ['VAK'], mboLevels: [3] } },
    'heeft een mbo-diploma (vakopleiding, niveau 3)',
    'has an mbo diploma (vakopleiding, level 3)',
  ],
  [
    { kind: 'HOLDS_CREDENTIAL', selector: { keys: ['isat:80123', 'isat:80157'] } },
    'heeft isat:80123 of isat:80157',
    'has isat:80123 or isat:80157',
  ],
  [
    { kind: 'HOLDS_CREDENTIAL', selector: { kinds: ['HAVO_DIPLOMA', 'VWO_DIPLOMA'], profiles: ['NT', 'NG'] } },
    'heeft een havo-diploma of een vwo-diploma (profiel NT of NG)',
    'has a havo diploma or a vwo diploma (profile NT or NG)',
  ],
  [{ kind: 'HOLDS_CREDENTIAL', selector: {} }, 'heeft een diploma of ander bewijs', 'has a diploma or other proof'],
  [
    { kind: 'HOLDS_CREDENTIAL', selector: { leerwegen: ['BB'] } },
    'heeft een vmbo-diploma (BB)',
    'has a vmbo diploma (BB)',
  ],
  [
    { kind: 'HOLDS_CREDENTIAL', selector: { domains: ['79030'], dossiers: ['23299'] } },
    'heeft een diploma of ander bewijs (domein 79030, dossier 23299)',
    'has a diploma or other proof (domain 79030, dossier 23299)',
  ],
  [{ kind: 'SAME_OCCUPATION' }, 'het diploma is van hetzelfde beroep', 'the diploma is of the same occupation'],
  [
    { kind: 'RESULT_AT_LEAST', subject: 'natuurkunde', result: 5.5 },
    'heeft minstens een 5,5 voor natuurkunde',
    'has at least 5.5 for natuurkunde',
  ],
  [
    { kind: 'RESULTS', partKind: 'KEUZEDEEL', mean: 6, shareAt: { result: 6, share: 0.5 }, eachAtLeast: 4 },
    'heeft voor keuzedelen gemiddeld minstens een 6, voor minstens 50 % daarvan een 6 of hoger, en nergens lager dan een 4',
    'has a mean of at least 6 for keuzedelen, 6 or higher for at least 50 % of them, and nowhere below 4',
  ],
  [
    { kind: 'LEVEL_AT_LEAST', mboLevel: 3 },
    'heeft een mbo-diploma van niveau 3 of hoger',
    'has an mbo diploma of level 3 or higher',
  ],
  [{ kind: 'AGE_AT_LEAST', years: 18 }, 'is minstens 18 jaar', 'is at least 18 years old'],
  [{ kind: 'AGE_AT_MOST', years: 27 }, 'is hoogstens 27 jaar', 'is at most 27 years old'],
  [
    { kind: 'SCHOOLING_DUTY_OVER' },
    'hoeft niet meer volledig naar school (volledige leerplicht voorbij)',
    'is past full-time schooling duty',
  ],
  [{ kind: 'WORKS', hoursPerWeek: 20 }, 'werkt minstens 20 uur per week', 'works at least 20 hours a week'],
  [
    { kind: 'COMPANY_AGREEMENT' },
    'heeft een praktijkovereenkomst met een erkend leerbedrijf',
    'has a training agreement with a recognised company',
  ],
  [{ kind: 'MAY_WORK' }, 'mag in Nederland werken', 'may work in the Netherlands'],
  [decision, 'de examencommissie beslist (BPV)', 'the examination board decides (BPV)'],
  [
    { kind: 'WITHIN', years: 2, of: vmbo },
    'in de laatste 2 jaar: heeft een vmbo-diploma (KB, GL of TL)',
    'in the last 2 years: has a vmbo diploma (KB, GL or TL)',
  ],
  [
    {
      kind: 'WITHIN',
      years: 1,
      of: { kind: 'RESULTS', partKind: 'GENERIC', mean: 6.5, shareAt: { result: 6, share: 1 }, eachAtLeast: 5.5 },
    },
    'in het laatste jaar: (heeft voor generieke onderdelen gemiddeld minstens een 6,5, voor minstens 100 % daarvan een 6 of hoger, en nergens lager dan een 5,5)',
    'in the last year: (has a mean of at least 6.5 for generic parts, 6 or higher for at least 100 % of them, and nowhere below 5.5)',
  ],
  [{ kind: 'RULE', rule: 'ADM02' }, 'voldoet aan regel ADM02', 'meets rule ADM02'],
];

describe('describeRequirement', () => {
  it.each(cases)('%j', (requirement, nl, en) => {
    expect(describeRequirement(requirement, 'nl')).toBe(nl);
    expect(describeRequirement(requirement, 'en')).toBe(en);
  });

  it('has a case for every kind', () => {
    expect(new Set(cases.map(([{ kind }]) => kind))).toEqual(new Set(REQUIREMENT_KINDS));
  });

  it('names outcomes and credentials where names are given', () => {
    const nameOf = (key: string): string => `<${key}>`;
    expect(describeRequirement({ kind: 'HOLDS_OUTCOME', outcome: 'a' }, 'nl', nameOf)).toBe('heeft leeruitkomst <a>');
    const deep: Requirement = {
      kind: 'WITHIN',
      years: 1.5,
      of: { kind: 'HOLDS_CREDENTIAL', selector: { keys: ['a', 'b'] } },
    };
    expect(describeRequirement(deep, 'nl', nameOf)).toBe('in de laatste 1,5 jaar: (heeft <a> of <b>)');
  });
});
