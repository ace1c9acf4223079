import { addDays, type IsoDate } from '../../shared/pure/calendar.js';
import type { Requirement } from '../../shared/pure/requirement.js';
import { selects } from '../../shared/pure/selects.js';
import { alikeSignature } from './alikeSignature.js';
import { isAdmission, Law } from './Law.js';
import { reachesLevel } from './reachesLevel.js';
import type { PlannedCredential, PlannedRule, PlanningCatalogue } from './PlanningCatalogue.js';

/** The catalogue under the law as it was known on a day: what all requests of that day share, found once. */
export class KnownCatalogue {
  readonly law: Law;
  readonly credentials: PlanningCatalogue['credentials'];
  /** Keys of the credentials, takeable or not, that have a part with the outcome. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those that can be taken, in the order of keys. */
  readonly withParts: readonly PlannedCredential[];
  private readonly fits = new Map<Requirement, readonly string[]>();
  private readonly referredOf = new WeakMap<PlannedCredential, ReadonlySet<string>>();
  private readonly referred = new Map<string, ReadonlySet<string>>();
  private likes: ReadonlyMap<string, string> | undefined;
  private changes: readonly IsoDate[] | undefined;
  private shared: ReadonlySet<string> | undefined;

  constructor(catalogue: PlanningCatalogue, asOf: IsoDate) {
    this.credentials = catalogue.credentials;
    this.law = new Law(catalogue.rules, asOf);
    this.withParts = [...catalogue.credentials.values()].filter((one) => one.parts.length > 0);
    this.owners = ownersOfOutcomes(catalogue);
  }

  /** The outcomes that more than one credential has. */
  get sharedOutcomes(): ReadonlySet<string> {
    this.shared ??= new Set([...this.owners].flatMap(([outcome, { size }]) => (size > 1 ? outcome : [])));
    return this.shared;
  }

  /** The days on which a rule or a credential begins to count, or a rule ceases to, in their order. */
  get moments(): readonly IsoDate[] {
    this.changes ??= [
      ...new Set([
        ...[...this.law.all, ...this.withParts].flatMap(({ validFrom }) => validFrom ?? []),
        ...this.law.all.flatMap(({ validTo }) => (validTo === null ? [] : addDays(validTo, 1))),
      ]),
    ].sort();
    return this.changes;
  }

  /**
   * A text that two credentials with parts have in common when no rule and no shared part tells them apart: on any way
   * one can stand for the other, as long as profile and goal name neither of them nor an outcome of theirs.
   */
  likenessOf(credential: PlannedCredential): string {
    this.likes ??= new Map(this.withParts.map((one) => [one.key, alikeSignature(one, this.law, this.owners)]));
    return this.likes.get(credential.key) ?? credential.key;
  }

  /** Keys of the credentials with parts that the admission of the credential speaks of, in whatever sense; one set for all with the same rules. */
  referredBy(credential: PlannedCredential): ReadonlySet<string> {
    const keys = this.referredOf.get(credential) ?? this.findReferred(credential);
    this.referredOf.set(credential, keys);
    return keys;
  }

  private findReferred(credential: PlannedCredential): ReadonlySet<string> {
    const rules = this.admissionRules(credential);
    const own = rules.some((rule) => rule.requirement && this.asksOfTarget(rule.requirement)) ? credential.key : '';
    const law = [own, ...rules.map((rule) => rule.key)].join(' ');
    let keys = this.referred.get(law);
    if (!keys) {
      keys = new Set(rules.flatMap(({ requirement }) => (requirement ? this.namedIn(requirement, credential) : [])));
      this.referred.set(law, keys);
    }
    return keys;
  }

