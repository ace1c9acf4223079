import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cloneTemplate } from '../../support/testDatabase.js';
import { fingerprints, folderOf, importInto, rowsIn } from './importInto.js';
import { type OfferFact, offerFact, storedForm } from './render/OfferFact.js';
import { renderOeapi5 } from './render/renderOeapi5.js';
import { renderOeapi6 } from './render/renderOeapi6.js';
import { renderRio } from './render/renderRio.js';

const access = await cloneTemplate();

/** The register requires the first day of enrolment. */
const enrollable = offerFact.filter(({ enrolment }) => enrolment !== null);

const STANDARDS = [
  { name: 'OEAPI v5', words: ['oeapi'], prefix: 'oeapi', facts: offerFact, render: renderOeapi5 },
  { name: 'OEAPI v6', words: ['oeapi'], prefix: 'oeapi', facts: offerFact, render: renderOeapi6 },
  { name: 'RIO', words: ['rio'], prefix: 'rio', facts: enrollable, render: renderRio },
] as const;

function oncePerId(facts: readonly OfferFact[]): OfferFact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

describe.each(STANDARDS)('facts told in $name', ({ words, prefix, facts, render }) => {
  it('are stored as they are, and a second import changes nothing', { timeout: 120_000 }, async () => {
    const files = fc
      .array(facts, { minLength: 1, maxLength: 12 })
      .map(oncePerId)
      .chain((told) => fc.tuple(fc.constant(told), render(told) as fc.Arbitrary<unknown>));
    const check = fc.asyncProperty(files, async ([told, file]) => {
      const path = await folderOf({ 'offers.json': file });
      const source = ['--source', 'a school'];
      const first = await importInto(access, [...words, path, ...source]);
      expect(first.rejects).toEqual([]);
      const current = `select * from catalogue.offer where writer = '${first.writer}' and recorded_to is null order by key`;
      const stored = await rowsIn(access, current);
      const expected = told
        .map((fact) => storedForm(fact, prefix))
        .toSorted((a, b) => (String(a['key']) < String(b['key']) ? -1 : 1));
      expect(stored).toMatchObject(expected);
      const before = await fingerprints(access);
      const second = await importInto(access, [...words, path, ...source], '2026-12-08T12:00:00Z');
      expect(second).toMatchObject({ differences: [], isWritten: false });
      expect(await fingerprints(access)).toEqual(before);
    });
    await fc.assert(check, { numRuns: 12, seed: 20_261_201, endOnFailure: true });
  });
});
