import { describeRequirement } from '../../shared/pure/describeRequirement.js';
import { dayInWords } from '../../shared/pure/dayInWords.js';
import type { Language } from '../../shared/pure/language.js';
import { listInWords } from '../../shared/pure/listInWords.js';
import type { Names } from '../domain/reasons/telling/Explanation.js';
import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import type { Change } from '../domain/repair/Change.js';
import { Credential } from '../types/Credential.js';
import type { PlanChange } from '../types/InfeasibleExplained.js';
import { Outcome } from '../types/Outcome.js';
import { Rule } from '../types/Rule.js';
import { euros } from './euros.js';
import { hours } from './hours.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { shownUnit } from './unitOf.js';
import {
  groupsInWords,
  languagesInWords,
  quotedName,
  regionsInWords,
  timesInWords,
  tracksInWords,
} from './valuesInWords.js';

/**
 * The change as the graph shows it.
 * @param request the question that is changed
 */
export function changeOf(
  change: Change,
  request: PlanRequest,
  context: Pick<PathwaysContext, 'language' | 'snapshot'>,
): PlanChange {
  const { names } = context.snapshot;
  return {
    kind: change.kind,
    text: context.language === 'nl' ? inDutch(change, names) : inEnglish(change, names),
    more: 'more' in change ? change.more : null,
    date: dateOf(change),
    codes: 'added' in change ? (change.added ?? []) : [],
    credential: credentialOf(change),
    outcome: change.kind === 'PROOF' && change.held.outcome !== null ? new Outcome(change.held.outcome) : null,
    rule: change.kind === 'PROOF' ? new Rule(change.rule) : null,
    units: change.kind === 'RECOGNITION' ? change.units.map((unit) => shownUnit(unit, request, context)) : [],
  };
}

function dateOf(change: Change): string | null {
  if ('latestFinish' in change) return change.latestFinish;
  return 'startDate' in change ? change.startDate : null;
}

function credentialOf(change: Change): Credential | null {
  const key = change.kind === 'PROOF' ? change.held.credential : 'credential' in change ? change.credential : null;
  return key === null ? null : new Credential(key);
}

function inEnglish(change: Change, names: Names): string {
  switch (change.kind) {
    case 'LATER_FINISH':
      return `Ready ${time(change.more, 'en')} later: by ${dayInWords(change.latestFinish, 'en')}.`;
    case 'MORE_MONEY':
      return change.more === null || change.budgetCents === null
        ? 'Without a budget: the price of an offer is not known.'
        : `${euros(change.more, 'en')} more: ${euros(change.budgetCents, 'en')}.`;
    case 'MORE_HOURS':
      return change.more === null
        ? 'Without a limit on hours: the hours of an offer are not known.'
        : `${hours(change.more, 'en')} a week more: ${hours(change.hoursPerWeek ?? 0, 'en')}.`;
    case 'MORE_TRACKS':
      return change.added ? `Also ${tracksInWords(change.added, 'en')}.` : 'Along any track.';
    case 'MORE_REGIONS':
      return change.added ? `Also in ${regionsInWords(change.added, 'en', names)}.` : 'In any region.';
    case 'MORE_LANGUAGES':
      return change.added ? `Also in ${languagesInWords(change.added, 'en')}.` : 'In any language, known or not.';
    case 'MORE_TIMES_OF_DAY':
      return change.added ? `Also ${timesInWords(change.added, 'en')}.` : 'At any time, known or not.';
    case 'WITHOUT_VIA':
      return `Not by way of ${quotedName(change.credential, names)}.`;
    case 'UNSETTLED_TOO':
      return 'Also plans on which something is not certain yet.';
    case 'EARLIER_START':
      return `Start ${time(change.more, 'en')} earlier: on ${dayInWords(change.startDate, 'en')}.`;
    case 'LATER_START':
      return `Start ${time(change.more, 'en')} later: on ${dayInWords(change.startDate, 'en')}.`;
    case 'TARGET_GROUP':
      return `If one is ${groupsInWords(change.added, 'en')}.`;
    case 'COMPANY_AGREEMENT':
      return 'If there is an agreement with a recognised company.';
    case 'MAY_WORK':
      return 'If one may work in the Netherlands.';
    case 'WORK':
      return `If there are ${hours(change.hoursPerWeek, 'en')} of paid work a week.`;
    case 'PROOF':
      return `If this is so: ${describeRequirement(change.requirement, 'en', (key) => quotedName(key, names))}.`;
    case 'RECOGNITION':
      return `If recognised on the start date, such as by EVC: ${unitsIn(change, 'en', names)}. That is not certain, and what it takes and costs is not counted.`;
  }
}

