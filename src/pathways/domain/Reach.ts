import { ageOn, type IsoDate } from '../../shared/pure/calendar.js';
import type { Requirement } from '../../shared/pure/requirement.js';
import { isAdmission, type Law } from './Law.js';
import type { PlannedCredential, PlannedRule } from './PlanningCatalogue.js';
import { selects } from '../../shared/pure/selects.js';
import type { Standing } from './Standing.js';
import { atLeast, greatest, least, opposite, type Value } from '../../shared/pure/Value.js';
import { reachesLevel } from './reachesLevel.js';

/** The least and the greatest value that a requirement can still come to on a way that goes on from a standing. */
interface Range {
  readonly low: Value;
  readonly high: Value;
}

const OPEN: Range = { low: 'FAILS', high: 'HOLDS' };

/**
 * What can be reached by taking credentials: who refers to whom, and whether adding a credential can still change
 * whether another may be taken. Errs only on the side of "it can".
 */
export class Reach {
  private readonly referred = new Map<string, ReadonlySet<string>>();
  private readonly fits = new Map<Requirement, readonly string[]>();
  private readonly byKey: ReadonlyMap<string, PlannedCredential>;

  constructor(
    private readonly law: Law,
    private readonly takeable: readonly PlannedCredential[],
    /** Whether something in the profile begins or ceases to count on the way. */
    private readonly holdingsMove: boolean,
  ) {
    this.byKey = new Map(takeable.map((one) => [one.key, one]));
  }

  /** Keys of the takeable credentials that the admission of the credential speaks of, in whatever sense. */
  referredBy(credential: PlannedCredential): ReadonlySet<string> {
    let keys = this.referred.get(credential.key);
    if (!keys) {
      const requirements = this.law
        .everGoverning(credential)
        .filter(isAdmission)
        .flatMap((rule) => rule.requirement ?? []);
      keys = new Set(requirements.flatMap((one) => this.namedIn(one, credential, [])));
      this.referred.set(credential.key, keys);
    }
    return keys;
  }

