import { z } from 'zod';
import { TRACKS } from '../../src/shared/pure/credentialKind.js';
import { TARGET_GROUPS } from '../../src/shared/pure/holding.js';
import { TIMES_OF_DAY } from '../../src/shared/pure/timeOfDay.js';
import { WORLDS } from '../../src/shared/pure/world.js';
import { day, list, oneOf, orNull, text, wholeNumber } from './columnForms.js';

/** A row of `offer.csv`. */
export const offerForm = z.object({
  key: text,
  recordedFrom: day,
  recordedTo: orNull(day),
  credentialKey: text,
  partKeys: orNull(list(text)),
  providerKey: text,
  world: oneOf(WORLDS),
  track: orNull(oneOf(TRACKS)),
  title: orNull(text),
  cohort: orNull(wholeNumber(1900, 2100)),
  places: list(text),
  regionKeys: list(text),
  startDate: orNull(day),
  months: orNull(wholeNumber(1)),
  hoursPerWeek: orNull(wholeNumber(0, 168)),
  priceCents: orNull(wholeNumber(0)),
  seats: orNull(wholeNumber(0)),
  timesOfDay: list(oneOf(TIMES_OF_DAY)),
  targetGroups: list(oneOf(TARGET_GROUPS)),
  validFrom: orNull(day),
  validTo: orNull(day),
});
