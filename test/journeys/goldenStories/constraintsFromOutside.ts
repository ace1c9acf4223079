import { describe, expect, it } from 'vitest';
import type { Storyteller } from './Storyteller.js';

/** BBL is work, for which one must be allowed to work (WEB 7.2.2, 7.2.9; Wav): rule ADM27. */
export function constraintsFromOutside(teller: Storyteller): void {
  describe('rule 10, constraints from outside education', () => {
    it('whether Yonas may work is not known: nor is whether BBL is open to him; BOL does not ask', async () => {
      const { trackRules, tracks } = await teller.starting('Yonas', 'crebo:25737');
      expect(trackRules).toContain('BBL: ADM27 UNKNOWN (WEB 7.2.2, 7.2.9; Wav)');
      expect(tracks).toMatchObject({ BOL: 'HOLDS' });
    });

    it('Olena may work: nothing stands in the way of BBL', async () => {
      expect(await teller.starting('Olena', 'crebo:25744')).toMatchObject({
        tracks: { BBL: 'HOLDS' },
        trackRules: expect.arrayContaining(['BBL: ADM27 HOLDS (WEB 7.2.2, 7.2.9; Wav)']),
      });
    });

    it('who may not work is not admitted to BBL, whatever company agrees, and is admitted to the programme', async () => {
      const { verdict, tracks, trackRules } = await teller.starting(
        '{ age: 27, companyAgreement: true, mayWork: false, holdings: [{ credential: "proof:havo-vwo-3" }] }',
        'crebo:25737',
      );
      expect([verdict, tracks]).toEqual(['HOLDS', { BOL: 'HOLDS', BBL: 'FAILS', OVO: 'HOLDS' }]);
      expect(trackRules).toContain('BBL: ADM27 FAILS (WEB 7.2.2, 7.2.9; Wav)');
    });
  });
}
