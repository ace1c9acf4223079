import type { Language } from '../../shared/pure/language.js';
import { dayInWords } from '../../shared/pure/dayInWords.js';
import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import type { Names } from '../domain/reasons/telling/Explanation.js';
import type { Restriction } from '../domain/repair/Restriction.js';
import { Credential } from '../types/Credential.js';
import type { PlanRestriction } from '../types/InfeasibleExplained.js';
import { euros } from './euros.js';
import { hours } from './hours.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { languagesInWords, quotedName, regionsInWords, timesInWords, tracksInWords } from './valuesInWords.js';

type Words = Readonly<Record<Language, string>>;

const ONLY: Words = { nl: 'Alleen', en: 'Only' };

/** The restriction as the graph shows it. */
export function restrictionOf(
  restriction: Restriction,
  request: PlanRequest,
  { language, snapshot: { names } }: Pick<PathwaysContext, 'language' | 'snapshot'>,
): PlanRestriction {
  const { kind, credential } = restriction;
  return {
    kind,
    text: wordsOf(restriction, request, names)[language],
    credential: credential === null ? null : new Credential(credential),
  };
}

function wordsOf({ kind, credential }: Restriction, { limits, profile, startDate }: PlanRequest, names: Names): Words {
  const budget = limits.budgetCents ?? 0;
  switch (kind) {
    case 'TRACKS':
      return inBoth((language) => [ONLY[language], tracksInWords(limits.tracks ?? [], language)]);
    case 'REGIONS':
      return inBoth((language) => [ONLY[language], 'in', regionsInWords(limits.regions ?? [], language, names)]);
    case 'LANGUAGES':
      return {
        en: `Only in ${languagesInWords(limits.languages ?? [], 'en')}.`,
        nl: `Alleen in het ${languagesInWords(limits.languages ?? [], 'nl')}.`,
      };
    case 'TIMES_OF_DAY':
      return inBoth((language) => [ONLY[language], timesInWords(limits.timesOfDay ?? [], language)]);
    case 'TARGET_GROUPS':
      return { en: 'No offers for other target groups.', nl: 'Geen aanbod voor andere doelgroepen.' };
    case 'VIA':
      return {
        en: `By way of ${quotedName(credential ?? '', names)}.`,
        nl: `Via ${quotedName(credential ?? '', names)}.`,
      };
    case 'ONLY_SETTLED':
      return { en: 'Only what is certain.', nl: 'Alleen wat vaststaat.' };
    case 'COMPANY_AGREEMENT':
      return {
        en: 'No agreement with a recognised company is known.',
        nl: 'Er is geen overeenkomst met een erkend leerbedrijf bekend.',
      };
    case 'MAY_WORK':
      return {
        en: 'No right to work in the Netherlands is known.',
        nl: 'Er is geen recht om in Nederland te werken bekend.',
      };
    case 'START_DATE':
      return { en: `Not before ${dayInWords(startDate, 'en')}.`, nl: `Niet voor ${dayInWords(startDate)}.` };
    case 'WORK':
      return paidWork(profile.workHoursPerWeek);
    case 'HOURS':
      return {
        en: `At most ${hours(limits.hoursPerWeek ?? 0, 'en')} a week.`,
        nl: `Hooguit ${hours(limits.hoursPerWeek ?? 0, 'nl')} per week.`,
      };
    case 'LATEST_FINISH':
      return {
        en: `Ready by ${dayInWords(limits.latestFinish ?? '', 'en')}.`,
        nl: `Uiterlijk klaar op ${dayInWords(limits.latestFinish ?? '')}.`,
      };
    case 'BUDGET':
      return { en: `At most ${euros(budget, 'en')}.`, nl: `Hooguit ${euros(budget, 'nl')}.` };
    case 'AGE':
      return { en: 'What the rules ask of age.', nl: 'Wat de regels over leeftijd vragen.' };
    case 'PROOFS':
      return {
        en: 'What the rules ask to have: diplomas and results.',
        nl: 'Wat je volgens de regels moet hebben: diploma’s en resultaten.',
      };
    case 'DECISIONS':
      return { en: 'What others have to decide.', nl: 'Wat anderen moeten beslissen.' };
  }
}

function paidWork(worked: number | null): Words {
  if (worked === null) return { en: 'Paid work is not known.', nl: 'Betaald werk is niet bekend.' };
  return { en: `${hours(worked, 'en')} of paid work a week.`, nl: `${hours(worked, 'nl')} betaald werk per week.` };
}

function inBoth(saidIn: (language: Language) => readonly string[]): Words {
  const [nl, en] = (['nl', 'en'] as const).map((language) => `${saidIn(language).join(' ')}.`);
  return { nl: nl as string, en: en as string };
}
