import { ageOn, type IsoDate } from '../../shared/pure/calendar.js';
import type { Track } from '../../shared/pure/credentialKind.js';
import type { Requirement } from '../../shared/pure/requirement.js';
import type { ParameterName } from '../../shared/pure/rule.js';
import { selects } from '../../shared/pure/selects.js';
import { atLeast, greatest, least, opposite, type Value } from '../../shared/pure/Value.js';
import { changesAfter } from './changesAfter.js';
import type { KnownCatalogue } from './KnownCatalogue.js';
import { isOfTrack } from './Law.js';
import { reachesLevel } from './reachesLevel.js';
import type { PlannedCredential, PlannedRule } from './PlanningCatalogue.js';
import type { Standing } from './Standing.js';

/** The least and the greatest value that a requirement can still come to on a way that goes on from a standing. */
export interface Range {
  readonly low: Value;
  readonly high: Value;
  /** Whether the mere passing of time can change the value. */
  readonly moves: boolean;
}

const SCHOOLING_DUTY: readonly ParameterName[] = [
  'SCHOOLING_DUTY_AGE_YEARS',
  'SCHOOLING_DUTY_CERTAINLY_OVER_AGE_YEARS',
];

/** What requirements can still come to from one standing; each is looked at once. Errs only towards more being possible. */
export class Ranges {
  private readonly found = new Map<Requirement, Range>();

  constructor(
    private readonly known: KnownCatalogue,
    private readonly standing: Standing,
    /** Whether something in the profile begins or ceases to count on the way. */
    private readonly holdingsMove: boolean,
  ) {}

  /** What the admission of the credential can still come to, by the rules that are in force on the day or later. */
  ofAdmission(credential: PlannedCredential): Range {
    const { day } = this.standing;
    const rules = this.known.admissionRules(credential).filter((rule) => rule.validTo === null || day <= rule.validTo);
    if (rules.length === 0) return fixed('UNKNOWN');
    return joined(
      rules.map((rule) => (rule.requirement ? this.ofRule(rule, rule.requirement, []) : fixed('HOLDS'))),
      least,
    );
  }

  /**
   * What the admission of the credential asks for that is not settled yet: requirements that speak of something held or
   * taken, and those of rules that may yet change.
   */
  unsettledIn(credential: PlannedCredential): readonly Requirement[] {
    const { day } = this.standing;
    const rules = this.known.admissionRules(credential).filter((rule) => rule.validTo === null || day <= rule.validTo);
    return rules.flatMap(({ requirement }) => (requirement ? this.unsettled(requirement, []) : []));
  }

  private unsettled(requirement: Requirement, referring: readonly string[]): readonly Requirement[] {
    const { low, high } = this.of(requirement, referring);
    if (low === high) return [];
    if (requirement.kind === 'RULE') {
      const rule = referring.includes(requirement.rule) ? undefined : this.known.law.knownRule(requirement.rule);
      return rule?.requirement ? this.unsettled(rule.requirement, [...referring, requirement.rule]) : [];
    }
    // What is held now may have to be had anew within a period.
    if (!('of' in requirement) || requirement.kind === 'WITHIN') return [requirement];
    return [requirement.of].flat().flatMap((one) => this.unsettled(one, referring));
  }

  /** What the rules of the track can still come to; HOLDS where there is none. */
  ofTrack(credential: PlannedCredential, track: Track): Range {
    const rules = this.known.law.everGoverning(credential).filter((rule) => isOfTrack(rule, track));
    const ranges = rules.flatMap((rule) => (rule.requirement ? this.ofRule(rule, rule.requirement, []) : []));
    return ranges.length === 0 ? fixed('HOLDS') : joined(ranges, least);
  }

  private ofRule(rule: PlannedRule, requirement: Requirement, referring: readonly string[]): Range {
    return changesAfter(rule, this.standing.day) ? open(true) : this.of(requirement, referring);
  }

  private of(requirement: Requirement, referring: readonly string[]): Range {
    const range = this.found.get(requirement) ?? this.find(requirement, referring);
    this.found.set(requirement, range);
    return range;
  }

