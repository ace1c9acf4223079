import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { Plan, PlanRecognition } from '../dated/Plan.js';
import { isOnRecord } from '../isOnRecord.js';
import type { PlannedOffer, PlannedRecognition, PlanningCatalogue } from '../PlanningCatalogue.js';

/** The catalogue in which what the plan has joined or begun by the day stays as it was then, whatever became of it. */
export function withJoined(catalogue: PlanningCatalogue, { steps }: Plan, day: IsoDate): PlanningCatalogue {
  const joined = steps.filter(({ startDate }) => startDate <= day);
  const begun = steps.flatMap(({ recognitions }) => recognitions).filter(({ startDate }) => startDate <= day);
  return {
    ...catalogue,
    offers: withTaken(
      catalogue.offers,
      joined.flatMap(({ offer, startDate }) => asJoined(catalogue, offer, startDate) ?? []),
    ),
    recognitions: withTaken(
      catalogue.recognitions,
      begun.flatMap((one) => asBegun(catalogue, one) ?? []),
    ),
  };
}

function withTaken<Row extends { readonly key: string }>(rows: readonly Row[], taken: readonly Row[]): readonly Row[] {
  if (taken.length === 0) return rows;
  const keys = new Set(taken.map(({ key }) => key));
  return [...rows.filter(({ key }) => !keys.has(key)), ...taken];
}

function asJoined({ offers }: PlanningCatalogue, key: string, day: IsoDate): PlannedOffer | undefined {
  const version = versionOn(offers, key, day);
  return version && { ...version, recordedTo: null, seats: null, targetGroups: [], enrolment: [], enrolmentOpen: null };
}

function asBegun(
  { recognitions }: PlanningCatalogue,
  { procedure, startDate }: PlanRecognition,
): PlannedRecognition | undefined {
  const version = versionOn(recognitions, procedure, startDate);
  return version && { ...version, recordedTo: null };
}

function versionOn<Row extends PlannedOffer | PlannedRecognition>(
  rows: readonly Row[],
  key: string,
  day: IsoDate,
): Row | undefined {
  const versions = rows.filter((one) => one.key === key);
  return versions.find((one) => isOnRecord(one, day)) ?? versions.at(-1);
}
