import type { BilingualText } from '../../shared/graph/errorCodes.js';
import { registerEnum } from '../../shared/graph/registerEnum.js';
import { userErrorType } from '../../shared/graph/userErrors.js';

const KEY_REUSED = 'Returned when the idempotency key was used before, for something else.';
const PLAN_NOT_FOUND = 'Returned when there is no such plan that you may see.';
const REVISION_OUTDATED = 'Returned when the plan has another revision by now.';

const savePlanCodes = registerEnum('SavePlanErrorCode', 'Why a plan was not saved.', {
  LEARNER_NOT_FOUND: 'Returned when there is no such learner that you may see.',
  PLAN_NOT_FOUND: 'Returned when the learner has no such plan that you may see.',
  REVISION_OUTDATED,
  DOCUMENT_MALFORMED: 'Returned when the document is no text that the planner gave.',
  DOCUMENT_NOT_GENUINE: 'Returned when the document is not exactly as the planner of this leerpad gave it.',
  DOCUMENT_OUTDATED: 'Returned when the document has the form of another version of leerpad.',
  DOCUMENT_OF_ANOTHER: 'Returned when the plan was made from the record of another learner.',
  WORLDS_MIXED: 'Returned when the plan is on offers of the example world and the learner exists.',
  IDEMPOTENCY_KEY_REUSED: KEY_REUSED,
});
export type SavePlanCode = keyof typeof savePlanCodes;
export const SavePlanError = userErrorType('SavePlanError', savePlanCodes);

const acceptPlanCodes = registerEnum('AcceptPlanErrorCode', 'Why what a party says was not recorded.', {
  PLAN_NOT_FOUND,
  REVISION_OUTDATED,
  PARTY_NOT_IN_PLAN: 'Returned when the plan has no step that the party is needed for.',
  ORGANISATION_MISSING: 'Returned when a provider does not say which organisation it is.',
  ORGANISATION_NOT_IN_PLAN: 'Returned when the organisation provides no step, or the learner names one.',
  TOO_MANY_SPOKE: 'Returned when 25 other advisors, or other employers, have spoken of this revision.',
  IDEMPOTENCY_KEY_REUSED: KEY_REUSED,
});
export type AcceptPlanCode = keyof typeof acceptPlanCodes;
export const AcceptPlanError = userErrorType('AcceptPlanError', acceptPlanCodes);

const reserveSeatsCodes = registerEnum('ReserveSeatsErrorCode', 'Why no seat was reserved.', {
  PLAN_NOT_FOUND,
  REVISION_OUTDATED,
  ALREADY_RESERVED: 'Returned when the seats of this plan are held already.',
  HELD_BY_ANOTHER_PLAN: 'Returned when seats on an offer are held for the learner already, for another plan.',
  PLAN_REFUSED: 'Returned when a party objects to the plan.',
  NOTHING_TO_RESERVE: 'Returned when no step of the plan has an offer.',
  STEP_STARTED: 'Returned when a step with an offer has started, by the day of the request.',
  TOO_FEW_SEATS: 'Returned when an offer has too few free seats, or is gone; `shortages` tells which.',
  IDEMPOTENCY_KEY_REUSED: KEY_REUSED,
});
export type ReserveSeatsCode = keyof typeof reserveSeatsCodes;
export const ReserveSeatsError = userErrorType('ReserveSeatsError', reserveSeatsCodes);

const releaseSeatsCodes = registerEnum('ReleaseSeatsErrorCode', 'Why no seat was let go.', {
  PLAN_NOT_FOUND,
  NOT_RESERVED: 'Returned when no seats are held for the plan.',
  IDEMPOTENCY_KEY_REUSED: KEY_REUSED,
});
export type ReleaseSeatsCode = keyof typeof releaseSeatsCodes;
export const ReleaseSeatsError = userErrorType('ReleaseSeatsError', releaseSeatsCodes);

export type PlanCode = SavePlanCode | AcceptPlanCode | ReserveSeatsCode | ReleaseSeatsCode;