  /** Takeable credentials that the requirement speaks of. */
  namedIn(requirement: Requirement, target: PlannedCredential, referring: readonly string[]): readonly string[] {
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
        return this.takeable.filter((one) => sharesOutcome(one, target)).map((one) => one.key);
      default:
        return [];
    }
  }

  /** Takeable credentials that help to meet the requirement: what it asks for, not what it excludes or leaves to a decision. */
  soughtIn(requirement: Requirement, target: PlannedCredential, referring: readonly string[] = []): readonly string[] {
    if (requirement.kind === 'NOT' || waitsForDecision(requirement)) return [];
    if ('of' in requirement) return [requirement.of].flat().flatMap((one) => this.soughtIn(one, target, referring));
    if (requirement.kind !== 'RULE') return this.namedIn(requirement, target, referring);
    const inner = referring.includes(requirement.rule) ? undefined : this.law.knownRule(requirement.rule)?.requirement;
    return inner ? this.soughtIn(inner, target, [...referring, requirement.rule]) : [];
  }

  /**
   * Which credentials can still help to take one of the wanted ones: what the unsettled admission of a wanted one speaks
   * of, what the admissions of these speak of, and so on; null where the mere passing of time may settle one, so that
   * taking anything might.
   */
  mattering(
    wanted: readonly PlannedCredential[],
    taken: ReadonlySet<string>,
    standing: Standing,
  ): ReadonlySet<string> | null {
    const open = new Set(wanted.filter((one) => !taken.has(one.key)));
    const keys = new Set<string>();
    for (const credential of open) {
      if (credential.validFrom !== null && standing.day < credential.validFrom) return null;
      const range = this.admissionRange(credential, standing);
      if (range.high === 'FAILS' || range.low === 'HOLDS') continue;
      if (this.movesWithTime(credential, standing.day)) return null;
      for (const key of this.referredBy(credential)) {
        keys.add(key);
        const referred = this.byKey.get(key);
        if (referred && !taken.has(key)) open.add(referred);
      }
    }
    return keys;
  }

  /** Whether the value of the requirement can change by time alone. */
  dependsOnTime(requirement: Requirement): boolean {
    return this.holdingsMove || speaksOfTime(requirement);
  }

  /** The admission rules that are in force on the day or later. */
  private admissionRules(credential: PlannedCredential, day: IsoDate): readonly PlannedRule[] {
    return this.law
      .everGoverning(credential)
      .filter((rule) => isAdmission(rule) && (rule.validTo === null || day <= rule.validTo));
  }

  private admissionRange(credential: PlannedCredential, standing: Standing): Range {
    const rules = this.admissionRules(credential, standing.day);
    if (rules.length === 0) return fixed('UNKNOWN');
    const ranges = rules.map((rule) =>
      changesAfter(rule, standing.day) || !rule.requirement ? OPEN : this.range(rule.requirement, standing),
    );
    return joined(ranges, least);
  }

  private range(requirement: Requirement, standing: Standing, referring: readonly string[] = []): Range {
    const each = (of: readonly Requirement[]): Range[] => of.map((one) => this.range(one, standing, referring));
    switch (requirement.kind) {
      case 'ALL_OF':
        return joined(each(requirement.of), least);
      case 'ANY_OF':
        return joined(each(requirement.of), greatest);
      case 'AT_LEAST':
        return joined(each(requirement.of), (values) => atLeast(requirement.count, values));
      case 'NOT': {
        const { low, high } = this.range(requirement.of, standing, referring);
        return { low: opposite(high), high: opposite(low) };
      }
      case 'RULE': {
        const rule = referring.includes(requirement.rule) ? undefined : this.law.knownRule(requirement.rule);
        if (!rule?.requirement || changesAfter(rule, standing.day)) return OPEN;
        return this.range(rule.requirement, standing, [...referring, requirement.rule]);
      }
      case 'HOLDS_CREDENTIAL':
        return this.held(requirement, standing, (one) => selects(requirement.selector, one));
      case 'LEVEL_AT_LEAST':
        return this.held(requirement, standing, (one) => reachesLevel(one, requirement.mboLevel));
      case 'AGE_AT_LEAST':
        return standing.profile.birthDate !== null &&
          ageOn(standing.day, standing.profile.birthDate) >= requirement.years
          ? { low: 'HOLDS', high: 'HOLDS' }
          : OPEN;
      case 'AGE_AT_MOST':
        return standing.profile.birthDate !== null &&
          ageOn(standing.day, standing.profile.birthDate) > requirement.years
          ? { low: 'FAILS', high: 'FAILS' }
          : OPEN;
      case 'WORKS':
        return fixed(
          standing.profile.workHoursPerWeek === null
            ? 'UNKNOWN'
            : standing.profile.workHoursPerWeek >= requirement.hoursPerWeek
              ? 'HOLDS'
              : 'FAILS',
        );
      case 'DECISION':
      case 'SAME_OCCUPATION':
        return fixed('UNKNOWN');
      default:
        return OPEN;
    }
  }

  private held(requirement: Requirement, standing: Standing, fits: (credential: PlannedCredential) => Value): Range {
    const said = standing.saidCredentials.some((one) => fits(one) !== 'FAILS') ? 'UNKNOWN' : 'FAILS';
    const now = greatest([said, ...standing.credentials.map((one) => fits(one.credential))]);
    const more = this.holdingsMove || this.fitting(requirement, (one) => fits(one) !== 'FAILS').length > 0;
    return { low: this.holdingsMove ? 'FAILS' : now, high: more ? 'HOLDS' : now };
  }

  private movesWithTime(credential: PlannedCredential, day: IsoDate): boolean {
    const rules = this.admissionRules(credential, day);
    return (
      this.holdingsMove ||
      rules.some((rule) => changesAfter(rule, day) || (rule.requirement !== null && speaksOfTime(rule.requirement)))
    );
  }

  /** Keys of the takeable credentials that fit the requirement; found once for each requirement of the law. */
  private fitting(requirement: Requirement, fits: (credential: PlannedCredential) => boolean): readonly string[] {
    let keys = this.fits.get(requirement);
    if (!keys) {
      keys = this.takeable.filter(fits).map((one) => one.key);
      this.fits.set(requirement, keys);
    }
    return keys;
  }
}

export function sharesOutcome(a: PlannedCredential, b: PlannedCredential): boolean {
  return a.parts.some((part) => part.outcome !== null && b.parts.some((other) => other.outcome === part.outcome));
}

function changesAfter(rule: PlannedRule, day: IsoDate): boolean {
  return rule.validTo !== null || (rule.validFrom !== null && day < rule.validFrom);
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

function joined(ranges: readonly Range[], value: (values: readonly Value[]) => Value): Range {
  return { low: value(ranges.map((one) => one.low)), high: value(ranges.map((one) => one.high)) };
}

function fixed(value: Value): Range {
  return { low: value, high: value };
}

function waitsForDecision(requirement: Requirement): boolean {
  return requirement.kind === 'ALL_OF' && requirement.of.some((one) => one.kind === 'DECISION');
}
