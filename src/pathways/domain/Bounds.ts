import type { Requirement } from '../../shared/pure/requirement.js';
import { isAdmission } from './Law.js';
import { allOf, anyOf, costOf, FREE, type Need } from './Need.js';
import type { PlannedCredential, PlannedPart, PlannedRule } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import { selects } from '../../shared/pure/selects.js';
import { reachesLevel } from './reachesLevel.js';

/** Two loads in SBU, in the order guaranteed, if granted. */
export type Loads = readonly [guaranteed: number, ifGranted: number];

/** What the ranking adds up over the credentials of a way. */
export type Sums = readonly [...Loads, distance: number, credentials: number];

/**
 * Lower bounds on what is still to do. Admissible: every relaxation only takes work away (an all-of costs its dearest
 * branch, exclusions and dates cost nothing, whatever some credential can bring may come for free). Of credentials that
 * are alike one stands for all.
 */
export class Bounds {
  private readonly least = new Map<string, Sums>();
  /** By what is taken: the cost of every relevant credential, for each sum. */
  private readonly chains = new Map<string, readonly Float64Array[]>();
  private readonly positions: ReadonlyMap<string, number>;
  /** The positions of the credentials of each leaf. */
  private readonly leaves: (readonly number[])[] = [];
  private readonly needOf = new Map<Requirement, Need>();
  private readonly needs: readonly Need[];
  private readonly savings: ReadonlyMap<string, Saving>;

  constructor(
    private readonly planning: Planning,
    private readonly relevant: readonly PlannedCredential[],
  ) {
    this.positions = new Map(relevant.map((one, position) => [one.key, position]));
    this.needs = relevant.map((one) => this.admissionNeed(one));
    this.savings = this.savingsByOutcome();
  }

  /** The least sums of the credential wherever on the way it stands. */
  leastOf(credential: PlannedCredential): Sums {
    let sums = this.least.get(credential.key);
    if (!sums) {
      const ifGranted = this.planning
        .selectionsOf(credential)
        .map((parts) => parts.reduce((sum, part) => sum + this.leastOfPart(part, credential), 0));
      const distance = this.planning.distanceOf(credential);
      sums = [this.planning.leastGuaranteed(credential), Math.min(...ifGranted), distance, 1];
      this.least.set(credential.key, sums);
    }
    return sums;
  }

  /**
   * The least sums of getting the credential when the given ones are taken; infinite where it cannot be reached.
   * @param taken keys of relevant credentials
   */
  toReach(credential: PlannedCredential, taken: readonly string[]): Sums {
    const set = taken.toSorted().join(' ');
    let chains = this.chains.get(set);
    if (!chains) {
      // What can be reached with nothing taken can be reached with more: relaxing goes on from there.
      const from = this.chains.get('');
      chains = ([0, 1, 2, 3] as const).map((sum) => this.chain(taken, sum, from?.[sum]));
      this.chains.set(set, chains);
    }
    const position = this.positions.get(credential.key) ?? -1;
    const [guaranteed, ifGranted, distance, credentials] = chains.map((chain) => chain[position] ?? Infinity);
    return [guaranteed as number, ifGranted as number, distance as number, credentials as number];
  }

  /**
   * An upper bound on what having taken `added` can save elsewhere, in SBU if granted. Of an outcome only one part can
   * be saved: whoever takes that one has the outcome from then on, with or without `added`.
   */
  mostSavedBy(added: PlannedCredential): number {
    const outcomes = new Set(added.parts.flatMap((part) => part.outcome ?? []));
    let saved = 0;
    for (const outcome of outcomes) {
      const saving = this.savings.get(outcome);
      if (saving) saved += saving.owner === added.key ? saving.next : saving.most;
    }
    for (const one of this.relevant) {
      if (one === added) continue;
      const several = this.planning.alikeTo(one).length;
      for (const part of one.parts) if (this.canBeSavedOtherwise(part, one, added)) saved += several * part.sbu;
    }
    return saved;
  }

  /** Whether more than the outcome of the part decides about its exemption, so that `added` may open it. */
  private canBeSavedOtherwise(part: PlannedPart, owner: PlannedCredential, added: PlannedCredential): boolean {
    return this.exemptionRules(part, owner).some((rule) => {
      if (this.planning.holdingsMove || this.startsLater(rule)) return true;
      return (
        rule.exemption?.evidence === 'CREDENTIAL_HELD' &&
        rule.requirement !== null &&
        (speaksOfTime(rule.requirement) || this.planning.known.namedIn(rule.requirement, owner).includes(added.key))
      );
    });
  }

  /** For each outcome the dearest part that holding it may save. */
  private savingsByOutcome(): ReadonlyMap<string, Saving> {
    const savings = new Map<string, Saving>();
    for (const one of this.relevant)
      for (const part of one.parts) {
        if (part.outcome === null || !this.exemptionRules(part, one).some(isByOutcome)) continue;
        savings.set(part.outcome, withSaving(savings.get(part.outcome), one.key, part.sbu));
      }
    return savings;
  }

  private leastOfPart(part: PlannedPart, owner: PlannedCredential): number {
    if (part.outcome !== null && this.planning.settledIn(owner).has(part.outcome)) return 0;
    return this.exemptionRules(part, owner).some((rule) => this.mayExempt(rule, part, owner)) ? 0 : part.sbu;
  }

  private mayExempt(rule: PlannedRule, part: PlannedPart, owner: PlannedCredential): boolean {
    if (rule.exemption?.evidence === 'CREDENTIAL_HELD') return true;
    if (part.outcome === null) return false;
    const { profile } = this.planning.request;
    if (
      profile.claimedOutcomes.includes(part.outcome) ||
      profile.holdings.some((held) => held.outcome === part.outcome)
    )
      return true;
    const owners = this.planning.known.owners.get(part.outcome);
    return owners !== undefined && (owners.size > 1 || !owners.has(owner.key));
  }

