import { type CompiledQuery, sql } from 'kysely';
import type { CaseEvent } from '../domain/recognition/CaseEvent.js';
import type { Granted } from '../domain/recognition/grantedBy.js';
import { newId } from './newId.js';
import { HOLDING_COLUMNS } from './personalColumns.js';
import { personalSql, type StoredHolding, type StoredRecognitionCase } from './personalSql.js';

/** Whose rows are written, in which case, since when. */
export interface CaseRow extends Pick<StoredRecognitionCase, 'learnerId' | 'basis'> {
  readonly caseId: string;
  readonly recordedFrom: Date;
}

export function recordCase(row: StoredRecognitionCase): CompiledQuery<object> {
  const { id, learnerId, route, credentialKey, providerKey, providerRecognised, terms, recordedFrom, basis } = row;
  return sql<object>`insert into learners.recognition_case
    (id, learner_id, route, credential_key, provider_key, provider_recognised, terms, recorded_from, basis)
    values (${id}, ${learnerId}, ${route}, ${credentialKey}, ${providerKey}, ${providerRecognised},
      ${JSON.stringify(terms)}::jsonb, ${recordedFrom.toISOString()}::timestamptz, ${basis})`.compile(personalSql);
}

/** @param number its place in the case */
export function recordEvent(event: CaseEvent, number: number, row: CaseRow): CompiledQuery<object> {
  const { kind, day, party, ...detail } = event;
  const { caseId, learnerId, recordedFrom, basis } = row;
  return sql<object>`insert into learners.recognition_event
    (id, case_id, learner_id, number, kind, party, happened_on, detail, recorded_from, basis)
    values (${newId(recordedFrom)}, ${caseId}, ${learnerId}, ${number}, ${kind}, ${party}, ${day}::date,
      ${JSON.stringify(detail)}::jsonb, ${recordedFrom.toISOString()}::timestamptz, ${basis})`.compile(personalSql);
}

/** The holdings that the case gives now. */
export function holdingsOfCase(caseId: string): CompiledQuery<StoredHolding> {
  return personalSql
    .selectFrom('learners.holding')
    .select(HOLDING_COLUMNS)
    .where('recognitionCaseId', '=', caseId)
    .where('recordedTo', 'is', null)
    .orderBy('id')
    .compile();
}

/** Says since when a holding is no longer what is known; nothing of it changes. */
export function closeHolding(id: string, { recordedFrom }: CaseRow): CompiledQuery<object> {
  return sql<object>`update learners.holding set recorded_to = ${recordedFrom.toISOString()}::timestamptz
    where id = ${id}`.compile(personalSql);
}

export function recordHolding(
  granted: Granted,
  { caseId, learnerId, recordedFrom, basis }: CaseRow,
): CompiledQuery<object> {
  const { outcomeKey, credentialKey, status, scopeCredentialKey, cohort, heldFrom } = granted;
  return sql<object>`insert into learners.holding
    (id, learner_id, outcome_key, credential_key, status, scope_credential_key, cohort, held_from, recorded_from, basis,
      recognition_case_id)
    values (${newId(recordedFrom)}, ${learnerId}, ${outcomeKey}, ${credentialKey}, ${status}, ${scopeCredentialKey},
      ${cohort}, ${heldFrom}::date, ${recordedFrom.toISOString()}::timestamptz, ${basis}, ${caseId})`.compile(
    personalSql,
  );
}
