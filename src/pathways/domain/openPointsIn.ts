import type { Decider, EvidenceKind, Requirement } from '../../shared/pure/requirement.js';
import type { Verdict } from './Verdict.js';

/** Something that is not settled: all of `of` together; `not` where its not being so is wanted. */
export interface UnsettledPoint {
  readonly of: readonly { readonly requirement: Requirement; readonly not: boolean }[];
  readonly settledBy: EvidenceKind;
  readonly decidedBy: Decider | null;
  /** Points with the same number are alternatives: one of them is enough. */
  readonly alternative: number | null;
}

/** What of the verdicts is UNKNOWN, each thing once, and which of it are alternatives of each other. */
export function openPointsIn(verdicts: readonly Verdict[]): readonly UnsettledPoint[] {
  let groups = 0;

  function pointsIn(verdict: Verdict, not: boolean): readonly UnsettledPoint[] {
    if (verdict.value !== 'UNKNOWN') return [];
    const { requirement, settledBy, decidedBy } = verdict;
    const inner = verdict.of.map((one) => pointsIn(one, requirement.kind === 'NOT' ? !not : not));
    const branches = inner.filter((points) => points.length > 0);
    // A leaf, or a period in which the thing fails only because its date is not known.
    if (branches.length === 0)
      return [{ of: [{ requirement, not }], settledBy: settledBy ?? 'REGISTER', decidedBy, alternative: null }];
    if (!isChoice(requirement, not) || branches.length < 2) return branches.flat();
    const alternative = (groups += 1);
    return branches.map((points) => ({ ...together(points), alternative }));
  }

  return once(verdicts.flatMap((verdict) => pointsIn(verdict, false)));
}

/** Whether one branch is enough; under a negation all-of and any-of change places. */
function isChoice({ kind }: Requirement, not: boolean): boolean {
  return kind === 'AT_LEAST' || kind === (not ? 'ALL_OF' : 'ANY_OF');
}

function together(points: readonly UnsettledPoint[]): UnsettledPoint {
  const [first] = points as [UnsettledPoint, ...UnsettledPoint[]];
  return {
    ...first,
    of: points.flatMap((point) => point.of),
    decidedBy: points.find((one) => one.decidedBy)?.decidedBy ?? null,
  };
}

function once(points: readonly UnsettledPoint[]): readonly UnsettledPoint[] {
  const different = new Map(points.map((point) => [JSON.stringify([point.of, point.decidedBy]), point]));
  return [...different.values()];
}
