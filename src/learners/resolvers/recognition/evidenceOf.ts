import { codedError } from '../../../shared/graph/CodedError.js';
import { keyOfId } from '../../../shared/graph/keyOfId.js';
import { plannedDay } from '../../../shared/graph/plannedDay.js';
import type { CaseEvidence } from '../../domain/recognition/CaseEvent.js';
import type { RecognitionEvidenceInput } from '../../types/recognition/RecognitionMutationArgs.js';
import { ownText } from '../ownText.js';

const LONGEST = 200;

/**
 * @param field the argument that holds it
 * @throws CodedError BAD_INPUT or BAD_ID when a text, day or id is none
 */
export function evidenceOf(input: RecognitionEvidenceInput, field: string): CaseEvidence {
  const title = ownText(input.title, `${field}.title`, LONGEST);
  if (title === null) throw codedError('BAD_INPUT', {}, { field: `${field}.title`, text: noTitle });
  return {
    kind: input.kind,
    title,
    datedOn: input.datedOn == null ? null : plannedDay(input.datedOn, `${field}.datedOn`),
    issuer: ownText(input.issuer, `${field}.issuer`, LONGEST),
    outcomes: outcomesOf(input.units, `${field}.units`),
  };
}

/**
 * The keys of outcomes, of which so many can be named.
 * @throws CodedError BAD_ID when an id is none; BAD_INPUT when there are too many
 */
export function outcomesOf(ids: readonly string[], field: string): string[] {
  atMost(60, ids, field);
  return ids.map((id, index) => keyOfId(id, 'Outcome', `${field}.${index}`));
}

/** @throws CodedError BAD_INPUT when there are more */
export function atMost(most: number, values: readonly unknown[], field: string): void {
  if (values.length <= most) return;
  throw codedError('BAD_INPUT', { most, actual: values.length }, { field, text: tooMany });
}

const noTitle = {
  en: 'The evidence has no title. Say what it is.',
  nl: 'Het bewijs heeft geen titel. Zeg wat het is.',
};
const tooMany = {
  en: 'There are {actual} of them, and at most {most} are allowed. Give fewer.',
  nl: 'Het zijn er {actual}, en hooguit {most} is toegestaan. Geef er minder.',
};
