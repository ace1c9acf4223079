import type { CredentialKind, Leerweg, MboKind, PartKind, Track } from '../../shared/pure/credentialKind.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { CredentialSelector, Decider, Requirement } from '../../shared/pure/requirement.js';
import type { ExemptionTerms, RuleClass, RuleParameter, RulePurpose } from '../../shared/pure/rule.js';
import type { TimeOfDay } from '../../shared/pure/timeOfDay.js';
import type { World } from '../../shared/pure/world.js';

interface PlannerCredentialRow {
  key: string;
  kind: CredentialKind;
  name: string;
  mboKind: MboKind | null;
  mboLevel: number | null;
  leerweg: Leerweg | null;
  profile: string | null;
  domainCode: string | null;
  dossierCode: string | null;
  tracks: Track[];
  nominalSbu: number | null;
  nominalMonths: number | null;
  ec: number | null;
  validFrom: string | null;
  lastStart: string | null;
  lastAward: string | null;
  successorKey: string | null;
  theme: string | null;
  provenance: FieldProvenance[];
}

interface PlannerPartRow {
  key: string;
  credentialKey: string;
  position: number;
  kind: PartKind;
  outcomeKey: string | null;
  title: string;
  sbu: number;
  sbuBasis: string;
  choice: string | null;
  choiceCount: number | null;
  provenance: FieldProvenance[];
}

interface PlannerRuleRow {
  key: string;
  recordedFrom: string;
  recordedTo: string | null;
  purpose: RulePurpose;
  ruleClass: RuleClass;
  titleNl: string;
  titleEn: string;
  legalSource: string;
  selector: CredentialSelector | null;
  tracks: Track[] | null;
  requirement: Requirement | null;
  parameter: RuleParameter | null;
  exemption: ExemptionTerms | null;
  validFrom: string | null;
  validTo: string | null;
  provenance: FieldProvenance[];
}

interface PlannerOfferRow {
  key: string;
  recordedFrom: string;
  recordedTo: string | null;
  credentialKey: string;
  providerKey: string;
  world: World;
  track: Track;
  cohort: number | null;
  regionKeys: string[];
  startDate: string | null;
  endDate: string | null;
  entryFrom: string | null;
  entryTo: string | null;
  months: number | null;
  weeks: number | null;
  hoursPerWeek: number | null;
  priceCents: number | null;
  seats: number | null;
  languages: string[];
  timesOfDay: TimeOfDay[];
  partKeys: string[] | null;
  targetGroups: TargetGroup[];
  enrolment: { from: string | null; to: string | null }[];
  enrolmentOpen: boolean | null;
  provenance: FieldProvenance[];
}

interface PlannerRecognitionRow {
  key: string;
  recordedFrom: string;
  recordedTo: string | null;
  credentialKey: string;
  providerKey: string;
  world: World;
  regionKeys: string[];
  partKinds: PartKind[];
  partKeys: string[] | null;
  openFrom: string | null;
  openTo: string | null;
  weeks: number | null;
  priceCents: number | null;
  decidedBy: Decider;
  provenance: FieldProvenance[];
}

/** What the owners of reference data publish to the planner. */
export interface PlanningTables {
  'catalogue.plannerCredential': PlannerCredentialRow;
  'catalogue.plannerPart': PlannerPartRow;
  'catalogue.plannerRule': PlannerRuleRow;
  'catalogue.plannerOffer': PlannerOfferRow;
  'catalogue.plannerRecognition': PlannerRecognitionRow;
  'network.plannerRegion': { key: string; world: World; kind: string; name: string; provinces: string[] };
}
