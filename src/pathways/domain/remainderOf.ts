import type { Decider, EvidenceKind, Requirement } from '../../shared/pure/requirement.js';
import type { Verdict } from './Verdict.js';

/** What remains of a requirement once what is known is left out. */
export interface Remainder {
  readonly requirement: Requirement;
  /** DECISION where only a decision settles it. */
  readonly settledBy: EvidenceKind;
  readonly decidedBy: Decider | null;
  /** Whether all or any one of `of` must be so; null where it stands for itself. */
  readonly joint: 'ALL' | 'ANY' | null;
  readonly of: readonly Remainder[];
}

/** What remains of a verdict that is UNKNOWN, or of its opposite; no longer than the requirement. */
export function remainderOf(verdict: Verdict, opposite = false): Remainder {
  const { requirement, of } = verdict;
  const open = of.filter((one) => one.value === 'UNKNOWN');
  switch (requirement.kind) {
    case 'ALL_OF':
    case 'ANY_OF': {
      const isChoice = (requirement.kind === 'ANY_OF') !== opposite;
      return atLeast(isChoice ? 1 : open.length, open, opposite);
    }
    case 'AT_LEAST': {
      const missing = requirement.count - of.filter((one) => one.value === 'HOLDS').length;
      // Fewer than so many is: of the rest, all but so many less one are not.
      return atLeast(opposite ? open.length - missing + 1 : missing, open, opposite);
    }
    case 'NOT':
      return atLeast(1, open, !opposite);
    case 'RULE':
      return open.length > 0 ? atLeast(1, open, opposite) : itself(verdict, opposite);
    default:
      return itself(verdict, opposite);
  }
}

/** A name for what is asked: two remainders with the same one ask the same. */
export function nameOf({ requirement }: Remainder): string {
  return JSON.stringify(requirement);
}

/** What stands for itself. A period does too: what fails only because its date is not known may hold within it. */
function itself({ requirement, of: [inner], settledBy, decidedBy }: Verdict, opposite: boolean): Remainder {
  const within = inner?.value === 'UNKNOWN' ? remainderOf(inner) : null;
  return {
    requirement: opposite ? { kind: 'NOT', of: requirement } : requirement,
    settledBy: within?.settledBy ?? settledBy ?? 'REGISTER',
    decidedBy: within?.decidedBy ?? decidedBy,
    joint: null,
    of: [],
  };
}

function atLeast(count: number, open: readonly Verdict[], opposite: boolean): Remainder {
  const each = open.map((one) => remainderOf(one, opposite));
  const joint = count === each.length ? 'ALL' : count === 1 ? 'ANY' : null;
  return joint === null ? counted(count, each) : joined(joint, each);
}

function joined(joint: 'ALL' | 'ANY', each: readonly Remainder[]): Remainder {
  const flat = each.flatMap((one) => (one.joint === joint ? one.of : [one]));
  const of = [...new Map(flat.map((one) => [nameOf(one), one])).values()];
  const [first] = of;
  if (first && of.length === 1) return first;
  const kind = joint === 'ALL' ? 'ALL_OF' : 'ANY_OF';
  const requirement = { kind, of: of.map((one) => one.requirement) } as const;
  return { requirement, ...settledOver(joint === 'ALL' ? of.length : 1, of), joint, of };
}

function counted(count: number, each: readonly Remainder[]): Remainder {
  const requirement = { kind: 'AT_LEAST', count, of: each.map((one) => one.requirement) } as const;
  return { requirement, ...settledOver(count, each), joint: null, of: [] };
}

/** Somebody decides unless so many can be settled without. */
function settledOver(count: number, each: readonly Remainder[]): Pick<Remainder, 'settledBy' | 'decidedBy'> {
  const undecided = each.filter((one) => one.decidedBy === null).length;
  return {
    settledBy: each.find((one) => one.settledBy !== 'DECISION')?.settledBy ?? 'DECISION',
    decidedBy: undecided >= count ? null : (each.find((one) => one.decidedBy)?.decidedBy ?? null),
  };
}
