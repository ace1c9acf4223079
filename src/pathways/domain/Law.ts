import { type IsoDate, isWithin } from '../../shared/pure/calendar.js';
import type { Track } from '../../shared/pure/credentialKind.js';
import type { Requirement } from '../../shared/pure/requirement.js';
import type { ParameterName } from '../../shared/pure/rule.js';
import { isOnRecord } from './isOnRecord.js';
import { namedBy, type NamedByLaw } from './NamedByLaw.js';
import type { PlannedCredential, PlannedRule } from './PlanningCatalogue.js';
import { selects } from '../../shared/pure/selects.js';

/** The rules that were known at one moment, ready to be asked. */
export class Law {
  private readonly rules: readonly PlannedRule[];
  private readonly byKey: ReadonlyMap<string, PlannedRule>;
  /** Whether any rule asks how long ago something was acquired. */
  readonly looksBack: boolean;
  readonly names: NamedByLaw;
  private readonly parameters: ReadonlyMap<ParameterName | undefined, readonly PlannedRule[]>;
  private readonly begins: readonly IsoDate[];
  private readonly byCredential = new Map<string, readonly PlannedRule[]>();

  constructor(rules: readonly PlannedRule[], asOf: IsoDate) {
    this.rules = rules.filter((rule) => isOnRecord(rule, asOf)).sort((a, b) => (a.key < b.key ? -1 : 1));
    this.looksBack = this.rules.some((rule) => rule.requirement !== null && asksSince(rule.requirement));
    this.parameters = Map.groupBy(
      this.rules.filter((rule) => rule.ruleClass === 'PARAMETER'),
      (rule) => rule.parameter?.name,
    );
    this.begins = [...new Set(this.rules.flatMap(({ validFrom }) => validFrom ?? []))];
    this.names = namedBy(this.rules);
    this.byKey = new Map(this.rules.map((rule) => [rule.key, rule]));
  }

  /** All of them, in the order of their keys. */
  get all(): readonly PlannedRule[] {
    return this.rules;
  }

  /** Whether no rule at all was known. */
  get isEmpty(): boolean {
    return this.rules.length === 0;
  }

  /** How many of the days on which rules begin have come by the day. */
  begunOn(day: IsoDate): number {
    return this.begins.filter((begin) => begin <= day).length;
  }

  /** The rule with the key if it is known and in force on the day. */
  rule(key: string, day: IsoDate): PlannedRule | undefined {
    const rule = this.byKey.get(key);
    return rule && isWithin(day, rule.validFrom, rule.validTo) ? rule : undefined;
  }

  /** The rule with the key if it is known, in force or not. */
  knownRule(key: string): PlannedRule | undefined {
    return this.byKey.get(key);
  }

  /** The rules in force on the day that govern the credential, in the order of their keys. */
  governing(credential: PlannedCredential, day: IsoDate): readonly PlannedRule[] {
    return this.everGoverning(credential).filter((rule) => isWithin(day, rule.validFrom, rule.validTo));
  }

  /** The rules that govern the credential on whatever day. */
  everGoverning(credential: PlannedCredential): readonly PlannedRule[] {
    let governing = this.byCredential.get(credential.key);
    if (!governing) {
      governing = this.rules.filter((rule) => selects(rule.selector, credential) === 'HOLDS');
      this.byCredential.set(credential.key, governing);
    }
    return governing;
  }

  /**
   * A figure of the law for the credential on the day, in the unit of its name; undefined where no known rule gives it.
   * Without a credential only rules that govern all are asked.
   */
  parameter(name: ParameterName, credential: PlannedCredential | null, day: IsoDate): number | undefined {
    return this.parameterRules(name)
      .filter((rule) => (credential ? selects(rule.selector, credential) === 'HOLDS' : rule.selector === null))
      .findLast((rule) => isWithin(day, rule.validFrom, rule.validTo))?.parameter?.value;
  }

  /** The rules that give the figure, for whatever credential and day, in the order of their keys. */
  parameterRules(name: ParameterName): readonly PlannedRule[] {
    return this.parameters.get(name) ?? [];
  }
}

/** The rules that a credential's admission must satisfy, whatever the track. */
export function isAdmission(rule: PlannedRule): boolean {
  return (
    rule.purpose === 'ADMISSION' &&
    rule.ruleClass === 'REQUIREMENT' &&
    rule.tracks === null &&
    rule.requirement !== null
  );
}

/** The rules that who follows the credential along the track must satisfy besides. */
export function isOfTrack({ purpose, ruleClass, tracks, requirement }: PlannedRule, track: Track): boolean {
  return (
    purpose === 'TRACK' && ruleClass === 'REQUIREMENT' && requirement !== null && (tracks?.includes(track) ?? true)
  );
}

function asksSince(requirement: Requirement): boolean {
  if (requirement.kind === 'WITHIN') return true;
  if (!('of' in requirement)) return false;
  return [requirement.of].flat().some(asksSince);
}