  /** Keys of the credentials with parts that the requirement speaks of. */
  namedIn(requirement: Requirement, target: PlannedCredential, referring: readonly string[] = []): readonly string[] {
    switch (requirement.kind) {
      case 'ALL_OF':
      case 'ANY_OF':
      case 'AT_LEAST':
        return requirement.of.flatMap((one) => this.namedIn(one, target, referring));
      case 'NOT':
      case 'WITHIN':
        return this.namedIn(requirement.of, target, referring);
      case 'RULE': {
        const inner = referring.includes(requirement.rule)
          ? undefined
          : this.law.knownRule(requirement.rule)?.requirement;
        return inner ? this.namedIn(inner, target, [...referring, requirement.rule]) : [];
      }
      case 'HOLDS_CREDENTIAL':
        return this.fitting(requirement, (one) => selects(requirement.selector, one) !== 'FAILS');
      case 'HOLDS_OUTCOME':
        return this.fitting(requirement, (one) => one.parts.some((part) => part.outcome === requirement.outcome));
      case 'LEVEL_AT_LEAST':
        return this.fitting(requirement, (one) => reachesLevel(one, requirement.mboLevel) !== 'FAILS');
      case 'STUDY_LOAD_AT_LEAST':
      case 'RESULTS':
        return this.sharingWith(target);
      default:
        return [];
    }
  }

  /** Keys of the credentials with parts that help to meet the requirement: what it asks for, not what it excludes or leaves to a decision. */
  soughtIn(requirement: Requirement, target: PlannedCredential, referring: readonly string[] = []): readonly string[] {
    if (requirement.kind === 'NOT' || waitsForDecision(requirement)) return [];
    if ('of' in requirement) return [requirement.of].flat().flatMap((one) => this.soughtIn(one, target, referring));
    if (requirement.kind !== 'RULE') return this.namedIn(requirement, target, referring);
    const inner = referring.includes(requirement.rule) ? undefined : this.law.knownRule(requirement.rule)?.requirement;
    return inner ? this.soughtIn(inner, target, [...referring, requirement.rule]) : [];
  }

  /** Keys of the credentials that have an outcome of the credential, itself included. */
  sharingWith(credential: PlannedCredential): readonly string[] {
    return credential.parts.flatMap((part) =>
      part.outcome === null ? [] : [...(this.owners.get(part.outcome) ?? [])],
    );
  }

  /** The admission rules that govern the credential on whatever day. */
  admissionRules(credential: PlannedCredential): readonly PlannedRule[] {
    return this.law.everGoverning(credential).filter(isAdmission);
  }

  /** Whether what the requirement speaks of depends on whose it is. */
  asksOfTarget(requirement: Requirement, referring: readonly string[] = []): boolean {
    if ('of' in requirement) return [requirement.of].flat().some((one) => this.asksOfTarget(one, referring));
    if (requirement.kind !== 'RULE') return ['STUDY_LOAD_AT_LEAST', 'RESULTS'].includes(requirement.kind);
    const inner = referring.includes(requirement.rule) ? undefined : this.law.knownRule(requirement.rule)?.requirement;
    return inner ? this.asksOfTarget(inner, [...referring, requirement.rule]) : false;
  }

  /** Keys of the credentials with parts that fit the requirement, which says the same for each caller; found once. */
  fitting(requirement: Requirement, fits: (credential: PlannedCredential) => boolean): readonly string[] {
    let keys = this.fits.get(requirement);
    if (!keys) {
      keys = this.withParts.filter(fits).map((one) => one.key);
      this.fits.set(requirement, keys);
    }
    return keys;
  }
}

function ownersOfOutcomes(catalogue: PlanningCatalogue): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { key, parts } of catalogue.credentials.values())
    for (const { outcome } of parts) {
      const known = outcome === null ? undefined : (owners.get(outcome) ?? new Set());
      if (outcome !== null && known) owners.set(outcome, known.add(key));
    }
  return owners;
}

function waitsForDecision(requirement: Requirement): boolean {
  return requirement.kind === 'ALL_OF' && requirement.of.some((one) => one.kind === 'DECISION');
}