function inDutch(change: Change, names: Names): string {
  switch (change.kind) {
    case 'LATER_FINISH':
      return `${time(change.more, 'nl')} later klaar: op ${dayInWords(change.latestFinish)}.`;
    case 'MORE_MONEY':
      return change.more === null || change.budgetCents === null
        ? 'Zonder grens aan het geld: de prijs van een aanbod is niet bekend.'
        : `${euros(change.more, 'nl')} meer: ${euros(change.budgetCents, 'nl')}.`;
    case 'MORE_HOURS':
      return change.more === null
        ? 'Zonder grens aan de uren: de uren van een aanbod zijn niet bekend.'
        : `${hours(change.more, 'nl')} per week meer: ${hours(change.hoursPerWeek ?? 0, 'nl')}.`;
    case 'MORE_TRACKS':
      return change.added ? `Ook ${tracksInWords(change.added, 'nl')}.` : 'Via elke leerweg.';
    case 'MORE_REGIONS':
      return change.added ? `Ook in ${regionsInWords(change.added, 'nl', names)}.` : 'In elke regio.';
    case 'MORE_LANGUAGES':
      return change.added ? `Ook in het ${languagesInWords(change.added, 'nl')}.` : 'In elke taal, bekend of niet.';
    case 'MORE_TIMES_OF_DAY':
      return change.added ? `Ook ${timesInWords(change.added, 'nl')}.` : 'Op elke tijd, bekend of niet.';
    case 'WITHOUT_VIA':
      return `Niet via ${quotedName(change.credential, names)}.`;
    case 'UNSETTLED_TOO':
      return 'Ook plannen waarop nog iets niet vaststaat.';
    case 'EARLIER_START':
      return `${time(change.more, 'nl')} eerder beginnen: op ${dayInWords(change.startDate)}.`;
    case 'LATER_START':
      return `${time(change.more, 'nl')} later beginnen: op ${dayInWords(change.startDate)}.`;
    case 'TARGET_GROUP':
      return `Als je ${groupsInWords(change.added, 'nl')} bent.`;
    case 'COMPANY_AGREEMENT':
      return 'Als er een overeenkomst is met een erkend leerbedrijf.';
    case 'MAY_WORK':
      return 'Als je in Nederland mag werken.';
    case 'WORK':
      return `Als er ${hours(change.hoursPerWeek, 'nl')} betaald werk per week is.`;
    case 'PROOF':
      return `Als dit zo is: ${describeRequirement(change.requirement, 'nl', (key) => quotedName(key, names))}.`;
    case 'RECOGNITION':
      return `Als dit op de startdatum is erkend, bijvoorbeeld met EVC: ${unitsIn(change, 'nl', names)}. Dat staat niet vast, en tijd en prijs ervan tellen niet mee.`;
  }
}

function unitsIn(
  { units }: Extract<Change, { readonly kind: 'RECOGNITION' }>,
  language: Language,
  names: Names,
): string {
  const of = language === 'nl' ? 'van' : 'of';
  return listInWords(
    units.map(({ credential, outcome }) => `${quotedName(outcome, names)} ${of} ${quotedName(credential, names)}`),
    'and',
    language,
  );
}

function time(days: number, language: Language): string {
  const [count, unit] = days % 7 === 0 ? [days / 7, 'week' as const] : [days, 'day' as const];
  if (language === 'en') return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
  const words = unit === 'week' ? ['week', 'weken'] : ['dag', 'dagen'];
  return `${String(count)} ${words[count === 1 ? 0 : 1] as string}`;
}
