import type { Requirement } from '../../shared/pure/requirement.js';
import { isAdmission } from './Law.js';
import type { PlannedCredential, PlannedPart, PlannedRule } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import { selects } from './selects.js';

/** Two loads in SBU, in the order guaranteed, if granted. */
export type Loads = readonly [guaranteed: number, ifGranted: number];

/**
 * Lower bounds on what is still to do. Admissible: every relaxation only takes work away (an all-of costs its dearest
 * branch, exclusions and dates cost nothing, whatever some credential can bring may come for free).
 */
export class Bounds {
  private readonly least = new Map<string, Loads>();
  private readonly chains = new Map<string, ReadonlyMap<string, Loads>>();
  private readonly ownedOutcomes: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly planning: Planning,
    private readonly relevant: readonly PlannedCredential[],
  ) {
    this.ownedOutcomes = ownersOfOutcomes(planning);
  }

  /** The least loads of the credential wherever on the way it stands. */
  leastOf(credential: PlannedCredential): Loads {
    let loads = this.least.get(credential.key);
    if (!loads) {
      const ifGranted = this.planning.selectionsOf(credential).map((parts) => parts.reduce((sum, part) => sum + this.leastOfPart(part, credential), 0));
      loads = [this.planning.leastGuaranteed(credential), Math.min(...ifGranted)];
      this.least.set(credential.key, loads);
    }
    return loads;
  }

  /** The least loads of getting the credential when the given ones are taken; infinite where it cannot be reached. */
  toReach(credential: PlannedCredential, taken: ReadonlySet<string>): Loads {
    const key = [...taken].sort().join(' ');
    let chain = this.chains.get(key);
    if (!chain) {
      chain = this.chain(taken);
      this.chains.set(key, chain);
    }
    return chain.get(credential.key) ?? [Infinity, Infinity];
  }

  /** An upper bound on what having taken `added` can save elsewhere, in SBU if granted. */
  mostSavedBy(added: PlannedCredential): number {
    const others = this.relevant.filter((one) => one !== added);
    return others.reduce((sum, one) => sum + one.parts.reduce((load, part) => load + (this.canBeSaved(part, one, added) ? part.sbu : 0), 0), 0);
  }

  private canBeSaved(part: PlannedPart, owner: PlannedCredential, added: PlannedCredential): boolean {
    return this.exemptionRules(part, owner).some((rule) => {
      if (this.planning.holdingsMove || this.startsLater(rule)) return true;
      if (rule.exemption?.evidence === 'CREDENTIAL_HELD') return rule.requirement !== null && this.mayDependOn(rule.requirement, owner, added);
      return rule.exemption?.evidence === 'OUTCOME_HELD' && part.outcome !== null && added.parts.some((one) => one.outcome === part.outcome);
    });
  }

  private mayDependOn(requirement: Requirement, owner: PlannedCredential, added: PlannedCredential): boolean {
    return this.planning.reach.dependsOnTime(requirement) || this.planning.reach.namedIn(requirement, owner, []).includes(added.key);
  }

  private leastOfPart(part: PlannedPart, owner: PlannedCredential): number {
    if (part.outcome !== null && this.planning.settledIn(owner).has(part.outcome)) return 0;
    return this.exemptionRules(part, owner).some((rule) => this.mayExempt(rule, part, owner)) ? 0 : part.sbu;
  }

  private mayExempt(rule: PlannedRule, part: PlannedPart, owner: PlannedCredential): boolean {
    if (rule.exemption?.evidence === 'CREDENTIAL_HELD') return true;
    if (part.outcome === null) return false;
    const { profile } = this.planning.request;
    if (profile.claimedOutcomes.includes(part.outcome) || profile.holdings.some((held) => held.outcome === part.outcome)) return true;
    const owners = this.ownedOutcomes.get(part.outcome);
    return owners !== undefined && (owners.size > 1 || !owners.has(owner.key));
  }

  private exemptionRules(part: PlannedPart, owner: PlannedCredential): readonly PlannedRule[] {
    return this.planning.law.everGoverning(owner).filter(
      ({ purpose, exemption }) => purpose === 'EXEMPTION' && exemption?.partKinds.includes(part.kind) && exemption.partKeys?.includes(part.key) !== false,
    );
  }

  private startsLater(rule: PlannedRule): boolean {
    return rule.validFrom !== null && this.planning.request.startDate < rule.validFrom;
  }

  /** Cheapest chains to every relevant credential, by relaxing until nothing gets cheaper. */
  private chain(taken: ReadonlySet<string>): ReadonlyMap<string, Loads> {
    const costs = new Map<string, Loads>();
    for (let changed = true; changed; ) {
      changed = false;
      for (const credential of this.relevant) {
        const before = costs.get(credential.key) ?? [Infinity, Infinity];
        const [guaranteed, ifGranted] = this.leastOf(credential);
        const need = this.admissionCost(credential, taken, costs);
        const after: Loads = [guaranteed + need[0], ifGranted + need[1]];
        if (after[0] < before[0] || after[1] < before[1]) {
          costs.set(credential.key, after);
          changed = true;
        }
      }
    }
    return costs;
  }

  private admissionCost(credential: PlannedCredential, taken: ReadonlySet<string>, costs: ReadonlyMap<string, Loads>): Loads {
    const rules = this.planning.law.everGoverning(credential).filter((rule) => isAdmission(rule) && this.alwaysInForce(rule));
    return dearest(rules.map((rule) => (rule.requirement ? this.cost(rule.requirement, credential, taken, costs) : FREE)));
  }

  private alwaysInForce(rule: PlannedRule): boolean {
    return rule.validTo === null && !this.startsLater(rule);
  }

  private cost(requirement: Requirement, target: PlannedCredential, taken: ReadonlySet<string>, costs: ReadonlyMap<string, Loads>): Loads {
    const each = (of: readonly Requirement[]): Loads[] => of.map((one) => this.cost(one, target, taken, costs));
    switch (requirement.kind) {
      case 'ALL_OF': return dearest(each(requirement.of));
      case 'ANY_OF': return cheapest(each(requirement.of));
      case 'AT_LEAST': return nthCheapest(requirement.count, each(requirement.of));
      case 'WITHIN': return this.cost(requirement.of, target, taken, costs);
      case 'HOLDS_CREDENTIAL': case 'HOLDS_OUTCOME': case 'LEVEL_AT_LEAST': {
        const named = this.planning.reach.namedIn(requirement, target, []);
        if (this.everHad(requirement) || named.some((key) => taken.has(key))) return FREE;
        return cheapest(named.flatMap((key) => (costs.has(key) ? [costs.get(key) as Loads] : [])));
      }
      default: return FREE;
    }
  }

  /** Whether something in the profile, of whatever status and date, may satisfy the requirement. */
  private everHad(requirement: Requirement): boolean {
    const { profile } = this.planning.request;
    const held = profile.holdings.flatMap((one) => (one.credential === null ? [] : (this.planning.catalogue.credentials.get(one.credential) ?? [])));
    switch (requirement.kind) {
      case 'HOLDS_CREDENTIAL': return held.some((one) => selects(requirement.selector, one) !== 'FAILS');
      case 'LEVEL_AT_LEAST': return held.some((one) => (one.mboLevel ?? 0) >= requirement.mboLevel);
      case 'HOLDS_OUTCOME':
        return profile.claimedOutcomes.includes(requirement.outcome)
          || profile.holdings.some((one) => one.outcome === requirement.outcome)
          || held.some((one) => one.parts.some((part) => part.outcome === requirement.outcome));
      default: return true;
    }
  }
}

const FREE: Loads = [0, 0];

function dearest(loads: readonly Loads[]): Loads {
  return loads.reduce<Loads>((a, b) => [Math.max(a[0], b[0]), Math.max(a[1], b[1])], FREE);
}

function cheapest(loads: readonly Loads[]): Loads {
  return loads.reduce<Loads>((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1])], [Infinity, Infinity]);
}

function nthCheapest(count: number, loads: readonly Loads[]): Loads {
  const nth = (index: 0 | 1): number => loads.map((one) => one[index]).sort((a, b) => a - b)[count - 1] ?? Infinity;
  return [nth(0), nth(1)];
}

/** Which credentials, takeable or held, have a part with the outcome. */
function ownersOfOutcomes(planning: Planning): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const credential of planning.catalogue.credentials.values())
    for (const part of credential.parts)
      if (part.outcome !== null) owners.set(part.outcome, (owners.get(part.outcome) ?? new Set()).add(credential.key));
  return owners;
}
