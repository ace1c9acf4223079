import type { Requirement } from '../../shared/pure/requirement.js';
import { isAdmission } from './Law.js';
import { allOf, anyOf, costOf, FREE, type Need } from './Need.js';
import type { PlannedCredential, PlannedPart, PlannedRule } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import { selects } from '../../shared/pure/selects.js';

/** Two loads in SBU, in the order guaranteed, if granted. */
export type Loads = readonly [guaranteed: number, ifGranted: number];

/**
 * Lower bounds on what is still to do. Admissible: every relaxation only takes work away (an all-of costs its dearest
 * branch, exclusions and dates cost nothing, whatever some credential can bring may come for free).
 */
export class Bounds {
  private readonly least = new Map<string, Loads>();
  /** By the set of what is taken: the cost of every relevant credential, for each load. */
  private readonly chains = new Map<string, readonly [Float64Array, Float64Array]>();
  private readonly needs: readonly Need[];

  constructor(
    private readonly planning: Planning,
    private readonly relevant: readonly PlannedCredential[],
  ) {
    this.needs = relevant.map((one) => this.admissionNeed(one));
  }

  /** The least loads of the credential wherever on the way it stands. */
  leastOf(credential: PlannedCredential): Loads {
    let loads = this.least.get(credential.key);
    if (!loads) {
      const ifGranted = this.planning
        .selectionsOf(credential)
        .map((parts) => parts.reduce((sum, part) => sum + this.leastOfPart(part, credential), 0));
      loads = [this.planning.leastGuaranteed(credential), Math.min(...ifGranted)];
      this.least.set(credential.key, loads);
    }
    return loads;
  }

  /** The least loads of getting the credential when the given ones are taken; infinite where it cannot be reached. */
  toReach(credential: PlannedCredential, path: { readonly taken: ReadonlySet<string>; readonly set: string }): Loads {
    let chains = this.chains.get(path.set);
    if (!chains) {
      // What can be reached with nothing taken can be reached with more: relaxing goes on from there.
      const [guaranteed, ifGranted] = this.chains.get('') ?? [];
      chains = [this.chain(path.taken, 0, guaranteed), this.chain(path.taken, 1, ifGranted)];
      this.chains.set(path.set, chains);
    }
    const position = this.relevant.indexOf(credential);
    return [chains[0][position] ?? Infinity, chains[1][position] ?? Infinity];
  }

  /** An upper bound on what having taken `added` can save elsewhere, in SBU if granted. */
  mostSavedBy(added: PlannedCredential): number {
    const others = this.relevant.filter((one) => one !== added);
    return others.reduce(
      (sum, one) =>
        sum + one.parts.reduce((load, part) => load + (this.canBeSaved(part, one, added) ? part.sbu : 0), 0),
      0,
    );
  }

  private canBeSaved(part: PlannedPart, owner: PlannedCredential, added: PlannedCredential): boolean {
    return this.exemptionRules(part, owner).some((rule) => {
      if (this.planning.holdingsMove || this.startsLater(rule)) return true;
      if (rule.exemption?.evidence === 'CREDENTIAL_HELD')
        return rule.requirement !== null && this.mayDependOn(rule.requirement, owner, added);
      return (
        rule.exemption?.evidence === 'OUTCOME_HELD' &&
        part.outcome !== null &&
        added.parts.some((one) => one.outcome === part.outcome)
      );
    });
  }

  private mayDependOn(requirement: Requirement, owner: PlannedCredential, added: PlannedCredential): boolean {
    return (
      this.planning.holdingsMove ||
      speaksOfTime(requirement) ||
      this.planning.known.namedIn(requirement, owner).includes(added.key)
    );
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

  /** Cheapest chains to every relevant credential, for one of the two loads, by relaxing until nothing gets cheaper. */
  private chain(taken: ReadonlySet<string>, load: 0 | 1, from?: Float64Array): Float64Array {
    const costs = Float64Array.from(this.relevant, (one, position) =>
      taken.has(one.key) ? 0 : (from?.[position] ?? Infinity),
    );
    const least = this.relevant.map((one) => this.leastOf(one)[load]);
    for (let changed = true; changed;) {
      changed = false;
      for (let position = 0; position < costs.length; position += 1) {
        const cost = (least[position] as number) + costOf(this.needs[position] as Need, costs);
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

  private need(requirement: Requirement, target: PlannedCredential): Need {
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
      case 'LEVEL_AT_LEAST': {
        if (this.everHad(requirement)) return FREE;
        const named = new Set(this.planning.known.namedIn(requirement, target));
        return {
          kind: 'LEAF',
          anyOf: this.relevant.flatMap((one, position) => (named.has(one.key) ? [position] : [])),
        };
      }
      default:
        return FREE;
    }
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
        return held.some((one) => (one.mboLevel ?? 0) >= requirement.mboLevel);
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
