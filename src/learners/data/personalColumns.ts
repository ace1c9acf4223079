/** The columns that are read, by name, so that a column that a later migration adds changes no prepared statement. */
export const LEARNER_COLUMNS = [
  'id',
  'name',
  'birthDate',
  'regionKey',
  'workHoursPerWeek',
  'companyAgreement',
  'mayWork',
  'basis',
] as const;

const RECORDED_COLUMNS = ['recordedFrom', 'recordedTo', 'basis'] as const;

export const JOURNEY_COLUMNS = [
  'id',
  'learnerId',
  'targetGroups',
  'goalCredentialKey',
  'startedOn',
  'endedOn',
  ...RECORDED_COLUMNS,
] as const;

export const EXPERIENCE_COLUMNS = [
  'id',
  'learnerId',
  'occupation',
  'occupationUri',
  'employerKind',
  'startedOn',
  'endedOn',
  'tasks',
  'claimedOutcomeKeys',
  ...RECORDED_COLUMNS,
] as const;

/** What a list of holdings mostly shows; half the columns are half the price of a list. */
export const USUAL_HOLDING_COLUMNS = [
  'id',
  'learnerId',
  'credentialKey',
  'outcomeKey',
  'status',
  'result',
  'heldFrom',
] as const;

export const HOLDING_COLUMNS = [
  ...USUAL_HOLDING_COLUMNS,
  'scopeCredentialKey',
  'cohort',
  'subjectResults',
  'heldTo',
  'recognitionCaseId',
  ...RECORDED_COLUMNS,
] as const;

export const RECOGNITION_CASE_COLUMNS = [
  'id',
  'learnerId',
  'route',
  'credentialKey',
  'providerKey',
  'providerRecognised',
  'terms',
  'recordedFrom',
  'basis',
] as const;

export const RECOGNITION_EVENT_COLUMNS = [
  'id',
  'caseId',
  'learnerId',
  'number',
  'kind',
  'party',
  'happenedOn',
  'detail',
  'recordedFrom',
] as const;
