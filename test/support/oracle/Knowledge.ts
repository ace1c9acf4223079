import type { Verdict } from '../../../src/pathways/domain/Verdict.js';
import type { Requirement } from '../../../src/shared/pure/requirement.js';
import type { Random } from '../generate/Random.js';
import type { Decisions, Formula } from './Decisions.js';
import { greatestTruth, leastTruth, oppositeTruth, type Truth } from '../../../src/pathways/domain/checker/Truth.js';

/** What is known of the atoms of requirements: of each one at random, and always the same. */
export class Knowledge {
  readonly #truths = new Map<string, Truth>();
  readonly #rules: ReadonlyMap<string, Requirement>;
  readonly #random: Random;
  readonly #unknown: number;

  /** @param unknown the chance that an atom is not known */
  constructor(rules: ReadonlyMap<string, Requirement>, random: Random, unknown: number) {
    this.#rules = rules;
    this.#random = random;
    this.#unknown = unknown;
  }

  /** A verdict with what is known of each atom, in the form that the planner gives it. */
  verdict(requirement: Requirement, within: readonly string[] = []): Verdict {
    const of = this.#innerOf(requirement, within).map((one) => this.verdict(one, this.#inside(requirement, within)));
    if (of.length === 0) return this.#leaf(requirement);
    const value = valueOf(
      requirement,
      of.map((one) => one.value),
    );
    return { value, requirement, of, holdsFrom: null, settledBy: null, decidedBy: null };
  }

  /** The requirement with the known atoms as known: what remains of it, over those that are not. */
  formula(requirement: Requirement, decisions: Decisions, within: readonly string[] = []): Formula {
    const inner = this.#innerOf(requirement, within);
    const of = inner.map((one) => this.formula(one, decisions, this.#inside(requirement, within)));
    if (of.length === 0) return this.#atom(requirement, decisions);
    if (requirement.kind === 'ALL_OF' || requirement.kind === 'RULE') return decisions.all(of);
    if (requirement.kind === 'AT_LEAST') return decisions.atLeast(requirement.count, of);
    return requirement.kind === 'NOT' ? decisions.not(decisions.any(of)) : decisions.any(of);
  }

  /** The atoms of the requirement. */
  atoms(requirement: Requirement, within: readonly string[] = []): readonly Requirement[] {
    const inner = this.#innerOf(requirement, within);
    if (inner.length === 0) return [requirement];
    return inner.flatMap((one) => this.atoms(one, this.#inside(requirement, within)));
  }

  truth(atom: Requirement): Truth {
    const name = JSON.stringify(atom);
    const truth = this.#truths.get(name) ?? this.#draw();
    this.#truths.set(name, truth);
    return truth;
  }

  #draw(): Truth {
    if (this.#random.chance(this.#unknown)) return 'UNKNOWN';
    return this.#random.chance(0.5) ? 'HOLDS' : 'FAILS';
  }

  #atom(requirement: Requirement, decisions: Decisions): Formula {
    const truth = this.truth(requirement);
    if (truth === 'UNKNOWN') return decisions.atom(JSON.stringify(requirement));
    return truth === 'HOLDS' ? decisions.always : decisions.never;
  }

  #leaf(requirement: Requirement): Verdict {
    const value = this.truth(requirement);
    const isDecision = requirement.kind === 'DECISION';
    return {
      value,
      requirement,
      of: [],
      holdsFrom: null,
      settledBy: value === 'UNKNOWN' ? (isDecision ? 'DECISION' : 'RESULT') : null,
      decidedBy: isDecision ? requirement.by : null,
    };
  }

  #innerOf(requirement: Requirement, within: readonly string[]): readonly Requirement[] {
    switch (requirement.kind) {
      case 'ALL_OF':
      case 'ANY_OF':
      case 'AT_LEAST':
        return requirement.of;
      case 'NOT':
        return [requirement.of];
      case 'RULE': {
        const rule = within.includes(requirement.rule) ? undefined : this.#rules.get(requirement.rule);
        return rule === undefined ? [] : [rule];
      }
      default:
        return [];
    }
  }

  #inside(requirement: Requirement, within: readonly string[]): readonly string[] {
    return requirement.kind === 'RULE' ? [...within, requirement.rule] : within;
  }
}

function valueOf(requirement: Requirement, of: readonly Truth[]): Truth {
  if (requirement.kind === 'NOT') return oppositeTruth(leastTruth(of));
  if (requirement.kind === 'ANY_OF') return greatestTruth(of);
  if (requirement.kind !== 'AT_LEAST') return leastTruth(of);
  // The value of the best so many: all of them are needed.
  const best = of.toSorted((one, other) => rank(other) - rank(one)).slice(0, requirement.count);
  return best.length < requirement.count ? 'FAILS' : leastTruth(best);
}

function rank(truth: Truth): number {
  return { FAILS: 0, UNKNOWN: 1, HOLDS: 2 }[truth];
}
