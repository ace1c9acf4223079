import { z } from 'zod';
import { PART_KINDS } from '../../src/shared/pure/credentialKind.js';
import { DECIDERS } from '../../src/shared/pure/requirement.js';
import { WORLDS } from '../../src/shared/pure/world.js';
import { day, list, oneOf, orNull, text, wholeNumber } from './columnForms.js';

/** A row of `recognition.csv`. */
export const procedureForm = z.object({
  key: text,
  recordedFrom: day,
  recordedTo: orNull(day),
  credentialKey: text,
  providerKey: text,
  world: oneOf(WORLDS),
  regionKeys: list(text),
  partKinds: list(oneOf(PART_KINDS)),
  partKeys: orNull(list(text)),
  openFrom: orNull(day),
  openTo: orNull(day),
  weeks: orNull(wholeNumber(0)),
  priceCents: orNull(wholeNumber(0)),
  decidedBy: oneOf(DECIDERS),
});
