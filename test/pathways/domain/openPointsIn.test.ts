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
  return { value: 'UNKNOWN', requirement, of, holdsFrom: null, settledBy: null, decidedBy: null };
};
/** Points as `3`, `not 3`, `1+2`, with `#n` for alternatives. */
const shown = (...verdicts: Verdict[]): string[] =>
  openPointsIn(verdicts).map(({ of, alternative }) => {
    const text = of
      .map(
        ({ requirement, not }) =>
          `${not ? 'not ' : ''}${requirement.kind === 'LEVEL_AT_LEAST' ? String(requirement.mboLevel) : '?'}`,
      )
      .join('+');
    return alternative === null ? text : `${text} #${String(alternative)}`;
  });

it.each([
  ['what is settled is no point', [leaf(1, 'HOLDS'), leaf(2, 'FAILS')], []],
  ['all of them are needed', [node('ALL_OF', leaf(1), leaf(2), leaf(3, 'HOLDS'))], ['1', '2']],
  ['one of them is enough', [node('ANY_OF', leaf(1), leaf(2), leaf(3, 'FAILS'))], ['1 #1', '2 #1']],
  ['a single open branch is no alternative', [node('ANY_OF', leaf(1), leaf(3, 'FAILS'))], ['1']],
  [
    'a branch that needs two stays together',
    [node('ANY_OF', node('ALL_OF', leaf(1), leaf(2)), leaf(3))],
    ['1+2 #1', '3 #1'],
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
    ['?'],
  ],
  ['the same thing in two rules stands once', [leaf(1), node('ALL_OF', leaf(1), leaf(2))], ['1', '2']],
] as const)('%s', (_, verdicts, points) => {
  expect(shown(...verdicts)).toEqual(points);
});
