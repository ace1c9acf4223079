import { describe, expect, it } from 'vitest';
import type { Storyteller } from './Storyteller.js';

/** A code with a successor is unknown for a new starter unless that cohort was seen on offer (WEB 7.2.4(7)): TEN03, ADM24. */
export function everythingIsDated(teller: Storyteller): void {
  describe('rule 3, everything is dated and most dates are not known', () => {
    it('25655 has a successor, and its cohort of 2025 was seen on offer: Carla could start it then', async () => {
      expect(await teller.starting('Carla', 'crebo:25655', '2025-09-01')).toMatchObject({
        verdict: 'HOLDS',
        dates: 'HOLDS NO_END_KNOWN',
      });
    });

    it('no cohort of 2027 was seen: whether she can start it then is not known, though she has the proof', async () => {
      expect(await teller.starting('Carla', 'crebo:25655')).toMatchObject({
        verdict: 'UNKNOWN',
        because: ['ADM04 HOLDS (WEB 8.2.1)'],
        dates: 'UNKNOWN SUCCESSOR_NAMED',
        successor: 'crebo:27145',
        open: ['A successor is named, and no cohort from then on was seen on offer. [REGISTER]'],
      });
    });

    it('its successor 27145 has none: nothing known speaks against it', async () => {
      expect(await teller.starting('Carla', 'crebo:27145')).toMatchObject({
        verdict: 'HOLDS',
        dates: 'HOLDS NO_END_KNOWN',
        successor: null,
      });
    });

    it('25333 has the successor 25737 and was never seen on offer: it is not known for any year', async () => {
      for (const day of ['2025-09-01', '2027-02-01'])
        expect(await teller.starting('Carla', 'crebo:25333', day)).toMatchObject({
          verdict: 'UNKNOWN',
          dates: 'UNKNOWN SUCCESSOR_NAMED',
        });
    });

    it('the law is dated too: before August 2014 no rule on levels is known, so nothing is', async () => {
      expect(await teller.starting('Carla', 'crebo:25802', '2014-07-31')).toMatchObject({
        verdict: 'UNKNOWN',
        because: [],
        open: ['No rule of admission is known. [REGISTER]'],
      });
      expect((await teller.starting('Carla', 'crebo:25802', '2014-08-01')).because).toEqual([
        'ADM04 HOLDS (WEB 8.2.1)',
      ]);
    });
  });
}