  private find(requirement: Requirement, referring: readonly string[]): Range {
    const { profile, day } = this.standing;
    const each = (of: readonly Requirement[]): Range[] => of.map((one) => this.of(one, referring));
    switch (requirement.kind) {
      case 'ALL_OF':
        return joined(each(requirement.of), least);
      case 'ANY_OF':
        return joined(each(requirement.of), greatest);
      case 'AT_LEAST':
        return joined(each(requirement.of), (values) => atLeast(requirement.count, values));
      case 'NOT': {
        const { low, high, moves } = this.of(requirement.of, referring);
        return { low: opposite(high), high: opposite(low), moves };
      }
      case 'RULE': {
        const rule = referring.includes(requirement.rule) ? undefined : this.known.law.knownRule(requirement.rule);
        return rule?.requirement ? this.ofRule(rule, rule.requirement, [...referring, requirement.rule]) : open(true);
      }
      case 'HOLDS_CREDENTIAL':
        return this.held(requirement, (one) => selects(requirement.selector, one));
      case 'LEVEL_AT_LEAST':
        return this.held(requirement, (one) => reachesLevel(one, requirement.mboLevel));
      case 'AGE_AT_LEAST':
        return byAge(profile.birthDate, day, (age) => (age >= requirement.years ? 'HOLDS' : null));
      case 'AGE_AT_MOST':
        return byAge(profile.birthDate, day, (age) => (age > requirement.years ? 'FAILS' : null));
      case 'SCHOOLING_DUTY_OVER':
        return byAge(profile.birthDate, day, (age) => (age >= this.dutyCertainlyOver() ? 'HOLDS' : null));
      case 'WORKS':
        return knownFact(profile.workHoursPerWeek, (hours) => hours >= requirement.hoursPerWeek);
      case 'COMPANY_AGREEMENT':
        return knownFact(profile.companyAgreement, Boolean);
      case 'MAY_WORK':
        return knownFact(profile.mayWork, Boolean);
      case 'DECISION':
      case 'SAME_OCCUPATION':
        return fixed('UNKNOWN');
      case 'WITHIN':
        return open(true);
      default:
        return open(this.holdingsMove);
    }
  }

  private held(requirement: Requirement, fits: (credential: PlannedCredential) => Value): Range {
    const { saidCredentials, credentials } = this.standing;
    const said = saidCredentials.some((one) => fits(one) !== 'FAILS') ? 'UNKNOWN' : 'FAILS';
    const now = greatest([said, ...credentials.map((one) => fits(one.credential))]);
    const more = this.holdingsMove || this.known.fitting(requirement, (one) => fits(one) !== 'FAILS').length > 0;
    return {
      low: this.holdingsMove ? 'FAILS' : now,
      high: more ? 'HOLDS' : now,
      moves: this.holdingsMove,
    };
  }

  /** The age from which schooling duty is over by every figure of the law; infinite where a figure is missing or changes. */
  private dutyCertainlyOver(): number {
    const rules = SCHOOLING_DUTY.map((name) => this.known.law.parameterRules(name));
    const steady = rules.every((some) =>
      some.some((rule) => rule.selector === null && !changesAfter(rule, this.standing.day)),
    );
    const changing = rules.flat().some((rule) => changesAfter(rule, this.standing.day));
    return steady && !changing ? Math.max(...rules.flat().map((rule) => rule.parameter?.value ?? Infinity)) : Infinity;
  }
}

/** An unknown age stays unknown; a known one decides for good, or else time may. */
function byAge(birthDate: IsoDate | null, day: IsoDate, decide: (age: number) => Value | null): Range {
  if (birthDate === null) return fixed('UNKNOWN');
  const decided = decide(ageOn(day, birthDate));
  return decided === null ? open(true) : fixed(decided);
}

function knownFact<T>(fact: T | null, holds: (fact: T) => boolean): Range {
  if (fact === null) return fixed('UNKNOWN');
  return fixed(holds(fact) ? 'HOLDS' : 'FAILS');
}

function joined(ranges: readonly Range[], value: (values: readonly Value[]) => Value): Range {
  const low = value(ranges.map((one) => one.low));
  const high = value(ranges.map((one) => one.high));
  return { low, high, moves: low !== high && ranges.some((one) => one.moves) };
}

function fixed(value: Value): Range {
  return { low: value, high: value, moves: false };
}

function open(moves: boolean): Range {
  return { low: 'FAILS', high: 'HOLDS', moves };
}