/** What is said of each refusal. */
export const PLAN_TEXTS: Readonly<Record<PlanCode, BilingualText>> = {
  LEARNER_NOT_FOUND: {
    en: 'There is no such learner that you may see. Give the id of one from `learners`.',
    nl: 'Er is geen lerende met dit id die u mag zien. Geef het id van een uit `learners`.',
  },
  PLAN_NOT_FOUND: {
    en: 'There is no such saved plan that you may see. Give the id of one from `savedPlans` of the learner.',
    nl: 'Er is geen bewaard plan met dit id dat u mag zien. Geef het id van een uit `savedPlans` van de lerende.',
  },
  REVISION_OUTDATED: {
    en: 'The plan has revision {revision} by now. Look at it again, and decide on that one.',
    nl: 'Het plan heeft inmiddels revisie {revision}. Bekijk het opnieuw en beslis over die revisie.',
  },
  DOCUMENT_MALFORMED: {
    en: 'This is no document of a plan. Give the `document` of a plan from `optimalPathway`, exactly as it came.',
    nl: 'Dit is geen document van een plan. Geef het `document` van een plan uit `optimalPathway`, precies zoals het kwam.',
  },
  DOCUMENT_NOT_GENUINE: {
    en: 'The document is not as the planner gave it: it was changed, or comes from another leerpad. Ask for the plan again.',
    nl: 'Het document is niet zoals de planner het gaf: het is veranderd, of het komt van een andere leerpad. Vraag het plan opnieuw.',
  },
  DOCUMENT_OUTDATED: {
    en: 'The document has the form of another version of leerpad (at {place}). Ask for the plan again.',
    nl: 'Het document heeft de vorm van een andere versie van leerpad (bij {place}). Vraag het plan opnieuw.',
  },
  DOCUMENT_OF_ANOTHER: {
    en: 'The plan was made from the record of another learner. Ask for a plan of this one.',
    nl: 'Het plan is gemaakt op de gegevens van een andere lerende. Vraag een plan van deze.',
  },
  WORLDS_MIXED: {
    en: 'The plan is on offers that do not exist, and the learner does. Plan on real offers.',
    nl: 'Het plan gebruikt aanbod dat niet bestaat, en de lerende bestaat wel. Plan op echt aanbod.',
  },
  PARTY_NOT_IN_PLAN: {
    en: 'No step of the plan is followed at work (BBL), so there is no employer to accept it.',
    nl: 'Geen stap van het plan wordt op het werk gevolgd (BBL), dus er is geen werkgever die het kan aanvaarden.',
  },
  ORGANISATION_MISSING: {
    en: 'A provider says which organisation it is: give `organisation`, one of those of `waitsFor`.',
    nl: 'Een aanbieder zegt welke organisatie het is: geef `organisation`, een van die van `waitsFor`.',
  },
  ORGANISATION_NOT_IN_PLAN: {
    en: 'This organisation provides no step of the plan. Give one that does; a learner gives none.',
    nl: 'Deze organisatie biedt geen stap van het plan aan. Geef er een die dat doet; een lerende geeft er geen.',
  },
  TOO_MANY_SPOKE: {
    en: '{most} others have spoken of this revision as the same party, and no more are kept. Speak for one of those.',
    nl: '{most} anderen hebben als dezelfde partij over deze revisie gesproken, en meer worden er niet bewaard. Spreek voor een van die.',
  },
  ALREADY_RESERVED: {
    en: 'The seats of this plan are held already. Let them go with `releaseSeats` first.',
    nl: 'De plaatsen van dit plan zijn al gereserveerd. Geef ze eerst vrij met `releaseSeats`.',
  },
  HELD_BY_ANOTHER_PLAN: {
    en: 'Another saved plan of the learner holds a seat on {offers}. Let that go with `releaseSeats`, or plan on other offers.',
    nl: 'Een ander bewaard plan van de lerende heeft al een plaats bij {offers}. Geef die vrij met `releaseSeats`, of plan op ander aanbod.',
  },
  PLAN_REFUSED: {
    en: 'A party objects to this plan (see `acceptances`). Let it accept with `acceptPlan` first, or save another plan in its place.',
    nl: 'Een partij heeft bezwaar tegen dit plan (zie `acceptances`). Laat die het eerst aanvaarden met `acceptPlan`, of bewaar er een ander plan voor in de plaats.',
  },
  NOTHING_TO_RESERVE: {
    en: 'No step of the plan has an offer, so there is no seat to reserve.',
    nl: 'Geen stap van het plan heeft een aanbod, dus er is geen plaats om te reserveren.',
  },
  STEP_STARTED: {
    en: 'Step {position} started on {startDate}. Plan again from today, and reserve for that plan.',
    nl: 'Stap {position} begon op {startDate}. Plan opnieuw vanaf vandaag en reserveer voor dat plan.',
  },
  TOO_FEW_SEATS: {
    en: 'Too few seats are free on {count} of the offers (see `shortages`). Nothing was reserved; plan on other offers, or try later.',
    nl: 'Bij {count} van het aanbod zijn te weinig plaatsen vrij (zie `shortages`). Er is niets gereserveerd; plan op ander aanbod, of probeer het later.',
  },
  NOT_RESERVED: {
    en: 'No seats are held for this plan, so there is nothing to let go.',
    nl: 'Voor dit plan zijn geen plaatsen gereserveerd, dus er is niets om vrij te geven.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    en: 'The idempotency key was used before, for something else. Make a new one for each change; repeat a change with its own.',
    nl: 'De idempotency-sleutel is eerder gebruikt, voor iets anders. Maak voor elke wijziging een nieuwe; herhaal een wijziging met haar eigen sleutel.',
  },
};
