import type { Requirement } from '../../shared/pure/requirement.js';
import { selects } from '../../shared/pure/selects.js';
import { isAdmission } from './Law.js';
import { allOf, anyOf, FREE, type Need } from './Need.js';
import type { PlannedCredential, PlannedRule } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import { reachesLevel } from './reachesLevel.js';
import { isAwarded } from './Standing.js';

/**
 * What must be had before credentials can be started, relaxed: exclusions and dates ask for nothing, nor does what
 * something in the profile may satisfy. Credentials are known by their positions in a list.
 */
export class Needs {
  /** The positions of the credentials of each leaf. */
  readonly leaves: (readonly number[])[] = [];
  private readonly needOf = new Map<Requirement, Need>();
  private readonly needOfOutcome = new Map<string, Need>();

  constructor(
    private readonly planning: Planning,
    private readonly positions: ReadonlyMap<string, number>,
  ) {}

  ofAdmission(credential: PlannedCredential): Need {
    const rules = this.planning.law
      .everGoverning(credential)
      .filter((rule) => isAdmission(rule) && this.alwaysInForce(rule));
    return allOf(rules.map((rule) => (rule.requirement ? this.of(rule.requirement, credential) : FREE)));
  }

  private alwaysInForce(rule: PlannedRule): boolean {
    return rule.validTo === null && !this.startsLater(rule);
  }

  /** What a requirement relaxes to is the same whoever is to meet it. */
  of(requirement: Requirement, target: PlannedCredential): Need {
    const known = this.needOf.get(requirement) ?? this.relaxed(requirement, target);
    this.needOf.set(requirement, known);
    return known;
  }

  private relaxed(requirement: Requirement, target: PlannedCredential): Need {
    const each = (of: readonly Requirement[]): Need[] => of.map((one) => this.of(one, target));
    switch (requirement.kind) {
      case 'ALL_OF':
        return allOf(each(requirement.of));
      case 'ANY_OF':
        return anyOf(each(requirement.of));
      case 'AT_LEAST':
        return { kind: 'AT_LEAST', count: requirement.count, of: each(requirement.of) };
      case 'WITHIN':
        return this.of(requirement.of, target);
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

  /** Having taken one of those with the outcome, other than the one with the key; null where there is no other. */
  havingOutcome(outcome: string, except: string | null): Need | null {
    const owners = [...(this.planning.known.owners.get(outcome) ?? [])];
    if (owners.every((key) => key === except)) return null;
    const known = this.needOfOutcome.get(outcome);
    if (known) return known;
    const { profile, startDate } = this.planning.request;
    const need = owners.some((key) => isAwarded(profile, key, startDate)) ? FREE : this.leafOf(owners);
    this.needOfOutcome.set(outcome, need);
    return need;
  }

  private startsLater(rule: PlannedRule): boolean {
    return rule.validFrom !== null && this.planning.request.startDate < rule.validFrom;
  }
}
