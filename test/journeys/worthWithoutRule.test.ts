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

const WHAT_IF = `query ($changes: WhatIfInput!) { whatIf(profile: { age: 34, region: "EX01", holdings: [{ credential: "vmbo:6111" }] },
    goal: { credential: "crebo:25761" }, startDate: "2027-02-01", asOf: "2026-12-01T12:00:00Z", timeLimitMs: 5000,
    changes: $changes) { withoutRule { credential { code } outcome { code } } } }`;
const [GENERIC, WERKPROCES] = ['generic/nederlands-2F', '23305/B1-K1-W1'];

it('tells the same of what is asked as if it were recognised', async () => {
  const recognised = [GENERIC, WERKPROCES].map((outcome) => ({ credential: 'crebo:25761', outcome }));
  const { data, errors } = await ask({ query: WHAT_IF, variables: { changes: { recognised } } });
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    whatIf: { withoutRule: [{ credential: { code: 'crebo:25761' }, outcome: { code: GENERIC } }] },
  });
});

it('goes by the rules as they then would be', async () => {
  const changes = {
    recognised: [{ credential: 'crebo:25761', outcome: WERKPROCES }],
    rulesGone: ['ADM22/outcome-held', 'ADM22/experience'],
  };
  const { data, errors } = await ask({ query: WHAT_IF, variables: { changes } });
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    whatIf: { withoutRule: [{ credential: { code: 'crebo:25761' }, outcome: { code: WERKPROCES } }] },
  });
});
