import { describe, expect, it } from 'vitest';
import type { PlanFound } from '../../../../src/pathways/domain/dated/Plan.js';
import type { Objective } from '../../../../src/pathways/domain/dated/PlanRequest.js';
import type { Withheld } from '../../../../src/pathways/domain/reasons/Replacement.js';
import { tellExpertly } from '../../../../src/pathways/domain/reasons/telling/tellExpertly.js';
import { tellPlainly } from '../../../../src/pathways/domain/reasons/telling/tellPlainly.js';
import { blankRule } from '../../../support/generate/blankRule.js';
import { blankStep } from '../../../support/generate/blankStep.js';
import { blankPlan, provedBest, toldStep } from '../../../support/generate/toldStep.js';

const A = blankStep({ credential: 'A' });
const B = blankStep({ credential: 'B', startDate: '2027-09-01', endDate: '2028-07-01' });

interface Told {
  readonly plain: readonly string[];
  readonly expert: string | undefined;
  readonly english: string | undefined;
}

/** What is told of what was found in the place of the only step of a plan, after all else. */
function told(withheld: Withheld, found: PlanFound, rank = [365, 0, 1, 365, 0], objective: Objective = 'FINISH'): Told {
  const explanation = { ...toldStep(blankPlan([A]), rank, [objective]), replacements: [{ withheld, found }] };
  const plain = tellPlainly(explanation);
  return {
    plain: plain.slice(plain.findLastIndex((one) => one.endsWith('?')) + 1),
    expert: tellExpertly(explanation, 'nl').at(-1),
    english: tellExpertly(explanation, 'en').at(-1),
  };
}

describe('the plan in the place of an offer', () => {
  it('is the same credential elsewhere', () => {
    const elsewhere = blankPlan([{ ...A, offer: 'other' }]);
    expect(told('OFFER', provedBest(elsewhere, [365, 0, 1, 365, 0]))).toEqual({
      plain: [
        'Ja, dat kan.',
        'Je doet dan: “Diploma A”.',
        'Dat plan begint op 1 februari 2027.',
        'Je bent dan klaar op 1 februari 2028.',
        'Je bent dan op dezelfde dag klaar.',
      ],
      expert: 'Zonder aanbod offer:A: A (2027-02-01): FINISH 0 (OPTIMAL).',
      english: 'Without offer offer:A: A (2027-02-01): FINISH 0 (OPTIMAL).',
    });
  });

  it('is told to be without its credential where it is', () => {
    expect(told('OFFER', provedBest(blankPlan([B], 366), [366, 0, 1, 366, 0]))).toEqual({
      plain: [
        'Nee, niet in het beste andere plan dat we vonden.',
        'Dat plan gaat zonder “Diploma A”.',
        'Je doet dan: “Diploma B”.',
        'Dat plan begint op 1 september 2027.',
        'Je bent dan klaar op 2 februari 2028.',
        'Je bent dan één dag later klaar.',
      ],
      expert: 'Zonder aanbod offer:A: een ander plan, zonder waardedocument A: B (2027-09-01): FINISH +1 (OPTIMAL).',
      english: 'Without offer offer:A: another plan, without credential A: B (2027-09-01): FINISH +1 (OPTIMAL).',
    });
  });

  it('is what was asked where the credential is what one does without', () => {
    expect(told('CREDENTIAL', provedBest(blankPlan([B]), [365, 0, 1, 365, 0])).plain[0]).toBe('Ja, dat kan.');
  });
});

describe('what the plan in its place takes more', () => {
  /** The plain sentence on the objective, and the figure in both expert tellings. */
  function extra(objective: Objective, was: number, is: number): readonly (string | undefined)[] {
    const { plain, expert, english } = told(
      'OFFER',
      provedBest(blankPlan([A]), [is, 0, 1, 365, 0]),
      [was, 0, 1, 365, 0],
      objective,
    );
    const figure = new RegExp(`${objective} (\\S+) \\(OPTIMAL\\)`);
    return [plain.at(-1), figure.exec(expert ?? '')?.[1], figure.exec(english ?? '')?.[1]];
  }

  it.each<[Objective, number, number, string, string]>([
    ['FINISH', 100, 110, 'Je bent dan 10 dagen later klaar.', '+10'],
    ['FINISH', 110, 100, 'Je bent dan 10 dagen eerder klaar.', '-10'],
    ['FINISH', 100, 101, 'Je bent dan één dag later klaar.', '+1'],
    ['FINISH', 100, 1439, 'Je bent dan ongeveer 3 jaar en 8 maanden later klaar.', '+1339'],
    ['FINISH', 617, 100, 'Je bent dan ongeveer 1 jaar en 5 maanden eerder klaar.', '-517'],
    ['FINISH', 0, 365, 'Je bent dan ongeveer 1 jaar later klaar.', '+365'],
    ['FINISH', 0, 61, 'Je bent dan ongeveer 2 maanden later klaar.', '+61'],
    ['FINISH', 0, 60, 'Je bent dan ongeveer 9 weken later klaar.', '+60'],
    ['FINISH', 0, 14, 'Je bent dan ongeveer 2 weken later klaar.', '+14'],
    ['FINISH', 0, 13, 'Je bent dan 13 dagen later klaar.', '+13'],
    ['FINISH', 100, 100, 'Je bent dan op dezelfde dag klaar.', '0'],
    ['FIRST_CREDENTIAL', 100, 110, 'Je eerste diploma of bewijs heb je dan 10 dagen later.', '+10'],
    ['FIRST_CREDENTIAL', 110, 100, 'Je eerste diploma of bewijs heb je dan 10 dagen eerder.', '-10'],
    ['FIRST_CREDENTIAL', 100, 100, 'Je eerste diploma of bewijs heb je dan op dezelfde dag.', '0'],
    ['STUDY_LOAD', 1000, 3410, 'Je leert dan 2.410 uur meer.', '+2410'],
    ['STUDY_LOAD', 3410, 1000, 'Je leert dan 2.410 uur minder.', '-2410'],
    ['STUDY_LOAD', 1000, 1000, 'Je leert dan even veel uren.', '0'],
    ['COST', 100_000, 200_050, 'Het kost dan 1.000,50 euro meer.', '+100050'],
    ['COST', 200_000, 100_000, 'Het kost dan 1.000 euro minder.', '-100000'],
    ['COST', 100_000, 100_000, 'Het kost dan even veel.', '0'],
    ['TRAVEL', 0, 10, 'Je leert dan 10 dagen meer buiten je eigen regio.', '+10'],
    ['TRAVEL', 10, 0, 'Je leert dan 10 dagen minder buiten je eigen regio.', '-10'],
    ['TRAVEL', 10, 10, 'Je leert dan even veel dagen buiten je eigen regio.', '0'],
  ])('is in %s, of %i and %i', (objective, was, is, plainly, expertly) => {
    expect(extra(objective, was, is)).toEqual([plainly, expertly, expertly]);
  });
});

