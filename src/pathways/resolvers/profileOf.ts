import { addMonths, type IsoDate } from '../../shared/pure/calendar.js';
import type { Held, PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { PlanningSnapshot } from '../data/readPlanningSnapshot.js';
import type { HeldInput, ProfileInput, SubjectResultInput } from '../types/ProfileInput.js';
import { badInput } from './badInput.js';
import { plannedDay } from '../../shared/graph/plannedDay.js';
import { keyOf, known } from './keyOf.js';

const MOST_HOLDINGS = 200;
const MOST_SUBJECTS = 30;
const OLDEST = 120;

/**
 * The profile that was typed in, checked.
 * @param field where it was typed in
 * @throws CodedError BAD_INPUT or BAD_ID naming the field
 */
export function profileOf(
  input: ProfileInput,
  startDate: IsoDate,
  snapshot: PlanningSnapshot,
  field = 'profile',
): PlanningProfile {
  const holdings = atMost(input.holdings ?? [], MOST_HOLDINGS, `${field}.holdings`);
  const claimed = atMost(input.claimedOutcomes ?? [], MOST_HOLDINGS, `${field}.claimedOutcomes`);
  return {
    birthDate: birthDateOf(input, startDate, field),
    region: input.region
      ? known(keyOf(input.region, 'Region', `${field}.region`), snapshot.regions, `${field}.region`)
      : null,
    workHoursPerWeek: hoursOf(input.workHoursPerWeek ?? null, `${field}.workHoursPerWeek`),
    companyAgreement: input.companyAgreement ?? null,
    mayWork: input.mayWork ?? null,
    holdings: holdings.map((held, index) => heldOf(held, `${field}.holdings.${String(index)}`, snapshot)),
    claimedOutcomes: claimed.map((reference, index) =>
      outcomeOf(reference, `${field}.claimedOutcomes.${String(index)}`, snapshot),
    ),
    basis: 'REGISTER',
  };
}

function birthDateOf({ birthDate, age }: ProfileInput, startDate: IsoDate, field: string): IsoDate | null {
  if (age == null) return birthDate == null ? null : bornBefore(startDate, birthDate, `${field}.birthDate`);
  if (birthDate != null)
    throw badInput(`${field}.age`, 'Give `birthDate` or `age`, not both.', 'Geef `birthDate` of `age`, niet allebei.');
  if (age < 0 || age > OLDEST)
    throw badInput(
      `${field}.age`,
      `An age is from 0 to ${String(OLDEST)} years.`,
      `Een leeftijd is van 0 tot ${String(OLDEST)} jaar.`,
    );
  return addMonths(startDate, -12 * age);
}

function bornBefore(startDate: IsoDate, birthDate: IsoDate, field: string): IsoDate {
  if (birthDate <= startDate) return plannedDay(birthDate, field);
  throw badInput(
    field,
    'The birth date does not lie after the start date.',
    'De geboortedatum ligt niet na de startdatum.',
  );
}

function hoursOf(hours: number | null, field: string): number | null {
  if (hours === null || (hours >= 0 && hours <= 168)) return hours;
  throw badInput(field, 'Hours of work a week are from 0 to 168.', 'Uren werk per week zijn van 0 tot 168.');
}

function heldOf(input: HeldInput, field: string, snapshot: PlanningSnapshot): Held {
  const { credential, outcome, scope } = input;
  if (credential != null && input.status === 'EXEMPTED')
    throw badInput(
      `${field}.status`,
      'A part can be exempted, a credential cannot.',
      'Een onderdeel kan worden vrijgesteld, een waardedocument niet.',
    );
  if ((credential == null) === (outcome == null))
    throw badInput(
      field,
      'Give exactly one of `credential` and `outcome`.',
      'Geef precies één van `credential` en `outcome`.',
    );
  const subjects = atMost(input.subjectResults ?? [], MOST_SUBJECTS, `${field}.subjectResults`);
  return {
    credential: credential == null ? null : credentialOf(credential, `${field}.credential`, snapshot),
    outcome: outcome == null ? null : outcomeOf(outcome, `${field}.outcome`, snapshot),
    scope: scope == null ? null : credentialOf(scope, `${field}.scope`, snapshot),
    status: input.status ?? 'AWARDED',
    result: resultOf(input.result ?? null, `${field}.result`),
    ...periodOf(input, field),
    subjectResults: input.subjectResults ? subjectResultsOf(subjects, `${field}.subjectResults`) : null,
  };
}

function credentialOf(reference: string, field: string, { catalogue }: PlanningSnapshot): string {
  return known(keyOf(reference, 'Credential', field), catalogue.credentials, field);
}

function outcomeOf(reference: string, field: string, { outcomes }: PlanningSnapshot): string {
  return known(keyOf(reference, 'Outcome', field), outcomes, field);
}

function periodOf({ heldFrom, heldTo }: HeldInput, field: string): Pick<Held, 'heldFrom' | 'heldTo'> {
  if (heldFrom != null && heldTo != null && heldTo < heldFrom)
    throw badInput(`${field}.heldTo`, '`heldTo` is not before `heldFrom`.', '`heldTo` ligt niet voor `heldFrom`.');
  return { heldFrom: heldFrom ?? null, heldTo: heldTo ?? null };
}

function subjectResultsOf(results: readonly SubjectResultInput[], field: string): Record<string, number> {
  const bySubject = new Map(
    results.map(({ subject, result }, index) => [
      subject.trim().toLowerCase(),
      resultOf(result, `${field}.${String(index)}.result`) ?? 0,
    ]),
  );
  if (bySubject.size === results.length) return Object.fromEntries(bySubject);
  throw badInput(field, 'A subject has one result.', 'Een vak heeft één resultaat.');
}

function resultOf(result: number | null, field: string): number | null {
  if (result === null || (result >= 1 && result <= 10)) return result;
  throw badInput(field, 'A result is from 1 to 10.', 'Een resultaat is van 1 tot 10.');
}

export function atMost<T>(items: readonly T[], most: number, field: string): readonly T[] {
  if (items.length <= most) return items;
  throw badInput(
    field,
    `At most ${String(most)} can be given here.`,
    `Hier kunnen er hooguit ${String(most)} worden gegeven.`,
  );
}
