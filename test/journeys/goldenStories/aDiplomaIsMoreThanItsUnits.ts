import { describe, expect, it } from 'vitest';
import { partsIn, type Storyteller } from './Storyteller.js';

const UNITS = [
  ...['W1', 'W2', 'W3', 'W4', 'W5'].map((code) => `23299/B1-K1-${code}`),
  ...['W1', 'W2', 'W3', 'W4'].map((code) => `23299/P1-K1-${code}@25737`),
];

/** Generic exams, practice at a company and keuzedelen remain (WEB 7.4.3; Examen- en kwalificatiebesluit): ADM17 to ADM19. */
export function aDiplomaIsMoreThanItsUnits(teller: Storyteller): void {
  describe('rule 4, a diploma is more than its units', () => {
    it('Aylin has four of the werkprocessen of 25736: they are done there, and all the rest remains', async () => {
      const [step] = await teller.wayTo('Aylin', 'crebo:25736');
      // 4 of 5 werkprocessen of B1-K1, 246 each: 4,800 - 984.
      expect(step).toMatchObject({ of: 'crebo:25736', guaranteed: 3816, ifGranted: 3816 });
      expect(step && partsIn('DONE', step)).toEqual(
        ['W1', 'W2', 'W3', 'W4'].map((code) => `WERKPROCES crebo:25736/B1-K1-${code}`),
      );
    });

    it('who has passed every werkproces of 25737 has no diploma of 25737 yet', async () => {
      const holdings = UNITS.map(
        (outcome) => `{ outcome: "${outcome}", status: EXAMINED, result: 7, scope: "crebo:25737" }`,
      );
      const [step] = await teller.wayTo(
        `{ age: 20, holdings: [{ credential: "vmbo:6111" }, ${holdings.join(', ')}] }`,
        'crebo:25737',
      );
      // Generic 15 % and keuzedelen 15 % of 3,200, and 450 of practice, remain.
      expect(step).toMatchObject({ of: 'crebo:25737', guaranteed: 480 + 480 + 450 });
      const kinds = new Set(step && partsIn('TO_DO', step).map((part) => part.split(' ')[0]));
      expect([...kinds].sort()).toEqual(['BPV', 'GENERIC', 'KEUZEDEELRUIMTE']);
    });

    it('before the diploma there are exams, practice and keuzedelen, of which nothing is known yet', async () => {
      const [step] = await teller.wayTo('Aylin', 'crebo:25736');
      expect(step?.beforeTheDiploma).toEqual([
        'ADM17/BPV UNKNOWN (WEB 7.2.8, 7.4.3)',
        'ADM18/levels-1-3 UNKNOWN (Examen- en kwalificatiebesluit; school OER 2025)',
        'ADM19 UNKNOWN (Examen- en kwalificatiebesluit; school OER 2025)',
      ]);
    });

    it('without a company there is no practice, so for Mirjam there is no diploma as things stand', async () => {
      const [step] = await teller.wayTo('Mirjam', 'crebo:25895');
      expect(step?.beforeTheDiploma).toContain('ADM17/BPV FAILS (WEB 7.2.8, 7.4.3)');
      expect(step?.because).toEqual(['ADM03 HOLDS (WEB 8.2.1)']);
    });

    it('citizenship is no part of another diploma: Bram did it for 25737 and does it again for 25736', async () => {
      const [step] = await teller.wayTo('Bram', 'crebo:25736');
      const again = step?.parts.filter(({ kind, title }) => kind === 'GENERIC' && /burgerschap/i.test(title)) ?? [];
      expect(again.map(({ state }) => state)).toEqual(['TO_DO']);
    });
  });
}
