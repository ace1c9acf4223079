import { selects } from '../../../../shared/pure/selects.js';
import type { Requirement } from '../../../../shared/pure/requirement.js';
import type { Value } from '../../../../shared/pure/Value.js';
import type { PlannedCredential } from '../../PlanningCatalogue.js';
import type { Planning } from '../../Planning.js';
import { reachesLevel } from '../../reachesLevel.js';
import type { Award } from '../../Standing.js';
import { DECIDING } from './timingMatters.js';
import type { Beginning, TakenStep } from './Label.js';

type Leaf = Extract<Requirement, { kind: 'HOLDS_CREDENTIAL' | 'LEVEL_AT_LEAST' }>;

/**
 * What awards bring that some rule asks for. A step that brings nothing that others do not bring as early can be left out:
 * what remains is still a plan, with a step less and nothing that is worse.
 */
export class Contributions {
  private readonly leaves: readonly Leaf[];
  private readonly outcomes: ReadonlySet<string>;
  /** Whether loads, or what some rule asks for, depend on whatever outcomes are held. */
  private readonly asksShared: boolean;
  /** Whether it matters how recent an award is, so that none stands for another. */
  private readonly looksBack: boolean;
  private readonly held: ReadonlySet<string>;
  private readonly brought = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly planning: Planning,
    relevant: readonly PlannedCredential[],
  ) {
    const rules = new Set(relevant.flatMap((one) => planning.law.everGoverning(one)));
    const deciding = [...rules].filter(({ purpose }) => DECIDING.includes(purpose));
    const asked = [
      ...new Set(deciding.flatMap(({ requirement }) => (requirement ? this.leavesIn(requirement, []) : []))),
    ];
    this.leaves = asked.filter((one): one is Leaf => one.kind === 'HOLDS_CREDENTIAL' || one.kind === 'LEVEL_AT_LEAST');
    this.outcomes = this.outcomesAsked(asked);
    this.asksShared =
      planning.request.ranking === 'IF_GRANTED' ||
      asked.some(({ kind }) => kind === 'STUDY_LOAD_AT_LEAST' || kind === 'RESULTS');
    this.looksBack = planning.law.looksBack;
    this.held = this.heldAlways();
  }

  /** Whether the label has a step that nothing has used yet and that nothing will need, besides those that it must have. */
  hasUseless({ steps, lastStart }: Beginning, isMust: (credential: PlannedCredential) => boolean): boolean {
    if (this.looksBack) return false;
    return steps.some((step) => {
      const { award } = step;
      // A module may also lighten its credential, or bring it nearer.
      if (award.partly) return false;
      if (isMust(award.credential) || award.on <= lastStart) return false;
      const asEarly = steps.filter((other) => other !== step && other.award.on <= award.on);
      return [...this.broughtBy(step)].every((one) => this.isBrought(one, asEarly));
    });
  }

  private isBrought(one: string, steps: readonly TakenStep[]): boolean {
    return this.held.has(one) || steps.some((step) => this.broughtBy(step).has(one));
  }

  private broughtBy({ name, award }: TakenStep): ReadonlySet<string> {
    const known = this.brought.get(name) ?? this.namesOf(award);
    this.brought.set(name, known);
    return known;
  }

  private namesOf({ credential, parts, partly }: Award): ReadonlySet<string> {
    const outcomes = parts.flatMap((part) => part.outcome ?? []);
    return new Set([
      ...(partly ? [] : this.leafNames(credential)),
      ...outcomes.filter((outcome) => this.isAsked(outcome)),
    ]);
  }

  /** Of each leaf that the credential meets `#n`, and `#n?` where it may; what is met for certain may be met too. */
  private leafNames(credential: PlannedCredential): readonly string[] {
    return this.leaves.flatMap((leaf, at) => {
      const value = meets(leaf, credential);
      if (value === 'FAILS') return [];
      return value === 'HOLDS' ? [`#${String(at)}`, `#${String(at)}?`] : [`#${String(at)}?`];
    });
  }

  /** What the profile brings on every day of any plan. */
  private heldAlways(): ReadonlySet<string> {
    if (this.planning.holdingsMove) return new Set();
    const { outcomes, credentials } = this.planning.standing(this.planning.request.startDate, []);
    return new Set([...outcomes, ...credentials.flatMap(({ credential }) => this.leafNames(credential))]);
  }

  /** Outcomes by name. */
  private outcomesAsked(asked: readonly Requirement[]): ReadonlySet<string> {
    const { goal } = this.planning.request;
    return new Set([
      ...('outcomes' in goal ? goal.outcomes : []),
      ...asked.flatMap((one) => (one.kind === 'HOLDS_OUTCOME' ? one.outcome : [])),
    ]);
  }

  private isAsked(outcome: string): boolean {
    return this.outcomes.has(outcome) || (this.asksShared && this.planning.known.sharedOutcomes.has(outcome));
  }

  private leavesIn(requirement: Requirement, referring: readonly string[]): readonly Requirement[] {
    if ('of' in requirement) return [requirement.of].flat().flatMap((one) => this.leavesIn(one, referring));
    if (requirement.kind !== 'RULE') return [requirement];
    const inner = referring.includes(requirement.rule)
      ? undefined
      : this.planning.law.knownRule(requirement.rule)?.requirement;
    return inner ? this.leavesIn(inner, [...referring, requirement.rule]) : [];
  }
}

function meets(leaf: Leaf, credential: PlannedCredential): Value {
  return leaf.kind === 'HOLDS_CREDENTIAL'
    ? selects(leaf.selector, credential)
    : reachesLevel(credential, leaf.mboLevel);
}
