import { addDays, type IsoDate } from '../../../shared/pure/calendar.js';
import { least, type Value } from '../../../shared/pure/Value.js';
import type { PlannedCredential, PlannedOffer, PlannedPart } from '../PlanningCatalogue.js';
import { isOfTrack } from '../Law.js';
import type { Planning } from '../Planning.js';
import type { Ranking } from '../PlanningRequest.js';
import type { Standing } from '../Standing.js';
import { loadOf, validityOf } from '../Taking.js';
import { verdictsOf } from '../verdictsOf.js';
import { type DatedTaking, recognisedIn } from './DatedTaking.js';
import { lengthOf } from './entryOf.js';
import type { Recognition } from './Recognition.js';

/** An offer that is joined, with what is to do for it. */
export interface Joined {
  readonly offer: PlannedOffer;
  /** What is to do for it after the recognitions. */
  readonly taking: DatedTaking;
  /** Procedures that end by its start and free some of its parts. */
  readonly recognitions: readonly Recognition[];
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  /** SBU of the load that counts. */
  readonly sbu: number;
}

/** What joining the offer on the day comes to, with what is to do for it; null where its length is not known. */
export function joinedOn(
  offer: PlannedOffer,
  before: DatedTaking,
  recognitions: readonly Recognition[],
  day: IsoDate,
  ranking: Ranking,
): Joined | null {
  const length = lengthOf(offer);
  if (length === null) return null;
  const taking = recognisedIn(before, recognitions);
  const sbu = ranking === 'GUARANTEED' ? taking.guaranteedSbu : taking.ifGrantedSbu;
  const whole = loadOf(partsOf(offer, taking));
  const days = whole === 0 ? 0 : Math.ceil((length * sbu) / whole);
  return { offer, taking, recognitions, startDate: day, endDate: addDays(day, days), sbu };
}

/** The parts of which the whole offer is: of a module its own, also those that need not be taken. */
function partsOf({ parts }: PlannedOffer, taking: DatedTaking): readonly PlannedPart[] {
  return parts === null ? taking.parts : taking.credential.parts.filter(({ key }) => parts.includes(key));
}

/** What the offer and the recognitions before it cost together, in cents; a price that is not known counts as none. */
export function costOf({ offer, recognitions }: Joined): number {
  return recognitions.reduce((cents, { procedure }) => cents + (procedure.priceCents ?? 0), offer.priceCents ?? 0);
}

/** Whether the standing admits to the offer: the rules of admission, and those of its track. */
export function admissionTo(
  { track }: PlannedOffer,
  credential: PlannedCredential,
  standing: Standing,
  planning: Planning,
): Value {
  const admission = planning.admission(credential, standing);
  if (admission === 'FAILS') return admission;
  const ofTrack = verdictsOf('TRACK', standing, planning.question(credential), (rule) => isOfTrack(rule, track));
  return least([admission, ...ofTrack.map((one) => one.verdict.value)]);
}

/** The verdict on an offer whose admission is known; what a recognition brings is not known. */
export function verdictOn(joined: Joined, admission: Value, { law }: Planning): Value {
  const { taking, recognitions, startDate, endDate } = joined;
  const awaited: readonly Value[] = recognitions.map(() => 'UNKNOWN');
  return least([admission, validityOf(taking.credential, startDate, endDate, law).value, ...awaited]);
}
