import { describe, expect, it } from 'vitest';
import type { Storyteller } from './Storyteller.js';

/** Entry is on the proof that is held (WEB 8.2.1): rules ADM02 to ADM06. */
export function entryOnTheProofHeld(teller: Storyteller): void {
  describe('rule 1, entry is on the proof held', () => {
    it('Daan has vmbo-BB: level 2 is open to him, levels 3 and 4 are not', async () => {
      expect(await teller.starting('Daan', 'crebo:25737')).toMatchObject({
        verdict: 'HOLDS',
        because: ['ADM02 HOLDS (WEB 8.2.1)'],
      });
      expect(await teller.starting('Daan', 'crebo:25736')).toMatchObject({
        verdict: 'FAILS',
        because: ['ADM03 FAILS (WEB 8.2.1)'],
      });
      expect(await teller.starting('Daan', 'crebo:25802')).toMatchObject({
        verdict: 'FAILS',
        because: ['ADM04 FAILS (WEB 8.2.1)'],
      });
    });

    it('so for level 3 he goes by level 2, and nobody assumes that the school makes an exception', async () => {
      const steps = await teller.wayTo('Daan', 'crebo:25736');
      expect(steps.map(({ of }) => of)).toEqual(['crebo:25737', 'crebo:25736']);
      expect(steps.map(({ because }) => because)).toEqual([['ADM02 HOLDS (WEB 8.2.1)'], ['ADM03 HOLDS (WEB 8.2.1)']]);
      expect(steps[1]?.worthKnowing).toContain('ADM06');
    });

    it('Ineke has an old lbo diploma and Carla a mavo diploma of 1998: levels 3 and 4 are open at once', async () => {
      expect((await teller.starting('Ineke', 'crebo:25736')).because).toEqual(['ADM03 HOLDS (WEB 8.2.1)']);
      expect((await teller.starting('Ineke', 'crebo:25802')).because).toEqual(['ADM04 HOLDS (WEB 8.2.1)']);
      expect((await teller.starting('Carla', 'crebo:25802')).because).toEqual(['ADM04 HOLDS (WEB 8.2.1)']);
    });

    it('Mirjam has completed three years of havo, which does; Yonas only says so, which is not known to', async () => {
      expect((await teller.starting('Mirjam', 'crebo:25895')).because).toEqual(['ADM03 HOLDS (WEB 8.2.1)']);
      expect(await teller.starting('Yonas', 'crebo:25737')).toMatchObject({
        verdict: 'UNKNOWN',
        because: ['ADM02 UNKNOWN (WEB 8.2.1)'],
        open: ['has proof of three completed years of havo or vwo [DIPLOMA]'],
      });
    });

    it('Rachid has level 2, which gives levels 3 and 4; who has entree gets level 2 and no more; Jayden has nothing', async () => {
      expect((await teller.starting('Rachid', 'crebo:25736')).because).toEqual(['ADM03 HOLDS (WEB 8.2.1)']);
      expect((await teller.starting('Rachid', 'crebo:25802')).because).toEqual(['ADM04 HOLDS (WEB 8.2.1)']);
      const entree = '{ age: 19, holdings: [{ credential: "crebo:25744" }] }';
      expect((await teller.starting(entree, 'crebo:25737')).because).toEqual(['ADM02 HOLDS (WEB 8.2.1)']);
      expect((await teller.starting(entree, 'crebo:25736')).because).toEqual(['ADM03 FAILS (WEB 8.2.1)']);
      expect((await teller.starting('Jayden', 'crebo:25737')).because).toEqual(['ADM02 FAILS (WEB 8.2.1)']);
    });

    it('a specialist programme asks level 3 of the same occupation: Wouter has a level 3, of which nobody lists the occupation; Rachid has none', async () => {
      expect(await teller.starting('Wouter', 'crebo:25466')).toMatchObject({
        verdict: 'UNKNOWN',
        because: ['ADM05 UNKNOWN (WEB 8.2.1)'],
        open: ['the diploma is of the same occupation [REGISTER]'],
      });
      expect(await teller.starting('Rachid', 'crebo:25466')).toMatchObject({
        verdict: 'FAILS',
        because: ['ADM05 FAILS (WEB 8.2.1)'],
      });
    });
  });
}
