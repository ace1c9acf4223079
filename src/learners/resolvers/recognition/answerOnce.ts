import { checkIdempotencyKey } from '../../../shared/graph/checkIdempotencyKey.js';
import { userErrorsOf } from '../../../shared/graph/userErrors.js';
import type { Refusal } from '../../../shared/pure/Refusal.js';
import { doOnce } from '../../data/doOnce.js';
import type { LearnersContext } from '../../data/LearnersContext.js';
import type { Run } from '../../data/PersonalWrites.js';
import { RECOGNITION_TEXTS, type RecognitionCode } from '../../types/recognition/recognitionErrors.js';
import type { RecognitionPayload } from '../../types/recognition/RecognitionPayloads.js';
import { shownCase } from './shownCase.js';

/** What became of a mutation of a recognition, as it is kept: no texts, and the case by its key. */
export interface CaseOutcome {
  readonly caseId: string | null;
  readonly refusals: readonly Refusal<RecognitionCode>[];
}

interface Keyed {
  readonly idempotencyKey: string;
}

/**
 * Does the work of a mutation once for each key, and shows the case as it is then.
 * @param name of the mutation
 * @throws CodedError BAD_INPUT when the key is none
 */
export async function answerOnce(
  name: string,
  { idempotencyKey: key, ...args }: Keyed,
  { writes, cases, now, language }: LearnersContext,
  work: (run: Run) => Promise<CaseOutcome>,
): Promise<RecognitionPayload> {
  checkIdempotencyKey(key);
  const outcome = await doOnce(writes, { key, input: [name, inOneOrder(args)], now }, work);
  if (outcome === 'KEY_REUSED') {
    const reused = { code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' } as const;
    return { recognitionCase: null, userErrors: userErrorsOf([reused], RECOGNITION_TEXTS, language) };
  }
  const told = outcome.caseId === null ? null : await cases.case(outcome.caseId);
  return {
    recognitionCase: told && shownCase(told, now),
    userErrors: userErrorsOf(outcome.refusals, RECOGNITION_TEXTS, language),
  };
}

/** The same text for the same arguments, in whatever order they come; one that is left out is as null. */
function inOneOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneOrder).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  return `{${fields
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, one]) => `${name}:${inOneOrder(one)}`)
    .join(',')}}`;
}
