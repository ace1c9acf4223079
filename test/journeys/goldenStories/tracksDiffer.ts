import { describe, expect, it } from 'vitest';
import type { Storyteller } from './Storyteller.js';

/** BBL needs a company and the end of schooling duty, OVO neither, and admission stays (WEB 7.2.8, 7.2.9): ADM07, ADM16, ADM17. */
export function tracksDiffer(teller: Storyteller): void {
  describe('rule 8, tracks differ', () => {
    it('Henk has an agreement with a company and may work: BBL is open to him', async () => {
      expect(await teller.starting('Henk', 'crebo:25744')).toMatchObject({
        tracks: { BOL: 'HOLDS', BBL: 'HOLDS', OVO: 'HOLDS' },
        trackRules: [
          'BBL: ADM07 HOLDS (WEB 8.1.1(3))',
          'BBL: ADM17/BBL HOLDS (WEB 7.2.8, 7.2.9)',
          'BBL: ADM27 HOLDS (WEB 7.2.2, 7.2.9; Wav)',
        ],
      });
    });

    it('Daan has no company yet and is 16: for BBL a place is needed, but the programme is open', async () => {
      expect(await teller.starting('Daan', 'crebo:25737')).toMatchObject({
        verdict: 'HOLDS',
        tracks: { BOL: 'HOLDS', BBL: 'FAILS', OVO: 'HOLDS' },
        trackRules: [
          'BBL: ADM07 UNKNOWN (WEB 8.1.1(3))',
          'BBL: ADM17/BBL FAILS (WEB 7.2.8, 7.2.9)',
          'BBL: ADM27 HOLDS (WEB 7.2.2, 7.2.9; Wav)',
        ],
      });
    });

    it('Noor is 14: schooling duty keeps her from BBL', async () => {
      expect((await teller.starting('Noor', 'crebo:25744')).trackRules).toContain('BBL: ADM07 FAILS (WEB 8.1.1(3))');
    });

    it('whether Ineke has a company is not known: she gets a plan by BBL, which says that she needs one', async () => {
      const plan = await teller.planTo('Ineke', 'crebo:25736', ', limits: { tracks: [BBL] }');
      expect(plan).toEqual({
        found: 'OptimalPathway',
        tracks: ['BBL'],
        settled: false,
        open: ['has a training agreement with a recognised company [COMPANY_AGREEMENT]'],
      });
    });

    it('Mirjam has none: no plan by BBL as things stand, but one by another track', async () => {
      expect((await teller.planTo('Mirjam', 'crebo:25895', ', limits: { tracks: [BBL] }')).found).toBe(
        'InfeasiblePathway',
      );
      const { found, tracks } = await teller.planTo('Mirjam', 'crebo:25895');
      expect([found, tracks.includes('BBL')]).toEqual(['OptimalPathway', false]);
    });

    it('Wouter goes by the derde leerweg; it asks the same proof and the same practice as the others', async () => {
      expect((await teller.planTo('Wouter', 'crebo:25886', ', limits: { tracks: [OVO] }')).tracks).toEqual(['OVO']);
      const [step] = await teller.wayTo('Wouter', 'crebo:25886');
      expect(step?.because).toEqual(['ADM02 HOLDS (WEB 8.2.1)']);
      expect(step?.beforeTheDiploma).toContain('ADM17/BPV UNKNOWN (WEB 7.2.8, 7.4.3)');
      expect((await teller.starting('Jayden', 'crebo:25737')).verdict).toBe('FAILS');
    });
  });
}
