import { expect, it } from 'vitest';
import { openPointsIn } from '../../../src/pathways/domain/openPointsIn.js';
import type { Verdict } from '../../../src/pathways/domain/Verdict.js';
import type { Requirement } from '../../../src/shared/pure/requirement.js';

const leaf = (level: number, value: Verdict['value'] = 'UNKNOWN'): Verdict => ({
  value,
  requirement: { kind: 'LEVEL_AT_LEAST', mboLevel: level },
  of: [],
  holdsFrom: null,
  settledBy: value === 'UNKNOWN' ? 'DIPLOMA' : null,
  decidedBy: null,
});
const node = (kind: 'ALL_OF' | 'ANY_OF' | 'NOT', ...of: Verdict[]): Verdict => {
  const requirement = (
    kind === 'NOT' ? { kind, of: of[0]?.requirement } : { kind, of: of.map((one) => one.requirement) }
  ) as Requirement;
  return unknown(requirement, of);
};
const some = (count: number, ...of: Verdict[]): Verdict =>
  unknown({ kind: 'AT_LEAST', count, of: of.map((one) => one.requirement) }, of);
const unknown = (requirement: Requirement, of: readonly Verdict[]): Verdict => {
  return { value: 'UNKNOWN', requirement, of, holdsFrom: null, settledBy: null, decidedBy: null };
};
/** Points as `3`, `not 3`, `(1 and 2)`, `2 of (1, 2, 3)`, with `#n` for alternatives. */
const shown = (...verdicts: Verdict[]): string[] =>
  openPointsIn(verdicts).map(({ requirement, alternative }) =>
    alternative === null ? words(requirement) : `${words(requirement)} #${String(alternative)}`,
  );
const words = (requirement: Requirement): string => {
  switch (requirement.kind) {
    case 'LEVEL_AT_LEAST':
      return String(requirement.mboLevel);
    case 'NOT':
      return `not ${words(requirement.of)}`;
    case 'ALL_OF':
      return `(${requirement.of.map(words).join(' and ')})`;
    case 'ANY_OF':
      return `(${requirement.of.map(words).join(' or ')})`;
    case 'AT_LEAST':
      return `${String(requirement.count)} of (${requirement.of.map(words).join(', ')})`;
    default:
      return requirement.kind;
  }
};

it.each([
  ['what is settled is no point', [leaf(1, 'HOLDS'), leaf(2, 'FAILS')], []],
  ['all of them are needed', [node('ALL_OF', leaf(1), leaf(2), leaf(3, 'HOLDS'))], ['1', '2']],
  ['one of them is enough', [node('ANY_OF', leaf(1), leaf(2), leaf(3, 'FAILS'))], ['1 #1', '2 #1']],
  ['a single open branch is no alternative', [node('ANY_OF', leaf(1), leaf(3, 'FAILS'))], ['1']],
  [
    'a branch that needs two stays together',
    [node('ANY_OF', node('ALL_OF', leaf(1), leaf(2)), leaf(3))],
    ['(1 and 2) #1', '3 #1'],
  ],
  [
    'two choices have numbers of their own',
    [node('ALL_OF', node('ANY_OF', leaf(1), leaf(2)), node('ANY_OF', leaf(3), leaf(4)))],
    ['1 #1', '2 #1', '3 #2', '4 #2'],
  ],
  ['what must not be so says so', [node('NOT', leaf(1))], ['not 1']],
  ['under a negation any-of asks for all', [node('NOT', node('ANY_OF', leaf(1), leaf(2)))], ['not 1', 'not 2']],
  [
    'a period within which only the date is unknown is a point itself',
    [
      {
        ...leaf(1),
        requirement: { kind: 'WITHIN', years: 2, of: { kind: 'LEVEL_AT_LEAST', mboLevel: 1 } },
        of: [leaf(1, 'FAILS')],
      },
    ],
    ['WITHIN'],
  ],
  [
    'a choice within an alternative stays a choice',
    [node('ANY_OF', node('ALL_OF', leaf(1), node('ANY_OF', leaf(2), leaf(3))), leaf(4))],
    ['(1 and (2 or 3)) #1', '4 #1'],
  ],
  [
    'a choice of choices is one choice',
    [node('ANY_OF', node('ANY_OF', leaf(1), leaf(2)), leaf(3))],
    ['1 #1', '2 #1', '3 #1'],
  ],
  ['two of three, of which one is there, is a choice', [some(2, leaf(1), leaf(2), leaf(3, 'HOLDS'))], ['1 #1', '2 #1']],
  ['two of three, of which one is out, are both', [some(2, leaf(1), leaf(2), leaf(3, 'FAILS'))], ['1', '2']],
  ['two of three stay two of three', [some(2, leaf(1), leaf(2), leaf(3))], ['2 of (1, 2, 3)']],
  [
    'not two of three is not two of them',
    [node('NOT', some(2, leaf(1), leaf(2), leaf(3)))],
    ['2 of (not 1, not 2, not 3)'],
  ],
  [
    'what stands in two choices stands in both',
    [node('ANY_OF', leaf(1), leaf(2)), node('ANY_OF', leaf(1), leaf(3))],
    ['1 #1', '2 #1', '1 #2', '3 #2'],
  ],
  ['what is needed anyhow makes a choice', [node('ANY_OF', leaf(1), leaf(2)), leaf(1)], ['1']],
  ['the same thing in two rules stands once', [leaf(1), node('ALL_OF', leaf(1), leaf(2))], ['1', '2']],
] as const)('%s', (_, verdicts, points) => {
  expect(shown(...verdicts)).toEqual(points);
});

const decided: Verdict = {
  ...leaf(9),
  requirement: { kind: 'DECISION', by: 'MINISTER', about: { nl: 'x', en: 'x' } },
  settledBy: 'DECISION',
  decidedBy: 'MINISTER',
};

it.each([
  ['a diploma and a decision', node('ALL_OF', leaf(1), decided), 'DIPLOMA MINISTER'],
  ['a diploma or a decision', node('ALL_OF', leaf(1), node('ANY_OF', decided, leaf(2))), 'DIPLOMA null'],
  ['two of a decision and two diplomas', some(2, decided, leaf(1), leaf(2)), 'DIPLOMA null'],
] as const)(
  'of what stays together, evidence is told first and a decider only where one is needed: %s',
  (_, inner, told) => {
    const [first] = openPointsIn([node('ANY_OF', inner, leaf(5))]);
    expect(`${String(first?.settledBy)} ${String(first?.decidedBy)}`).toBe(told);
  },
);
