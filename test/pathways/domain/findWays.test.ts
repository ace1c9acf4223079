import { expect, it } from 'vitest';
import { findWays } from '../../../src/pathways/domain/findWays.js';
import type { PlannedRule } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { Requirement } from '../../../src/shared/pure/requirement.js';
import { blankRule } from '../../support/generate/blankRule.js';
import { tinyCatalogue } from '../../support/oracle/tinyCatalogue.js';
import { tinyCredential } from '../../support/oracle/tinyCredential.js';
import { tinyRequest } from '../../support/oracle/tinyRequest.js';

const OPEN: Requirement = { kind: 'NOT', of: { kind: 'HOLDS_CREDENTIAL', selector: { keys: ['nobody'] } } };
const holds = (key: string): Requirement => ({ kind: 'HOLDS_CREDENTIAL', selector: { keys: [key] } });
const admission = (key: string, requirement: Requirement): PlannedRule =>
  blankRule({ key: `for ${key}`, selector: { keys: [key] }, requirement });

function waysOf(credentials: Parameters<typeof tinyCatalogue>[0], rules: readonly PlannedRule[]): string[] {
  const found = findWays(tinyCatalogue(credentials, rules), tinyRequest());
  return found.kind === 'WAYS'
    ? found.ways.map((way) => `${way.steps.map((step) => step.credential).join(' ')} ${String(way.guaranteedSbu)}`)
    : [found.kind];
}

it('puts what must be recent last, though the other order costs the same', () => {
  const credentials = ['A', 'B', 'G'].map((key) => tinyCredential(key, { [`o${key}`]: 100 }));
  const recentA: Requirement = { kind: 'ALL_OF', of: [{ kind: 'WITHIN', years: 0.25, of: holds('A') }, holds('B')] };
  expect(waysOf(credentials, [admission('A', OPEN), admission('B', OPEN), admission('G', recentA)])).toEqual([
    'B A G 300',
  ]);
});

it('lets one credential serve two branches', () => {
  const credentials = [
    tinyCredential('A', { a: 500 }),
    tinyCredential('B', { b: 300 }),
    tinyCredential('C', { c: 300 }),
    tinyCredential('G', { g: 100 }),
  ];
  const both: Requirement = {
    kind: 'ALL_OF',
    of: [
      { kind: 'ANY_OF', of: [holds('A'), holds('B')] },
      { kind: 'ANY_OF', of: [holds('A'), holds('C')] },
    ],
  };
  const open = ['A', 'B', 'C'].map((key) => admission(key, OPEN));
  expect(waysOf(credentials, [...open, admission('G', both)])).toEqual(['A G 600', 'B C G 700']);
});

it('never takes what its own result would shut out', () => {
  const credentials = [
    tinyCredential('entree', { e: 100 }, { mboLevel: 1 }),
    tinyCredential('G', { g: 100 }, { mboLevel: 2 }),
  ];
  const rules = [
    admission('entree', { kind: 'NOT', of: { kind: 'RULE', rule: 'for G' } }),
    admission('G', holds('entree')),
  ];
  expect(waysOf(credentials, rules)).toEqual(['entree G 200']);
  const [, second] = rules;
  expect(waysOf(credentials, [admission('entree', { kind: 'NOT', of: OPEN }), second as PlannedRule])).toEqual([
    'NO_WAY',
  ]);
});

it('counts unknown content in full and never shares it', () => {
  const opaque = (key: string) =>
    tinyCredential(
      key,
      {},
      {
        parts: [
          {
            key: `${key}-rest`,
            kind: 'OPAQUE',
            outcome: null,
            sbu: 400,
            choice: null,
            choiceCount: null,
            loadIsDerived: false,
            basis: 'DERIVED',
          },
        ],
      },
    );
  const exemption = blankRule({
    key: 'e',
    purpose: 'EXEMPTION',
    exemption: { evidence: 'OUTCOME_HELD', partKinds: ['OPAQUE', 'WERKPROCES'], decidedBy: 'EXAMINATION_BOARD' },
  });
  const found = findWays(
    tinyCatalogue([opaque('A'), opaque('G')], [admission('A', OPEN), admission('G', holds('A')), exemption]),
    tinyRequest(),
  );
  expect(found).toMatchObject({ kind: 'WAYS', ways: [{ guaranteedSbu: 800, ifGrantedSbu: 800 }] });
});

