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
  /** Whether it only follows from the steps before it: where one of these cannot happen, nothing is said of it. */
  readonly isConsequence?: true;
}

interface Gone {
  readonly state: RecognitionCase;
  readonly refusals: readonly Refusal<RecognitionCode>[];
}

/** The case after all steps, or why some of them cannot happen; after one that cannot the others are judged without it. */
export function goThrough(start: RecognitionCase, steps: readonly Step[]): Gone {
  const refusals: Refusal<RecognitionCode>[] = [];
  let state = start;
  for (const { event, field, isConsequence } of steps) {
    if (isConsequence && refusals.length > 0) continue;
    const next = advance(state, event);
    if (next instanceof CaseRefusal) refusals.push(refusalOf(next, state, event, field));
    else state = next;
  }
  return { state, refusals: oncePerCause(refusals) };
}

/** What is wrong with the whole, such as the status of the case, is wrong with each step in the same words. */
function oncePerCause(refusals: readonly Refusal<RecognitionCode>[]): Refusal<RecognitionCode>[] {
  return [...new Map(refusals.map((one) => [JSON.stringify(one), one])).values()];
}
