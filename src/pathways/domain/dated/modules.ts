import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { PlannedCredential, PlannedOffer, PlannedPart } from '../PlanningCatalogue.js';
import type { Planning } from '../Planning.js';
import type { Award } from '../Standing.js';
import type { Joined } from './Joined.js';
import type { Beginning, TakenStep } from './search/Label.js';
import { awardBy } from './search/lengthened.js';

/** The modules of the credential that are joined. */
function modulesOf({ modules }: Pick<Beginning, 'modules'>, { key }: PlannedCredential): readonly TakenStep[] {
  return modules.filter(({ award }) => award.credential.key === key);
}

/** The parts of a module that are not settled on the start date and in no module that is joined. */
export function openPartsOf(
  { parts: keys }: PlannedOffer,
  credential: PlannedCredential,
  beginning: Pick<Beginning, 'modules'>,
  planning: Planning,
): readonly PlannedPart[] {
  const joined = modulesOf(beginning, credential).flatMap(({ award }) => award.parts);
  return credential.parts.filter(
    (part) => keys?.includes(part.key) && !planning.isSettled(part, credential) && !joined.includes(part),
  );
}

/** Whether the offer comes in its turn: nothing of a credential that is taken, and the whole only when its modules have ended. */
export function isInTurn(
  beginning: Beginning,
  offer: PlannedOffer,
  credential: PlannedCredential,
  day: IsoDate,
): boolean {
  if (beginning.taken.has(credential.key)) return false;
  return offer.parts !== null || modulesOf(beginning, credential).every(({ award }) => award.on <= day);
}

/** The award that is certain with the module after the beginning; null where there is none, or it is no module. */
export function completedBy(beginning: Beginning, joined: Joined, planning: Planning): Award | null {
  if (joined.offer.parts === null) return null;
  const { credential } = joined.taking;
  const ended = modulesOf(beginning, credential).map(({ award }) => award);
  return awardOf(credential, [...ended, awardBy(joined)], planning);
}

/**
 * The award that the modules of a credential lead to between them, with all that is settled by then; null where they settle
 * no selection of it.
 * @param ended of each of them what it settles and when
 */
export function awardOf(credential: PlannedCredential, ended: readonly Award[], planning: Planning): Award | null {
  const first = ended.map(({ on }) => on).sort()[0] ?? null;
  const dayOf = (part: PlannedPart): IsoDate | null =>
    planning.isSettled(part, credential) ? first : (ended.find(({ parts }) => parts.includes(part))?.on ?? null);
  const [on] = planning
    .selectionsOf(credential)
    .flatMap((parts) => latestOf(parts.map(dayOf)) ?? [])
    .sort();
  if (on === undefined) return null;
  return { credential, on, parts: credential.parts.filter((part) => (dayOf(part) ?? '9999') <= on) };
}

/** Whether the offers of the credential can lead to its award: one of the whole, or modules that settle a selection between them. */
export function canBeAwarded(
  credential: PlannedCredential,
  offers: readonly PlannedOffer[],
  planning: Planning,
): boolean {
  if (offers.some(({ parts }) => parts === null)) return true;
  const offered = new Set(offers.flatMap(({ parts }) => parts ?? []));
  const isHad = (part: PlannedPart): boolean => offered.has(part.key) || planning.isSettled(part, credential);
  return planning.selectionsOf(credential).some((parts) => parts.every(isHad));
}

function latestOf(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.every((day) => day !== null) ? (days.toSorted().at(-1) ?? null) : null;
}
