import type { Refusal } from '../../../shared/pure/Refusal.js';
import { MOST_EVIDENCE, MOST_INTAKE_PLANS } from '../../domain/recognition/advance.js';
import type { CaseEvent } from '../../domain/recognition/CaseEvent.js';
import type { CaseRefusal } from '../../domain/recognition/CaseRefusal.js';
import { partiesOf } from '../../domain/recognition/partiesOf.js';
import type { RecognitionCase } from '../../domain/recognition/RecognitionCase.js';
import type { RecognitionCode } from '../../types/recognition/recognitionErrors.js';

/**
 * A refusal of the domain as a refusal of a mutation.
 * @param field the argument that the event comes from
 */
export function refusalOf(
  { code, about }: CaseRefusal,
  { status, terms }: RecognitionCase,
  event: CaseEvent,
  field: string | null,
): Refusal<RecognitionCode> {
  const parties = [...(partiesOf(status, event.kind, terms) ?? [])].join(', ');
  const most = code === 'PLANNED_TOO_OFTEN' ? MOST_INTAKE_PLANS : MOST_EVIDENCE;
  const params = { status, parties, most, code: about.outcome ?? '', day: about.day ?? '' };
  return { code, field: fieldOf(code, field), params };
}

function fieldOf(code: CaseRefusal['code'], field: string | null): string | null {
  if (code === 'NOT_NOW') return null;
  return code === 'OTHER_PARTY' ? 'as' : field;
}
