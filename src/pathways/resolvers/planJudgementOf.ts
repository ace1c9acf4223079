import { addDays } from '../../shared/pure/calendar.js';
import type { Language } from '../../shared/pure/language.js';
import type { ViolatedRule, Violation } from '../domain/checker/Violation.js';
import type { Judgement } from '../domain/saved/Judgement.js';
import type { PlanJudgement, PlanViolation } from '../types/PlanValidity.js';

const TEXTS: Readonly<Record<ViolatedRule, Readonly<Record<Language, string>>>> = {
  OFFER_UNKNOWN: { en: 'The offer is not on record any more.', nl: 'Het aanbod is niet meer bekend.' },
  OTHER_CREDENTIAL: {
    en: 'The offer is for another credential now.',
    nl: 'Het aanbod is nu voor een ander waardedocument.',
  },
  SELECTION: {
    en: 'The parts of the credential are others now.',
    nl: 'Het waardedocument heeft nu andere onderdelen.',
  },
  TAKEN_TWICE: { en: 'The credential is taken twice.', nl: 'Het waardedocument wordt twee keer gevolgd.' },
  MODULES: {
    en: 'The offer is no module any more, or is one now, or a module of the credential still runs.',
    nl: 'Het aanbod is geen module meer, of is er nu een, of er loopt nog een module van het waardedocument.',
  },
  HELD_ALREADY: {
    en: 'The credential was held already when the plan begins.',
    nl: 'Het waardedocument was al behaald als het plan begint.',
  },
  ORDER: {
    en: 'The step starts before the one that stands before it.',
    nl: 'De stap begint vóór de stap die ervoor staat.',
  },
  ENTRY: { en: 'The offer cannot be joined on that day.', nl: 'Het aanbod heeft op die dag geen instroom.' },
  END: { en: 'The step ends on another day.', nl: 'De stap eindigt op een andere dag.' },
  LOAD: { en: 'The study load of the step is another.', nl: 'De studielast van de stap is anders.' },
  RECOGNITION: {
    en: 'A recognition procedure of the step is gone, or is on other days or about other parts than it was.',
    nl: 'Een erkenningsprocedure (EVC) van de stap is er niet meer, of heeft nu andere dagen of onderdelen.',
  },
  SETTLED: {
    en: 'Whether the step is certain is otherwise than it was.',
    nl: 'Of de stap zeker is, is anders dan het was.',
  },
  ADMISSION: {
    en: 'Admission to the step fails, or is not certain enough.',
    nl: 'De toelating tot de stap is er niet, of is niet zeker genoeg.',
  },
  VALIDITY: {
    en: 'The dates of the credential do not allow the step.',
    nl: 'De geldigheid van het waardedocument laat de stap niet toe.',
  },
  SEATS: { en: 'No seat is free.', nl: 'Er is geen plaats vrij.' },
  ENROLMENT: { en: 'Enrolment is closed.', nl: 'De inschrijving is gesloten.' },
  TARGET_GROUP: { en: 'The offer is for other target groups.', nl: 'Het aanbod is voor andere doelgroepen.' },
  TRACK: { en: 'The track is not among those asked.', nl: 'De leerweg is geen van de gevraagde.' },
  REGION: { en: 'It takes place in none of the regions asked.', nl: 'Het is in geen van de gevraagde regio’s.' },
  LANGUAGE: {
    en: 'It is taught in none of the languages asked.',
    nl: 'Het wordt in geen van de gevraagde talen gegeven.',
  },
  TIME_OF_DAY: {
    en: 'It needs other times of day than those asked, or does not tell which.',
    nl: 'Het is op andere tijden dan gevraagd, of wanneer is niet bekend.',
  },
  HOURS: {
    en: 'It takes more hours a week than there are, or does not tell how many.',
    nl: 'Het kost meer uren per week dan er zijn, of hoeveel is niet bekend.',
  },
  BUDGET: {
    en: 'It costs more than the budget, or does not tell its price.',
    nl: 'Het kost meer dan het budget, of de prijs is niet bekend.',
  },
  LATEST_FINISH: {
    en: 'It ends after the last day on which it may.',
    nl: 'Het eindigt na de laatste dag waarop dat mag.',
  },
  GOAL: { en: 'The goal is not reached.', nl: 'Het doel wordt niet bereikt.' },
  VIA: { en: 'Something that is to be passed is not.', nl: 'Iets waar het plan langs moet, ontbreekt.' },
  AWARD: {
    en: 'What modules lead to is awarded on another day, or not any more.',
    nl: 'Waar modules toe leiden, wordt op een andere dag behaald, of niet meer.',
  },
  VALUE: { en: 'The plan as a whole comes to something else.', nl: 'Het plan als geheel komt op iets anders uit.' },
};

/** A judgement on a plan that starts on the day, as the graph shows it. */
export function planJudgementOf(
  { day, standing, violations, plan }: Judgement,
  startDate: string,
  language: Language,
): PlanJudgement {
  return {
    from: day,
    standing,
    violations: violations.map((one) => planViolationOf(one, language)),
    endDate: plan && addDays(startDate, plan.value.days),
    costCents: plan?.value.costCents ?? null,
  };
}

function planViolationOf({ rule, step, found, wanted }: Violation, language: Language): PlanViolation {
  return { rule, position: step, message: TEXTS[rule][language], found, wanted };
}
