import { type CaseEvent, caseEventForm } from '../domain/recognition/CaseEvent.js';
import { caseTermsForm } from '../domain/recognition/CaseTerms.js';
import type { RecognitionCase } from '../domain/recognition/RecognitionCase.js';
import { replay } from '../domain/recognition/replay.js';
import type { StoredRecognitionCase, StoredRecognitionEvent } from './personalSql.js';

/** An event of a recognition, with its place and when it was recorded. */
export interface ToldEvent {
  readonly number: number;
  readonly event: CaseEvent;
  readonly recordedFrom: Date;
}

/** A recognition with what had happened in it, and what that makes of it. */
export interface ToldCase {
  /** Of the case. */
  readonly id: string;
  readonly learnerId: string;
  readonly stored: StoredRecognitionCase;
  readonly events: readonly ToldEvent[];
  readonly state: RecognitionCase;
}

/**
 * @param rows the events of the case, in their order
 * @throws Error where rows are damaged
 */
export function toldCase(stored: StoredRecognitionCase, rows: readonly StoredRecognitionEvent[]): ToldCase {
  const events = rows.map(({ number, recordedFrom, ...row }) => ({ number, recordedFrom, event: eventOf(row) }));
  const state = replay(
    caseTermsForm.parse(stored.terms),
    events.map(({ event }) => event),
  );
  return { id: stored.id, learnerId: stored.learnerId, stored, events, state };
}

function eventOf({
  kind,
  party,
  happenedOn: day,
  detail,
}: Pick<StoredRecognitionEvent, 'kind' | 'party' | 'happenedOn' | 'detail'>): CaseEvent {
  return caseEventForm.parse({ kind, party, day, ...detail });
}
