import type { Basis } from '../../shared/pure/basis.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { PartKind, Track } from '../../shared/pure/credentialKind.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import type { CredentialSelector, Decider, Requirement } from '../../shared/pure/requirement.js';
import type { ExemptionTerms, RuleClass, RuleParameter, RulePurpose } from '../../shared/pure/rule.js';
import type { Selectable } from '../../shared/pure/selects.js';
import type { TimeOfDay } from '../../shared/pure/timeOfDay.js';
import type { World } from '../../shared/pure/world.js';

/** One outcome, or unknown content (outcome null), within a credential; `sbu` is its load there. */
export interface PlannedPart {
  readonly key: string;
  readonly kind: PartKind;
  readonly outcome: string | null;
  readonly sbu: number;
  /** Parts of one credential with the same choice are alternatives, of which `choiceCount` are taken. Null: always taken. */
  readonly choice: string | null;
  readonly choiceCount: number | null;
  /** Whether `sbu` comes from a split of the whole. */
  readonly loadIsDerived: boolean;
  readonly basis: Basis;
}

/** A credential as the planner sees it. No two parts of one credential have the same outcome. Without parts it cannot be taken, only held. */
export interface PlannedCredential extends Selectable {
  readonly tracks: readonly Track[];
  readonly parts: readonly PlannedPart[];
  readonly nominalSbu: number | null;
  readonly nominalMonths: number | null;
  readonly ec: number | null;
  readonly validFrom: IsoDate | null;
  readonly lastStart: IsoDate | null;
  readonly lastAward: IsoDate | null;
  readonly successor: string | null;
  /** Years of the cohorts for which a real school was seen to offer it. */
  readonly observedCohorts: readonly number[];
  /** What loads, level and kind rest on. */
  readonly basis: Basis;
  /** What it rests on that its outcomes are those of other credentials too. */
  readonly sharingBasis: Basis;
}

export interface PlannedRule {
  readonly key: string;
  readonly purpose: RulePurpose;
  readonly ruleClass: RuleClass;
  /** Which credentials it governs; null: all. */
  readonly selector: CredentialSelector | null;
  /** Which tracks it governs; null: whatever the track. */
  readonly tracks: readonly Track[] | null;
  readonly requirement: Requirement | null;
  readonly parameter: RuleParameter | null;
  readonly exemption: ExemptionTerms | null;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly recordedFrom: IsoDate;
  /** The day from which this row was no longer what was known; null: still is. */
  readonly recordedTo: IsoDate | null;
  readonly basis: Basis;
}

/** Null is unknown. */
export interface PlannedOffer {
  readonly key: string;
  readonly credential: string;
  /** Of a module the keys of the parts of the credential that it is of; null: of the whole credential. */
  readonly parts: readonly string[] | null;
  readonly provider: string;
  readonly world: World;
  readonly track: Track;
  readonly cohort: number | null;
  readonly regions: readonly string[];
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  /** The first and the last day on which one can join, where that is a period. */
  readonly entryFrom: IsoDate | null;
  readonly entryTo: IsoDate | null;
  readonly months: number | null;
  readonly weeks: number | null;
  /** Hours with a place in the week. */
  readonly hoursPerWeek: number | null;
  readonly priceCents: number | null;
  /** Free seats. */
  readonly seats: number | null;
  /** Languages of instruction, as BCP 47 tags; none where not known. */
  readonly languages: readonly string[];
  /** At all of which one has to be there; none where not known. */
  readonly timesOfDay: readonly TimeOfDay[];
  /** For whom; none: for all. */
  readonly targetGroups: readonly TargetGroup[];
  /** When one can enrol; none where not known. */
  readonly enrolment: readonly { readonly from: IsoDate | null; readonly to: IsoDate | null }[];
  readonly enrolmentOpen: boolean | null;
  readonly recordedFrom: IsoDate;
  readonly recordedTo: IsoDate | null;
  readonly basis: Basis;
}

/**
 * A procedure in which experience is looked at and, where the evidence holds, recognised: by then who decides may exempt from
 * parts of the credential. Null is unknown.
 */
export interface PlannedRecognition {
  readonly key: string;
  readonly credential: string;
  readonly provider: string;
  readonly world: World;
  readonly regions: readonly string[];
  /** The parts that it can be about: of these kinds and, where given, with these keys. */
  readonly partKinds: readonly PartKind[];
  readonly partKeys: readonly string[] | null;
  /** When one can begin; an end that is null is open. */
  readonly openFrom: IsoDate | null;
  readonly openTo: IsoDate | null;
  readonly weeks: number | null;
  readonly priceCents: number | null;
  readonly decidedBy: Decider;
  readonly recordedFrom: IsoDate;
  readonly recordedTo: IsoDate | null;
  readonly basis: Basis;
}

/** All that planning reads, immutable; maps keep the order of keys. */
export interface PlanningCatalogue {
  readonly credentials: ReadonlyMap<string, PlannedCredential>;
  readonly rules: readonly PlannedRule[];
  readonly offers: readonly PlannedOffer[];
  readonly recognitions: readonly PlannedRecognition[];
}
