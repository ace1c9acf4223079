import { ageInYears } from '../../../src/pathways/domain/checker/days.js';
import { selects } from '../../../src/pathways/domain/checker/selects.js';
import type {
  PlannedCredential,
  PlannedRule,
  PlanningCatalogue,
} from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { PlanningRequest } from '../../../src/pathways/domain/PlanningRequest.js';
import type { CredentialSelector, Requirement } from '../../../src/shared/pure/requirement.js';

/** What must have been awarded before: nothing (true), what cannot be (false), one of a leaf, or several of these. */
export type Demand = boolean | Leaf | { readonly joint: 'ALL' | 'ANY'; readonly of: readonly Demand[] };

/** One of these credentials, by key. */
export interface Leaf {
  readonly oneOf: readonly string[];
}

type Asked = Pick<PlanningRequest, 'profile' | 'onlySettled' | 'startDate'>;

/** From this age the law knows that schooling duty is over. */
const DUTY_OVER = 17;

/**
 * Requirements as demands. Only what has two values is read: what the law leaves to a decision or does not know counts as
 * the request says, and what may exclude or change with time is refused.
 */
export class Demands {
  private readonly leaves = new Map<Requirement, Demand>();
  private readonly held: readonly PlannedCredential[];
  private readonly said: readonly PlannedCredential[];

  constructor(
    private readonly catalogue: PlanningCatalogue,
    private readonly asked: Asked,
  ) {
    const credentialsOf = (awarded: boolean): PlannedCredential[] =>
      asked.profile.holdings
        .filter(({ status }) => (status === 'AWARDED') === awarded)
        .flatMap(({ credential }) => (credential === null ? [] : (catalogue.credentials.get(credential) ?? [])));
    this.held = credentialsOf(true);
    this.said = credentialsOf(false);
  }

  /** What all admission rules of the credential ask for; where none is known that is not known to be enough. */
  ofAdmission(credential: PlannedCredential): Demand {
    const rules = this.rulesOf(credential, 'ADMISSION').filter(({ ruleClass }) => ruleClass === 'REQUIREMENT');
    if (rules.length === 0) return !this.asked.onlySettled;
    return joined(
      'ALL',
      rules.map(({ requirement }) => (requirement ? this.of(requirement) : true)),
    );
  }

  rulesOf(credential: PlannedCredential, purpose: PlannedRule['purpose']): readonly PlannedRule[] {
    return rulesBy(this.catalogue, credential).filter((rule) => rule.purpose === purpose);
  }

  /** @param onlyCertain whether what is unknown does not do, whatever the request says */
  of(requirement: Requirement, onlyCertain = this.asked.onlySettled): Demand {
    switch (requirement.kind) {
      case 'ALL_OF':
      case 'ANY_OF': {
        const of = requirement.of.map((one) => this.of(one, onlyCertain));
        return joined(requirement.kind === 'ALL_OF' ? 'ALL' : 'ANY', of);
      }
      case 'DECISION':
        return !onlyCertain;
      case 'SCHOOLING_DUTY_OVER':
        return this.dutyIsOver();
      case 'HOLDS_CREDENTIAL':
        return this.leafOf(requirement, requirement.selector, onlyCertain);
      default:
        throw new Error(`No formulation models ${requirement.kind}.`);
    }
  }

  private leafOf(requirement: Requirement, selector: CredentialSelector, onlyCertain: boolean): Demand {
    const known = this.leaves.get(requirement);
    if (known !== undefined) return known;
    const isMet = this.held.some((one) => selects(selector, one) === 'HOLDS');
    const isSaid = this.said.some((one) => selects(selector, one) !== 'FAILS');
    const leaf = isMet || (isSaid && !onlyCertain) || { oneOf: selectedBy(this.catalogue, requirement, selector) };
    this.leaves.set(requirement, leaf);
    return leaf;
  }

  private dutyIsOver(): boolean {
    const { profile, startDate } = this.asked;
    if (profile.birthDate === null || ageInYears(profile.birthDate, startDate) < DUTY_OVER)
      throw new Error('No formulation models a schooling duty that ends on the way.');
    return true;
  }
}

export function joined(joint: 'ALL' | 'ANY', of: readonly Demand[]): Demand {
  const decisive = joint === 'ANY';
  if (of.includes(decisive)) return decisive;
  const open = of.filter((one) => typeof one !== 'boolean');
  if (open.length === 0) return !decisive;
  return open.length === 1 ? (open[0] as Demand) : { joint, of: open };
}

/** All leaves of the demand. */
export function leavesOf(demand: Demand): readonly Leaf[] {
  if (typeof demand === 'boolean') return [];
  return 'oneOf' in demand ? [demand] : demand.of.flatMap(leavesOf);
}

/** Whether the demand is met by who has these. */
export function isMet(demand: Demand, has: (key: string) => boolean): boolean {
  if (typeof demand === 'boolean') return demand;
  if ('oneOf' in demand) return demand.oneOf.some(has);
  return demand.joint === 'ALL' ? demand.of.every((one) => isMet(one, has)) : demand.of.some((one) => isMet(one, has));
}

const selected = new WeakMap<Requirement, readonly string[]>();

/** What can be taken and is selected; every generated credential says all that selectors ask. */
function selectedBy(
  { credentials }: PlanningCatalogue,
  requirement: Requirement,
  selector: CredentialSelector,
): readonly string[] {
  const known =
    selected.get(requirement) ??
    [...credentials.values()]
      .filter((one) => one.parts.length > 0 && selects(selector, one) === 'HOLDS')
      .map(({ key }) => key);
  selected.set(requirement, known);
  return known;
}

const governing = new WeakMap<PlannedCredential, readonly PlannedRule[]>();

function rulesBy({ rules }: PlanningCatalogue, credential: PlannedCredential): readonly PlannedRule[] {
  const known = governing.get(credential) ?? rules.filter(({ selector }) => selects(selector, credential) === 'HOLDS');
  governing.set(credential, known);
  return known;
}
