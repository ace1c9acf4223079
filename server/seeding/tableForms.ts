import { z } from 'zod';
import { VMBO_MODULE_KINDS } from '../../src/catalogue/domain/VmboModule.js';
import { SECTIONS } from '../../src/catalogue/domain/Werkproces.js';
import { TEXT_QUALITIES } from '../../src/shared/pure/textQuality.js';
import { REGION_KINDS } from '../../src/network/entities/RegionEntity.js';
import { CREDENTIAL_KINDS, LEERWEGEN, MBO_KINDS, TRACKS } from '../../src/shared/pure/credentialKind.js';
import { HOLDING_STATUSES, TARGET_GROUPS } from '../../src/shared/pure/holding.js';
import { RECOGNITION_ROUTES, recognitionForm } from '../../src/shared/pure/recognition.js';
import { credentialSelectorForm, requirementForm } from '../../src/shared/pure/requirement.js';
import { exemptionForm, parameterForm, RULE_CLASSES, RULE_PURPOSES } from '../../src/shared/pure/rule.js';
import { WORLDS } from '../../src/shared/pure/world.js';
import { LANGUAGES } from '../../src/shared/pure/language.js';
import {
  day,
  decimal,
  flag,
  json,
  list,
  moment,
  oneOf,
  orElse,
  orNull,
  personId,
  text,
  wholeNumber,
} from './columnForms.js';

export const credentialForm = z.object({
  key: text,
  kind: oneOf(CREDENTIAL_KINDS),
  name: orNull(text),
  nameLanguage: orElse(oneOf(LANGUAGES), 'nl'),
  mboKind: orNull(oneOf(MBO_KINDS)),
  mboLevel: orNull(wholeNumber(1, 4)),
  leerweg: orNull(oneOf(LEERWEGEN)),
  profile: orNull(text),
  lwoo: orNull(flag),
  nlqf: orNull(text),
  /** A key of `legal_effect.csv`. */
  legalEffect: text,
  dossierCode: orNull(text),
  dossierName: orNull(text),
  domainCode: orNull(text),
  domainName: orNull(text),
  theme: orNull(text),
  tracks: list(oneOf(TRACKS)),
  nominalSbu: orNull(wholeNumber(1)),
  nominalMonths: orNull(wholeNumber(1)),
  ec: orNull(wholeNumber(1)),
  keuzedeelSbu: orNull(wholeNumber(0)),
  predecessorKey: orNull(text),
  successorKey: orNull(text),
  validFrom: orNull(day),
  lastStart: orNull(day),
  lastAward: orNull(day),
});

export const originForm = z.object({ key: text });

export const legalEffectForm = z.object({ key: text, textNl: text, textEn: text });

export const vmboModuleForm = z.object({
  key: text,
  kind: oneOf(VMBO_MODULE_KINDS),
  code: text,
  title: text,
  profile: text,
  leerwegen: list(oneOf(LEERWEGEN)),
});

