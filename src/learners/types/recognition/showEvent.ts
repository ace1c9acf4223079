import type { CaseEvent } from '../../domain/recognition/CaseEvent.js';
import type { RecognitionEvent } from './RecognitionEvent.js';
import { outcomeStubs, showEvidence } from './showEvidence.js';

interface Told {
  readonly number: number;
  readonly event: CaseEvent;
  readonly recordedFrom: Date;
}

/** An event as the graph shows it. */
export function showEvent({ number, event, recordedFrom }: Told): RecognitionEvent {
  return {
    number,
    kind: event.kind,
    party: event.party,
    happenedOn: event.day,
    recordedFrom,
    plannedFor: event.kind === 'INTAKE_PLANNED' ? event.on : null,
    takenOn: event.kind === 'INTAKE_HELD' ? event.takenOn : null,
    upheld: event.kind === 'APPEAL_JUDGED' ? event.upheld : null,
    decision: event.kind === 'UNIT_DECIDED' ? event.decision : null,
    reason: 'reason' in event ? event.reason : null,
    evidence: event.kind === 'EVIDENCE_ADDED' ? showEvidence(event.evidence) : null,
    units: outcomeStubs(unitsOf(event)),
  };
}

function unitsOf(event: CaseEvent): readonly string[] {
  if (event.kind === 'UNIT_DECIDED') return [event.outcome];
  if (event.kind === 'APPEALED') return event.outcomes;
  return event.kind === 'EVIDENCE_ADDED' ? event.evidence.outcomes : [];
}
