import type { Language } from '../../shared/pure/language.js';
import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import type { Restriction } from '../domain/repair/Restriction.js';
import { Credential } from '../types/Credential.js';
import type { PlanRestriction } from '../types/InfeasibleExplained.js';
import { euros } from './euros.js';

type Words = Readonly<Record<Language, string>>;

/** The restriction as the graph shows it. */
export function restrictionOf(restriction: Restriction, request: PlanRequest, language: Language): PlanRestriction {
  const { kind, credential } = restriction;
  return {
    kind,
    text: wordsOf(restriction, request)[language],
    credential: credential === null ? null : new Credential(credential),
  };
}

function wordsOf({ kind, credential }: Restriction, { limits, profile, startDate }: PlanRequest): Words {
  const budget = limits.budgetCents ?? 0;
  switch (kind) {
    case 'TRACKS':
      return { en: `Only the tracks ${listed(limits.tracks)}.`, nl: `Alleen de leerwegen ${listed(limits.tracks)}.` };
    case 'REGIONS':
      return { en: `Only the regions ${listed(limits.regions)}.`, nl: `Alleen de regio’s ${listed(limits.regions)}.` };
    case 'LANGUAGES':
      return { en: `Only in ${listed(limits.languages)}.`, nl: `Alleen in de taal ${listed(limits.languages)}.` };
    case 'TIMES_OF_DAY':
      return {
        en: `Only at these times: ${listed(limits.timesOfDay)}.`,
        nl: `Alleen op deze tijden: ${listed(limits.timesOfDay)}.`,
      };
    case 'TARGET_GROUPS':
      return { en: 'No offers for other target groups.', nl: 'Geen aanbod voor andere doelgroepen.' };
    case 'VIA':
      return { en: `By way of ${credential ?? ''}.`, nl: `Via ${credential ?? ''}.` };
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
      return { en: `Not before ${startDate}.`, nl: `Niet voor ${startDate}.` };
    case 'WORK':
      return paidWork(profile.workHoursPerWeek);
    case 'HOURS':
      return {
        en: `At most ${String(limits.hoursPerWeek)} hours a week.`,
        nl: `Hooguit ${String(limits.hoursPerWeek)} uur per week.`,
      };
    case 'LATEST_FINISH':
      return { en: `Ready by ${limits.latestFinish ?? ''}.`, nl: `Klaar op ${limits.latestFinish ?? ''}.` };
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

function paidWork(hours: number | null): Words {
  if (hours === null) return { en: 'Paid work is not known.', nl: 'Betaald werk is niet bekend.' };
  return { en: `${String(hours)} hours of paid work a week.`, nl: `${String(hours)} uur betaald werk per week.` };
}

function listed(values: readonly string[] | null): string {
  return (values ?? []).join(', ');
}