it('finds what two branches have in common under them', () => {
  const credentials = Object.entries({ S: 10, P: 500, A: 100, B: 100, D: 1000, G: 100 }).map(([key, sbu]) =>
    tinyCredential(key, { [`o${key}`]: sbu }),
  );
  const rules = [
    admission('S', OPEN),
    admission('P', holds('S')),
    admission('A', holds('P')),
    admission('B', holds('P')),
    admission('D', OPEN),
    admission('G', { kind: 'ANY_OF', of: [{ kind: 'ALL_OF', of: [holds('A'), holds('B')] }, holds('D')] }),
  ];
  expect(waysOf(credentials, rules)).toEqual(['S P A B G 810', 'D G 1100']);
});

it('does not count a failed result, nor a diploma that was only examined', () => {
  const goal = tinyCredential('G', { g: 300, h: 100 });
  const pass = blankRule({
    key: 'pass',
    purpose: 'COMPLETION',
    ruleClass: 'PARAMETER',
    parameter: { name: 'PASS_RESULT', value: 5.5 },
  });
  const held = (result: number | null) => ({
    credential: null,
    outcome: 'g',
    status: 'EXAMINED' as const,
    result,
    scope: 'G',
    heldFrom: null,
    heldTo: null,
    subjectResults: null,
  });
  const load = (result: number | null) => {
    const found = findWays(
      tinyCatalogue([goal], [admission('G', OPEN), pass]),
      tinyRequest({}, { holdings: [held(result)] }),
    );
    return found.kind === 'WAYS' && found.ways[0]?.guaranteedSbu;
  };
  expect([load(5.4), load(5.5), load(null)]).toEqual([400, 100, 100]);
  const examined = { ...held(null), credential: 'A', outcome: null, scope: null };
  const found = findWays(
    tinyCatalogue([tinyCredential('A', { a: 1 }), goal], [admission('A', OPEN), admission('G', holds('A'))]),
    tinyRequest({ via: [] }, { holdings: [examined] }),
  );
  expect(found).toMatchObject({
    kind: 'WAYS',
    ways: [
      { settled: false, guaranteedSbu: 400 },
      { settled: true, guaranteedSbu: 401 },
    ],
  });
});

it('gives a way that may not be the best where the time is over before any was found', () => {
  const credentials = [
    tinyCredential('A', { a: 200 }),
    tinyCredential('B', { b: 300 }),
    tinyCredential('V', { v: 100 }),
    tinyCredential('G', { g: 100 }),
  ];
  const rules = [
    admission('A', OPEN),
    admission('B', OPEN),
    admission('V', holds('B')),
    admission('G', { kind: 'ALL_OF', of: [{ kind: 'ANY_OF', of: [holds('A'), holds('B')] }, holds('B')] }),
  ];
  const found = findWays(tinyCatalogue(credentials, rules), tinyRequest({ via: ['V'] }), () => true);
  const ways = found.kind === 'WAYS' ? found.ways.map(({ steps }) => steps.map(({ credential }) => credential)) : [];
  expect(found).toMatchObject({ kind: 'WAYS', proven: false });
  expect(ways).toEqual([['B', 'V', 'G']]);
});

it('gives none in haste that is no way', () => {
  const excluded: Requirement = { kind: 'ALL_OF', of: [holds('A'), { kind: 'NOT', of: holds('A') }] };
  const credentials = [tinyCredential('A', { a: 200 }), tinyCredential('G', { g: 100 })];
  const rules = [admission('A', OPEN), admission('G', excluded)];
  expect(findWays(tinyCatalogue(credentials, rules), tinyRequest(), () => true)).toEqual({
    kind: 'NO_WAY',
    proven: false,
  });
});
