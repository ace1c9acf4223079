import { describe, expect, it } from 'vitest';
import { partsIn, type Storyteller } from './Storyteller.js';

/** The examination board decides per unit (WEB 7.4.3): rules ADM22. Until then there are two totals. */
export function exemptionsAreNeverAutomatic(teller: Storyteller): void {
  describe('rule 6, exemptions are never automatic', () => {
    it('Henk’s work shows five werkprocessen of 25737: he is told what is to do for certain, and what if all is granted', async () => {
      const [, step] = await teller.wayTo('Henk', 'crebo:25737', 'via: ["crebo:25744"]');
      // 5 x 179 = 895.
      expect(step).toMatchObject({ of: 'crebo:25737', guaranteed: 3200, ifGranted: 2305 });
      expect(step?.open).toEqual(['Exemption from 5 parts, 895 SBU together. [EXAMINATION_BOARD]']);
    });

    it('only werkprocessen: generic exams, citizenship, practice and keuzedelen remain', async () => {
      const [, step] = await teller.wayTo('Henk', 'crebo:25737', 'via: ["crebo:25744"]');
      const exempt = step?.parts.filter(({ state }) => state === 'EXEMPTIBLE') ?? [];
      expect(
        exempt.map(
          ({ kind, exemptionRule, exemptionDecidedBy }) =>
            `${kind} ${exemptionRule?.code ?? ''} ${exemptionDecidedBy ?? ''}`,
        ),
      ).toEqual(Array.from({ length: 5 }, () => 'WERKPROCES ADM22/experience EXAMINATION_BOARD'));
      const rest = new Set(step && partsIn('TO_DO', step).map((part) => part.split(' ')[0]));
      expect([...rest].sort()).toEqual(['BPV', 'GENERIC', 'KEUZEDEELRUIMTE', 'WERKPROCES']);
    });

    it('Ineke’s work shows none of 25736: both totals are the same and nobody is to decide', async () => {
      const [step] = await teller.wayTo('Ineke', 'crebo:25736');
      expect(step).toMatchObject({ guaranteed: 4800, ifGranted: 4800, open: [] });
    });

    it('what the board has decided counts: of Aylin one werkproces is EXEMPTED, and done as those with an exam', async () => {
      const [step] = await teller.wayTo('Aylin', 'crebo:25736');
      expect(step && partsIn('DONE', step)).toContain('WERKPROCES crebo:25736/B1-K1-W4');
      expect(step && partsIn('EXEMPTIBLE', step)).toEqual([]);
    });
  });
}
