import { expect, it } from 'vitest';
import { seededGateway } from '../support/seededGateway.js';

const { ask } = await seededGateway();

// 25737 asks W1 of B1-K1 (claimed) and W2 (nothing is known of it). In the example world the roc recognises
// werkprocessen of 25737 in EX01: 10 weeks, € 950, decided by the examination board.
const ASKED = `profile: { age: 40, region: "EX01", holdings: [{ credential: "proof:lbo" }],
    claimedOutcomes: ["23299/B1-K1-W1"], companyAgreement: true, mayWork: true, workHoursPerWeek: 32 },
  goal: { credential: "crebo:25737" }, startDate: "2027-02-01", asOf: "2027-02-01T12:00:00Z", timeLimitMs: 5000`;
const UNIT = `fragment Unit on UnitOfCredential { outcome { code } hasEvidence
  procedures { code provider { code } startDate weeks priceCents decidedBy basis } }`;
const [CLAIMED, UNCLAIMED] = ['23299/B1-K1-W1', '23299/B1-K1-W2'];
const AT_THE_ROC = {
  ...{ code: 'example/roc-schetsland/25737/EX01', provider: { code: 'example:roc-schetsland' } },
  ...{ startDate: '2027-02-01', weeks: 10, priceCents: 95_000, decidedBy: 'EXAMINATION_BOARD', basis: 'SYNTHETIC' },
};
const units = (outcomes: readonly string[]): string =>
  `[${outcomes.map((outcome) => `{ credential: "crebo:25737", outcome: "${outcome}" }`).join(' ')}]`;

async function told(query: string): Promise<unknown> {
  const { data, errors } = await ask({ query });
  expect(errors).toBeUndefined();
  return data;
}

it('tells with the worth of each recognition what it takes and whether anything shows it', async () => {
  const query = `{ recognitionValue(${ASKED}, limits: { budgetCents: 100000 }, units: ${units([CLAIMED, UNCLAIMED])}) {
    ... on RecognitionValue { units { ...Unit } sets { units { ...Unit } saved { cents } } } } } ${UNIT}`;
  const [claimed, unclaimed] = [
    { outcome: { code: CLAIMED }, hasEvidence: true, procedures: [AT_THE_ROC] },
    { outcome: { code: UNCLAIMED }, hasEvidence: false, procedures: [AT_THE_ROC] },
  ];
  expect(await told(query)).toEqual({
    recognitionValue: {
      units: [claimed, unclaimed],
      sets: [[claimed], [unclaimed], [claimed, unclaimed]].map((set) => ({ units: set, saved: { cents: 0 } })),
    },
  });
});

it('tells the same where something is asked as if it were recognised, and nothing where no procedure is on record', async () => {
  const generic = 'generic/nederlands-2F';
  const query = `{ whatIf(${ASKED}, changes: { recognised: ${units([CLAIMED, UNCLAIMED, generic])} }) {
    recognised { ...Unit } } } ${UNIT}`;
  expect(await told(query)).toEqual({
    whatIf: {
      recognised: [
        { outcome: { code: CLAIMED }, hasEvidence: true, procedures: [AT_THE_ROC] },
        // That it is asked as recognised is no evidence.
        { outcome: { code: UNCLAIMED }, hasEvidence: false, procedures: [AT_THE_ROC] },
        { outcome: { code: generic }, hasEvidence: false, procedures: [] },
      ],
    },
  });
});

interface Repair {
  readonly changes: readonly { readonly kind: string; readonly units: readonly { readonly hasEvidence: boolean }[] }[];
  readonly plan: {
    readonly guaranteed: { readonly settled: boolean } | null;
    readonly ifGranted: { readonly settled: boolean } | null;
    readonly steps: readonly { readonly credential: { readonly code: string }; readonly settled: boolean }[];
  };
}

it('has no repair by a recognition for settled, and tells what it takes', async () => {
  const query = `{ explainInfeasible(${ASKED}, limits: { budgetCents: 100000, latestFinish: "2029-07-15" }) {
    ... on InfeasibleExplained { repairs { changes { kind units { ...Unit } } plan {
      guaranteed { settled } ifGranted { settled } steps { credential { code } settled } } } } } } ${UNIT}`;
  const { explainInfeasible } = (await told(query)) as { explainInfeasible: { repairs: readonly Repair[] } };
  // A later last day leaves nothing open: with an lbo diploma and an agreement one is admitted to the BBL of the roc.
  const later = explainInfeasible.repairs.filter(({ changes }) => changes.some(({ kind }) => kind === 'LATER_FINISH'));
  expect(later.map(({ plan }) => [plan.guaranteed?.settled, ...plan.steps.map(({ settled }) => settled)])).toEqual([
    [true, true],
  ]);
  const byRecognition = explainInfeasible.repairs.filter(({ changes }) =>
    changes.some(({ kind }) => kind === 'RECOGNITION'),
  );
  // The nine werkprocessen of 25737 in `werkproces.csv`, each enough by itself; one of them is claimed.
  expect(byRecognition.map(({ changes }) => changes.map((one) => one.units.length))).toEqual(
    Array.from({ length: 9 }, () => [1]),
  );
  const shown = byRecognition.flatMap(({ changes }) => changes.flatMap((one) => one.units));
  expect(shown.map(({ hasEvidence }) => hasEvidence).filter(Boolean)).toEqual([true]);
  expect(shown).toContainEqual({ outcome: { code: CLAIMED }, hasEvidence: true, procedures: [AT_THE_ROC] });
  for (const { plan } of byRecognition) {
    expect([plan.guaranteed?.settled, plan.ifGranted?.settled]).toEqual([false, false]);
    expect(plan.steps.filter(({ credential }) => credential.code === 'crebo:25737')).toEqual([
      { credential: { code: 'crebo:25737' }, settled: false },
    ]);
  }
});