/** `*`, `#`, or subjects: those joined by `+` are all asked, of those joined by `|` one. */
const subjectDemand = z.string().regex(/^([*#]|[^*#+|]+([+|][^*#+|]+)*)$/, {
  error: ({ input }) =>
    `"${String(input)}" is no demand, instead give *, # or subjects such as wiskunde B+natuurkunde|nlt`,
});

export const entryRequirementForm = z.object({
  programme: text,
  name: text,
  fromKind: oneOf(['HAVO_DIPLOMA', 'VWO_DIPLOMA']),
  nt: subjectDemand,
  ng: subjectDemand,
  em: subjectDemand,
  cm: subjectDemand,
  credentialKeys: list(text),
});

export const werkprocesForm = z.object({
  credentialKey: text,
  section: oneOf(SECTIONS),
  kerntaakCode: text,
  kerntaakTitle: orNull(text),
  code: text,
  title: orNull(text),
  belongs: oneOf(['yes', 'unclear']),
  textQuality: oneOf(TEXT_QUALITIES),
  repairedFrom: orNull(text),
});

export const keuzedeelForm = z.object({
  key: text,
  code: text,
  title: text,
  titleLanguage: orElse(oneOf(LANGUAGES), 'nl'),
  sbu: orNull(wholeNumber(1)),
  levelHint: orNull(text),
  seenInKeys: list(text),
});

export const organisationForm = z.object({
  key: text,
  brin: orNull(text),
  name: text,
  nameLanguage: orElse(oneOf(LANGUAGES), 'nl'),
  registeredName: orNull(text),
  kind: text,
  town: orNull(text),
  postcode4: orNull(text),
  regionKeys: list(text),
  opened: orNull(day),
  closed: orNull(day),
  koploper: orNull(text),
  world: oneOf(WORLDS),
});

export const partnershipForm = z.object({
  key: text,
  name: text,
  kind: text,
  lead: text,
  leadKeys: list(text),
  partners: orNull(text),
  partnerKeys: list(text),
  sector: orNull(text),
  levels: orNull(text),
  start: orNull(text),
  place: orNull(text),
  region: orNull(text),
  regionKeys: list(text),
  themes: list(text),
  figures: orNull(text),
  products: orNull(text),
});

export const regionForm = z.object({
  key: text,
  kind: oneOf(REGION_KINDS),
  name: text,
  centre: orNull(text),
  provinces: list(text),
  world: oneOf(WORLDS),
});

export const ladderStepForm = z.object({
  ladderKey: text,
  position: wholeNumber(1),
  theme: text,
  credentialKey: orNull(text),
  name: orNull(text),
  conditional: flag,
  noteNl: text,
  noteEn: text,
});

function orAbsent<Form extends z.ZodType>(form: Form) {
  return form.nullable().default(null as never);
}

/** A line of rule.jsonl; a field that may be null may be left out. */
export const ruleForm = z.strictObject({
  key: text,
  recordedFrom: day,
  recordedTo: orAbsent(day),
  purpose: oneOf(RULE_PURPOSES),
  ruleClass: oneOf(RULE_CLASSES),
  titleNl: text,
  titleEn: text,
  selector: orAbsent(credentialSelectorForm),
  tracks: orAbsent(z.array(oneOf(TRACKS))),
  requirement: orAbsent(requirementForm),
  parameter: orAbsent(parameterForm),
  exemption: orAbsent(exemptionForm),
  recognition: orAbsent(recognitionForm),
  legalSource: text,
  factsRows: z.array(text),
  validFrom: orAbsent(day),
  validTo: orAbsent(day),
});

export const learnerForm = z.object({
  id: personId,
  name: text,
  birthDate: orNull(day),
  regionKey: orNull(text),
  workHoursPerWeek: orNull(wholeNumber(0, 168)),
  companyAgreement: orNull(flag),
  mayWork: orNull(flag),
});

export const journeyForm = z.object({
  id: personId,
  learnerId: personId,
  targetGroups: list(oneOf(TARGET_GROUPS)),
  goalCredentialKey: orNull(text),
  startedOn: day,
  endedOn: orNull(day),
  recordedFrom: moment,
  recordedTo: orNull(moment),
});

export const holdingForm = z.object({
  id: personId,
  learnerId: personId,
  credentialKey: orNull(text),
  outcomeKey: orNull(text),
  status: oneOf(HOLDING_STATUSES),
  result: orNull(decimal(1, 10)),
  scopeCredentialKey: orNull(text),
  cohort: orNull(wholeNumber(1900, 2100)),
  subjectResults: orNull(json(z.record(text, z.number().min(1).max(10)))),
  heldFrom: orNull(day),
  heldTo: orNull(day),
  recordedFrom: moment,
  recordedTo: orNull(moment),
});

export const recognitionProviderForm = z.object({
  organisationKey: text,
  routes: list(oneOf(RECOGNITION_ROUTES)),
  recognised: orNull(flag),
  intakeDays: orNull(wholeNumber(1)),
  evidenceDays: orNull(wholeNumber(1)),
  decisionDays: orNull(wholeNumber(1)),
  evidenceYears: orNull(wholeNumber(1)),
  world: oneOf(WORLDS),
});

export const experienceForm = z.object({
  id: personId,
  learnerId: personId,
  occupation: text,
  occupationUri: orNull(text),
  employerKind: orNull(text),
  startedOn: day,
  endedOn: orNull(day),
  tasks: list(text),
  claimedOutcomeKeys: list(text),
  recordedFrom: moment,
  recordedTo: orNull(moment),
});