describe('whether the plan in its place is certain', () => {
  /** The last plain sentence and what ends the expert ones. */
  function certainty(own: boolean, others: boolean): readonly (string | undefined)[] {
    const explanation = {
      ...toldStep(blankPlan([A], 365, own), [365, own ? 0 : 1, 1, 365, 0]),
      replacements: [
        {
          withheld: 'OFFER' as const,
          found: provedBest(blankPlan([A], 365, others), [365, others ? 0 : 1, 1, 365, 0]),
        },
      ],
    };
    const tellings = [tellPlainly(explanation), tellExpertly(explanation, 'nl'), tellExpertly(explanation, 'en')];
    return tellings.map((sentences) => sentences.at(-1)?.split('(OPTIMAL)').at(-1));
  }

  it('is told where it is less so, or neither is', () => {
    const [expert, english] = ['; niet alles staat vast.', '; not everything is settled.'];
    expect(certainty(true, false)).toEqual(['Dat plan is minder zeker.', expert, english]);
    expect(certainty(false, false)).toEqual(['Ook van dat plan is nog niet alles zeker.', expert, english]);
  });

  it('is not told where it is', () => {
    expect(certainty(true, true)).toEqual(['Je bent dan op dezelfde dag klaar.', '.', '.']);
    expect(certainty(false, true)).toEqual(['Je bent dan op dezelfde dag klaar.', '.', '.']);
  });

  it('is told where its days count on what is not granted', () => {
    const explanation = toldStep(blankPlan([A]), [365, 0, 1, 365, 0]);
    const plan = blankPlan([A]);
    const granted = { ...plan, value: { ...plan.value, guaranteedSbu: 100, ifGrantedSbu: 60 } };
    const told = {
      ...explanation,
      request: { ...explanation.request, ranking: 'IF_GRANTED' as const },
      replacements: [{ withheld: 'OFFER' as const, found: provedBest(granted, [365, 0, 1, 365, 0]) }],
    };
    expect(tellPlainly(told).slice(-3)).toEqual([
      'Je bent dan misschien klaar op 1 februari 2028.',
      'Je bent dan op dezelfde dag klaar.',
      'Dat kan alleen als je daar minder hoeft te doen.',
    ]);
    expect(tellExpertly(told, 'nl').at(-1)).toMatch(/ \(OPTIMAL\); als elke mogelijke vrijstelling wordt toegekend\.$/);
    expect(tellExpertly(told, 'en').at(-1)).toMatch(/ \(OPTIMAL\); if every possible exemption is granted\.$/);
  });
});

it('says what a rule is called, until when it holds and when we wrote it down', () => {
  const rule = blankRule({ key: 'r1', validFrom: '2014-08-01', validTo: '2030-07-31', recordedFrom: '2026-11-23' });
  const reason = { kind: 'EXEMPTION', of: 2, rule, parts: [], together: [] } as const;
  const explanation = toldStep(blankPlan([A, B]), [365, 0, 2, 365, 0], ['FINISH'], { reasons: [reason] });
  const plain = tellPlainly(explanation);
  const from = plain.indexOf('Dat staat in regel “r1”: “Regel r1”.');
  expect(plain.slice(from, from + 7)).toEqual([
    'Dat staat in regel “r1”: “Regel r1”.',
    'De bron van die regel is “WEB 8.2.1”.',
    'De WEB is de wet over het mbo.',
    'Die regel geldt vanaf 1 augustus 2014.',
    'Die regel geldt tot en met 31 juli 2030.',
    'Wij schreven deze regel op 23 november 2026 op.',
    'De bron zelf kan toen al anders zijn geweest.',
  ]);
  expect(tellExpertly(explanation, 'nl')[1]).toContain('geldig vanaf 2014-08-01, tot en met 2030-07-31)');
  expect(tellExpertly(explanation, 'en')[1]).toContain('valid from 2014-08-01, until 2030-07-31)');
});
