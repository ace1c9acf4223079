import { describe, expect, it } from 'vitest';
import { partsIn, type Storyteller } from './Storyteller.js';

/** A praktijkverklaring or an ervaringscertificaat completes nothing by itself (WEB 7.4.6a): rules ADM20, ADM21. */
export function documentsDifferInLegalEffect(teller: Storyteller): void {
  describe('rule 5, documents differ in legal effect', () => {
    it('Olena has a praktijkverklaring, Henk an ervaringscertificaat: neither admits to level 2', async () => {
      for (const who of ['Olena', 'Henk'])
        expect(await teller.starting(who, 'crebo:25737')).toMatchObject({
          verdict: 'FAILS',
          because: ['ADM02 FAILS (WEB 8.2.1)'],
        });
    });

    it('the two werkprocessen that her company declares are done nowhere; they may only be evidence', async () => {
      const [, step] = await teller.wayTo('Olena', 'crebo:25737', 'via: ["crebo:25744"]');
      // Two of 179 may be exempted.
      expect(step).toMatchObject({ of: 'crebo:25737', guaranteed: 3200, ifGranted: 3200 - 358 });
      expect(step && partsIn('DONE', step)).toEqual([]);
      expect(step && partsIn('EXEMPTIBLE', step)).toEqual([
        'WERKPROCES crebo:25737/B1-K1-W1',
        'WERKPROCES crebo:25737/B1-K1-W4',
      ]);
    });

    it('the same werkproces with an exam within 25737 is done', async () => {
      const [step] = await teller.wayTo(
        '{ age: 38, holdings: [{ credential: "vmbo:6111" }, { outcome: "23299/B1-K1-W1", status: EXAMINED, result: 7, scope: "crebo:25737" }] }',
        'crebo:25737',
      );
      expect(step).toMatchObject({ guaranteed: 3200 - 179, ifGranted: 3200 - 179 });
      expect(step && partsIn('DONE', step)).toEqual(['WERKPROCES crebo:25737/B1-K1-W1']);
    });

    it('a diploma does admit: Bram, who has 25737, may start level 3', async () => {
      expect((await teller.starting('Bram', 'crebo:25736')).because).toEqual(['ADM03 HOLDS (WEB 8.2.1)']);
    });
  });
}
