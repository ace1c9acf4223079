import { describe, expect, it } from 'vitest';
import type { Storyteller } from './Storyteller.js';

/** mbo-4, havo or vwo gives entry to Ad and bachelor, subjects go by profile (WHW 7.24, 7.25): ADM09 to ADM11, ADM28. */
export function hboIsSeparate(teller: Storyteller): void {
  describe('rule 9, the step to hbo is separate', () => {
    it('Merel has level 4: bachelor and Ad are open, also without any subject', async () => {
      const bachelor = await teller.starting('Merel', 'isat:30026');
      expect(bachelor.verdict).toBe('HOLDS');
      expect(bachelor.because).toContain('ADM09 HOLDS (WHW 7.24)');
      expect(await teller.starting('Merel', 'isat:80158')).toMatchObject({
        verdict: 'HOLDS',
        because: ['ADM11 HOLDS (WHW 7.3a, 7.24)'],
      });
    });

    it('Bram has level 2: not open; Wouter has level 3: only if the minister has designated his diploma', async () => {
      const bram = await teller.starting('Bram', 'isat:34267');
      expect(bram.verdict).toBe('FAILS');
      expect(bram.because).toContain('ADM09 FAILS (WHW 7.24)');
      const wouter = await teller.starting('Wouter', 'isat:34267');
      expect(wouter.verdict).toBe('UNKNOWN');
      expect(wouter.because).toContain('ADM09 UNKNOWN (WHW 7.24)');
      expect(wouter.open).toEqual(['the minister decides (the mbo-3 diploma is designated for hbo) [MINISTER]']);
    });

    it('subjects go by profile: Thijs has vwo NT, Sterre havo NG without natuurkunde or nlt, and EM is not enough', async () => {
      expect((await teller.starting('Thijs', 'isat:34280')).verdict).toBe('HOLDS');
      const sterre = await teller.starting('Sterre', 'isat:34267');
      expect(sterre.verdict).toBe('UNKNOWN');
      expect(sterre.because).toContain('ADM09 HOLDS (WHW 7.24)');
      expect(sterre.open.map((one) => one.replace(/ \[.*/, ''))).toEqual([
        'has an examination result in natuurkunde',
        'has an examination result in nlt',
      ]);
      const em = await teller.starting('{ age: 18, holdings: [{ credential: "proof:havo-em" }] }', 'isat:34267');
      expect(em.verdict).toBe('FAILS');
      expect(em.because).toContain('ADM09 HOLDS (WHW 7.24)');
    });

    it('from Ad to bachelor goes by exemption: half of it may be exempted, by decision; without an Ad nothing', async () => {
      const [, bachelor] = await teller.wayTo('Merel', 'isat:30026', 'via: ["isat:80158"]');
      // 240 EC of 28 SBU.
      expect(bachelor).toMatchObject({ of: 'isat:30026', guaranteed: 6720, ifGranted: 3360 });
      expect(bachelor?.open).toEqual(['Exemption from a part of 3360 SBU. [EXAMINATION_BOARD]']);
      const [direct] = await teller.wayTo('Merel', 'isat:30026');
      expect(direct).toMatchObject({ of: 'isat:30026', guaranteed: 6720, ifGranted: 6720 });
    });

    it('an NLQF level is only worth knowing: no rule of admission asks for one', async () => {
      const [direct] = await teller.wayTo('Merel', 'isat:30026');
      expect(direct?.worthKnowing).toContain('ADM28');
      expect(direct?.because.some((one) => one.startsWith('ADM28'))).toBe(false);
    });
  });
}
