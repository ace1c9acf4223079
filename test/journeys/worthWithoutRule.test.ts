import { expect, it } from 'vitest';
import { seededGateway } from '../support/seededGateway.js';

const { ask } = await seededGateway();

// By ADM22 the examination board exempts from werkprocessen; no rule of exemption speaks of generic parts.
it('tells which units no rule lets be recognised, though it says what they would save', async () => {
  const query = `{ recognitionValue(profile: { age: 34, region: "EX01", holdings: [{ credential: "vmbo:6111" }] },
    goal: { credential: "crebo:25761" }, startDate: "2027-02-01", asOf: "2026-12-01T12:00:00Z", timeLimitMs: 5000,
    units: [{ credential: "crebo:25761", outcome: "generic/nederlands-2F" },
            { credential: "crebo:25761", outcome: "23305/B1-K1-W1" }]) {
    ... on RecognitionValue { units { outcome { code } } withoutRule { credential { code } outcome { code } } } } }`;
  const { data, errors } = await ask({ query });
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    recognitionValue: {
      units: [{ outcome: { code: 'generic/nederlands-2F' } }, { outcome: { code: '23305/B1-K1-W1' } }],
      withoutRule: [{ credential: { code: 'crebo:25761' }, outcome: { code: 'generic/nederlands-2F' } }],
    },
  });
});