  private exemptionRules(part: PlannedPart, owner: PlannedCredential): readonly PlannedRule[] {
    return this.planning.law
      .everGoverning(owner)
      .filter(
        ({ purpose, exemption }) =>
          purpose === 'EXEMPTION' &&
          exemption?.partKinds.includes(part.kind) &&
          exemption.partKeys?.includes(part.key) !== false,
      );
  }

  private startsLater(rule: PlannedRule): boolean {
    return rule.validFrom !== null && this.planning.request.startDate < rule.validFrom;
  }

  /** Cheapest chains to every relevant credential, for one of the sums, by relaxing until nothing gets cheaper. */
  private chain(taken: readonly string[], sum: 0 | 1 | 2 | 3, from?: Float64Array): Float64Array {
    const costs = from?.slice() ?? new Float64Array(this.relevant.length).fill(Infinity);
    for (const key of taken) costs[this.positions.get(key) ?? -1] = 0;
    const leaves = new Float64Array(this.leaves.length);
    for (let changed = true; changed;) {
      changed = false;
      this.leaves.forEach((positions, leaf) => (leaves[leaf] = cheapest(positions, costs)));
      for (const [position, one] of this.relevant.entries()) {
        const cost = this.leastOf(one)[sum] + costOf(this.needs[position] as Need, leaves);
        if (cost < (costs[position] as number)) {
          costs[position] = cost;
          changed = true;
        }
      }
    }
    return costs;
  }

  private admissionNeed(credential: PlannedCredential): Need {
    const rules = this.planning.law
      .everGoverning(credential)
      .filter((rule) => isAdmission(rule) && this.alwaysInForce(rule));
    return allOf(rules.map((rule) => (rule.requirement ? this.need(rule.requirement, credential) : FREE)));
  }

  private alwaysInForce(rule: PlannedRule): boolean {
    return rule.validTo === null && !this.startsLater(rule);
  }

  /** What a requirement relaxes to is the same whoever is to meet it. */
  private need(requirement: Requirement, target: PlannedCredential): Need {
    const known = this.needOf.get(requirement) ?? this.relaxed(requirement, target);
    this.needOf.set(requirement, known);
    return known;
  }

  private relaxed(requirement: Requirement, target: PlannedCredential): Need {
    const each = (of: readonly Requirement[]): Need[] => of.map((one) => this.need(one, target));
    switch (requirement.kind) {
      case 'ALL_OF':
        return allOf(each(requirement.of));
      case 'ANY_OF':
        return anyOf(each(requirement.of));
      case 'AT_LEAST':
        return { kind: 'AT_LEAST', count: requirement.count, of: each(requirement.of) };
      case 'WITHIN':
        return this.need(requirement.of, target);
      case 'HOLDS_CREDENTIAL':
      case 'HOLDS_OUTCOME':
      case 'LEVEL_AT_LEAST':
        return this.everHad(requirement) ? FREE : this.leafOf(this.planning.known.namedIn(requirement, target));
      default:
        return FREE;
    }
  }

  private leafOf(named: readonly string[]): Need {
    this.leaves.push(named.flatMap((key) => this.positions.get(key) ?? []));
    return { kind: 'LEAF', leaf: this.leaves.length - 1 };
  }

  /** Whether something in the profile, of whatever status and date, may satisfy the requirement. */
  private everHad(requirement: Requirement): boolean {
    const { profile } = this.planning.request;
    const held = profile.holdings.flatMap((one) =>
      one.credential === null ? [] : (this.planning.catalogue.credentials.get(one.credential) ?? []),
    );
    switch (requirement.kind) {
      case 'HOLDS_CREDENTIAL':
        return held.some((one) => selects(requirement.selector, one) !== 'FAILS');
      case 'LEVEL_AT_LEAST':
        return held.some((one) => reachesLevel(one, requirement.mboLevel) !== 'FAILS');
      case 'HOLDS_OUTCOME':
        return (
          profile.claimedOutcomes.includes(requirement.outcome) ||
          profile.holdings.some((one) => one.outcome === requirement.outcome) ||
          held.some((one) => one.parts.some((part) => part.outcome === requirement.outcome))
        );
      default:
        return true;
    }
  }
}

/** What holding one outcome may save: the dearest part, whose it is, and the dearest of the others. In SBU. */
interface Saving {
  readonly most: number;
  readonly owner: string;
  readonly next: number;
}

function withSaving(saving: Saving | undefined, owner: string, sbu: number): Saving {
  if (!saving) return { most: sbu, owner, next: 0 };
  return sbu > saving.most ? { most: sbu, owner, next: saving.most } : { ...saving, next: Math.max(saving.next, sbu) };
}

function isByOutcome({ exemption }: PlannedRule): boolean {
  return exemption?.evidence === 'OUTCOME_HELD';
}

function cheapest(positions: readonly number[], costs: Float64Array): number {
  let least = Infinity;
  for (const position of positions) least = Math.min(least, costs[position] as number);
  return least;
}

function speaksOfTime(requirement: Requirement): boolean {
  switch (requirement.kind) {
    case 'ALL_OF':
    case 'ANY_OF':
    case 'AT_LEAST':
      return requirement.of.some(speaksOfTime);
    case 'NOT':
      return speaksOfTime(requirement.of);
    case 'WITHIN':
    case 'RULE':
    case 'AGE_AT_LEAST':
    case 'AGE_AT_MOST':
    case 'SCHOOLING_DUTY_OVER':
      return true;
    default:
      return false;
  }
}
