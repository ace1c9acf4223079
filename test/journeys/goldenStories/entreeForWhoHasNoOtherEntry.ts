import { describe, expect, it } from 'vitest';
import type { Storyteller } from './Storyteller.js';

const ENTREE = 'crebo:25744';

/** Entree only when full-time schooling duty is over and without access to level 2 (WEB 8.1.1b): rules ADM01, ADM26. */
export function entreeForWhoHasNoOtherEntry(teller: Storyteller): void {
  describe('rule 2, entree is for who may not start level 2 and need not go to school any more', () => {
    it('Jayden is 17 and has no diploma: he may', async () => {
      expect(await teller.starting('Jayden', ENTREE)).toMatchObject({
        verdict: 'HOLDS',
        because: ['ADM01 HOLDS (WEB 8.1.1b, 8.2.1)'],
      });
    });

    it('Noor is 14: she may not, until the day on which she is 17', async () => {
      expect(await teller.starting('Noor', ENTREE)).toMatchObject({
        verdict: 'FAILS',
        because: ['ADM01 FAILS (WEB 8.1.1b, 8.2.1)'],
      });
      expect((await teller.starting('Noor', ENTREE, '2029-09-19')).verdict).toBe('UNKNOWN');
      expect((await teller.starting('Noor', ENTREE, '2029-09-20')).verdict).toBe('HOLDS');
    });

    it('Femke is 17 and has vmbo-BB: she may start level 2, so she never may start entree', async () => {
      expect(await teller.starting('Femke', ENTREE)).toMatchObject({
        verdict: 'FAILS',
        because: ['ADM01 FAILS (WEB 8.1.1b, 8.2.1)'],
      });
      expect((await teller.starting('Femke', ENTREE, '2035-02-01')).verdict).toBe('FAILS');
      expect((await teller.noWayTo('Femke', ENTREE)).because).toEqual(['ADM01 FAILS (WEB 8.1.1b, 8.2.1)']);
      expect((await teller.wayTo('Femke', 'crebo:25737')).map(({ of }) => of)).toEqual(['crebo:25737']);
    });

    it('how old Alex is is not known: nor is whether entree is open', async () => {
      expect(await teller.starting('Alex', ENTREE)).toMatchObject({
        verdict: 'UNKNOWN',
        because: ['ADM01 UNKNOWN (WEB 8.1.1b, 8.2.1)'],
        open: ['is past full-time schooling duty [BIRTH_DATE]'],
      });
    });

    it('its diploma opens level 2 for Jayden, and he is told that until 18 it is not enough to leave school', async () => {
      const [entree, level2] = await teller.wayTo('Jayden', 'crebo:25737', `via: ["${ENTREE}"]`);
      expect(entree).toMatchObject({ of: ENTREE, because: ['ADM01 HOLDS (WEB 8.1.1b, 8.2.1)'] });
      expect(entree?.worthKnowing).toContain('ADM26');
      expect(level2).toMatchObject({ of: 'crebo:25737', because: ['ADM02 HOLDS (WEB 8.2.1)'] });
      expect(level2?.worthKnowing).not.toContain('ADM26');
    });
  });
}
