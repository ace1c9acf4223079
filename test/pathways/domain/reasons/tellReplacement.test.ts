import { describe, expect, it } from 'vitest';
import type { PlanFound } from '../../../../src/pathways/domain/dated/Plan.js';
import type { Objective } from '../../../../src/pathways/domain/dated/PlanRequest.js';
import type { Withheld } from '../../../../src/pathways/domain/reasons/Replacement.js';
import { tellExpertly } from '../../../../src/pathways/domain/reasons/telling/tellExpertly.js';
import { tellPlainly } from '../../../../src/pathways/domain/reasons/telling/tellPlainly.js';
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
        'Je bent dan 1 dag later klaar.',
      ],
      expert: 'Zonder aanbod offer:A: een ander plan, zonder waardedocument A: B (2027-09-01): FINISH +1 (OPTIMAL).',
      english: 'Without offer offer:A: another plan, without credential A: B (2027-09-01): FINISH +1 (OPTIMAL).',
    });
  });

  it('is what was asked where the credential is what one does without', () => {
    expect(told('CREDENTIAL', provedBest(blankPlan([B]), [365, 0, 1, 365, 0])).plain[0]).toBe('Ja, dat kan.');
  });
});
