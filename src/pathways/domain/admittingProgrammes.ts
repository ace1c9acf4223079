import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { Value } from '../../shared/pure/Value.js';
import { openPointsIn } from './openPointsIn.js';
import { Planning } from './Planning.js';
import type { PlannedCredential, PlanningCatalogue } from './PlanningCatalogue.js';
import type { Standing } from './Standing.js';
import {
  admissionOf,
  admissionValue,
  type AdmissionVerdict,
  type Taking,
  validityOf,
  type ValidityVerdict,
} from './Taking.js';

/** Who asks, from which day, and by what was known when. */
export interface AdmissionQuestion {
  readonly profile: PlanningProfile;
  readonly startDate: IsoDate;
  readonly asOf: IsoDate;
}

/** A programme, and whether somebody may start it on the day. */
export interface ProgrammeAdmission {
  readonly credential: PlannedCredential;
  /** Of admission and validity together. */
  readonly value: Value;
  readonly admission: readonly AdmissionVerdict[];
  readonly validity: ValidityVerdict;
  /** What is still to do whatever is decided, and if every possible exemption is granted: of the least selection of parts. */
  readonly taking: Taking;
  /** How many things are to be settled, alternatives counted once. */
  readonly unsettled: number;
}

/** Programmes with what they are judged in: the standing on the day, and the planning that holds its law. */
export interface AdmittingProgrammes {
  readonly planning: Planning;
  readonly standing: Standing;
  readonly programmes: readonly ProgrammeAdmission[];
}

const PLACE: Readonly<Record<Value, number>> = { HOLDS: 0, UNKNOWN: 1, FAILS: 2 };

/**
 * Which of the wanted programmes admit somebody, by the same evaluation as a plan's first step: those that do, then those
 * of which it is not known, then those that do not; of each the ones with the fewest things to settle first, then with
 * the least load that is certainly still to do, then by key. What is held already is no programme to start.
 */
export function admittingProgrammes(
  catalogue: PlanningCatalogue,
  asked: AdmissionQuestion,
  isWanted: (credential: PlannedCredential) => boolean,
): AdmittingProgrammes {
  // Without a goal or a stop: every programme is judged by itself.
  const planning = new Planning(catalogue, {
    ...asked,
    goal: { outcomes: [] },
    via: [],
    onlySettled: false,
    ranking: 'GUARANTEED',
    count: 1,
  });
  const standing = planning.standing(asked.startDate, []);
  const programmes = planning.takeable.filter(isWanted).map((one) => judged(one, standing, planning));
  return { planning, standing, programmes: programmes.sort(compareProgrammes) };
}

/** The place of a programme among others, as a text. */
export function admissionPlace({ value, unsettled, taking, credential }: ProgrammeAdmission): string {
  const wide = (figure: number): string => String(figure).padStart(7, '0');
  return [PLACE[value], wide(unsettled), wide(taking.guaranteedSbu), credential.key].join(' ');
}

function judged(credential: PlannedCredential, standing: Standing, planning: Planning): ProgrammeAdmission {
  const admission = admissionOf(standing, planning.question(credential));
  const takings = planning.selectionsOf(credential).map((parts) => planning.taking(credential, parts, standing));
  const taking = takings.reduce((least, one) => (one.guaranteedSbu < least.guaranteedSbu ? one : least));
  const validity = validityOf(credential, taking.startDate, taking.endDate, planning.law);
  return {
    credential,
    admission,
    taking,
    validity,
    value: planning.verdict(taking, admissionValue(admission)),
    unsettled: unsettledIn(admission) + Number(admission.length === 0) + Number(validity.value === 'UNKNOWN'),
  };
}

function unsettledIn(admission: readonly AdmissionVerdict[]): number {
  const points = openPointsIn(admission.map(({ verdict }) => verdict));
  const choices = new Set(points.flatMap(({ alternative }) => alternative ?? []));
  return choices.size + points.filter(({ alternative }) => alternative === null).length;
}

function compareProgrammes(one: ProgrammeAdmission, other: ProgrammeAdmission): number {
  return admissionPlace(one) < admissionPlace(other) ? -1 : 1;
}
