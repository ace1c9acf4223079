import { describe, expect, it } from 'vitest';
import { partsIn, type Storyteller } from './Storyteller.js';

const SAME_NAME = 'Communiceren en afstemmen met betrokkenen';

/** The same werkprocessen of one basisdeel, not similar names, and the board decides (WEB 7.4.3): ADM22/outcome-held. */
export function creditMovesThroughSharedWerkprocessen(teller: Storyteller): void {
  describe('rule 7, credit moves through the same werkprocessen', () => {
    it('Bram has 25737, whose five werkprocessen of B1-K1 are those of 25736: 1,230 of 4,800 may be exempted', async () => {
      const [step] = await teller.wayTo('Bram', 'crebo:25736');
      // 5 x 246.
      expect(step).toMatchObject({ of: 'crebo:25736', guaranteed: 4800, ifGranted: 3570 });
      expect(step && partsIn('EXEMPTIBLE', step)).toEqual(
        ['W1', 'W2', 'W3', 'W4', 'W5'].map((code) => `WERKPROCES crebo:25736/B1-K1-${code}`),
      );
      expect(step?.parts.find(({ state }) => state === 'EXEMPTIBLE')?.exemptionRule?.code).toBe('ADM22/outcome-held');
    });

    it('a werkproces of the same name in the profieldelen of both is not the same one', async () => {
      const [step] = await teller.wayTo('Bram', 'crebo:25736');
      expect(step?.parts.filter(({ title }) => title === SAME_NAME).map(({ state }) => state)).toEqual(['TO_DO']);
    });

    it('Rachid has 25761 of another dossier: for 25736 it saves nothing, for 25762 of its own dossier six werkprocessen', async () => {
      const [other] = await teller.wayTo('Rachid', 'crebo:25736');
      expect(other).toMatchObject({ of: 'crebo:25736', guaranteed: 4800, ifGranted: 4800 });
      const [own] = await teller.wayTo('Rachid', 'crebo:25762');
      // 6 x 205.
      expect(own).toMatchObject({ of: 'crebo:25762', guaranteed: 4800, ifGranted: 3570 });
      expect(own && partsIn('EXEMPTIBLE', own)).toHaveLength(6);
    });
  });
}
