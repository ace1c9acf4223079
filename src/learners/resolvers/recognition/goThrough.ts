import type { Refusal } from '../../../shared/pure/Refusal.js';
import { advance } from '../../domain/recognition/advance.js';
import type { CaseEvent } from '../../domain/recognition/CaseEvent.js';
import { CaseRefusal } from '../../domain/recognition/CaseRefusal.js';
import type { RecognitionCase } from '../../domain/recognition/RecognitionCase.js';
import type { RecognitionCode } from '../../types/recognition/recognitionErrors.js';
import { refusalOf } from './refusalOf.js';

/** An event that is to happen, and the argument that it comes from. */
export interface Step {
  readonly event: CaseEvent;
  readonly field: string | null;
}

interface Gone {
  readonly state: RecognitionCase;
  readonly refusals: readonly Refusal<RecognitionCode>[];
}

/** The case after all steps, or why some of them cannot happen; after one that cannot the others are judged without it. */
export function goThrough(start: RecognitionCase, steps: readonly Step[]): Gone {
  const refusals: Refusal<RecognitionCode>[] = [];
  let state = start;
  for (const { event, field } of steps) {
    const next = advance(state, event);
    if (next instanceof CaseRefusal) refusals.push(refusalOf(next, state, event, field));
    else state = next;
  }
  return { state, refusals };
}
