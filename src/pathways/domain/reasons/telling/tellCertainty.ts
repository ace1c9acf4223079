import { weeksBetween } from '../../../../shared/pure/calendar.js';
import { dayInWords } from '../../../../shared/pure/dayInWords.js';
import type { Requirement } from '../../../../shared/pure/requirement.js';
import type { DescribedRecognition } from '../../dated/describePlan.js';
import { loadOf } from '../../Taking.js';
import { type Certainty, isAdmissionOpen } from '../Certainty.js';
import { countOf, DECIDERS, euros, figure } from './plainWords.js';

/** What is not certain of a step, as a question and its answer; nothing where all is. */
export function tellCertainty(certainty: Certainty): readonly string[] {
  const answer = [
    ...certainty.recognitions.flatMap(recognitionIn),
    ...certainty.exemptions.flatMap(({ decidedBy, parts }) => [
      `Misschien hoef je ${countOf(parts.length, 'onderdeel', 'onderdelen')} niet te doen.`,
      `${parts.length === 1 ? 'Dat is' : 'Dat is samen'} ${figure(loadOf(parts))} uur leren.`,
      ...(decidedBy === null ? [] : DECIDERS[decidedBy]),
    ]),
    ...endsIn(certainty),
    ...certainty.waitsFor.flatMap((place) => [
      `Stap ${String(place)} duurt langer als je daar alles moet doen.`,
      'Dan kun je misschien niet op tijd aan deze stap beginnen.',
    ]),
    ...(isAdmissionOpen(certainty) ? ['Het is nog niet zeker dat je mag beginnen.', ...openIn(certainty)] : []),
  ];
  return answer.length === 0 ? [] : ['Wat is nog niet zeker?', ...answer];
}

/** Why it is not certain that one may begin; nothing where it is. */
export function openIn({ isRuled, openPoints, openValidity }: Certainty): readonly string[] {
  const needed = openPoints.filter(({ alternative }) => alternative === null);
  const choices = [...Map.groupBy(openPoints, ({ alternative }) => alternative)].filter(([group]) => group !== null);
  return [
    ...(isRuled ? [] : ['Wij kennen geen regel die zegt wie daar mag beginnen.']),
    ...[needed, ...choices.map(([, points]) => points)].flatMap((points, at) => {
      const sentences = points.flatMap(({ requirement, decidedBy }) => [
        ...unknownOf(requirement),
        ...(decidedBy === null ? [] : DECIDERS[decidedBy]),
      ]);
      return [...(at === 0 ? [] : ['Een van de dingen hierna is genoeg.']), ...new Set(sentences)];
    }),
    ...(openValidity === null ? [] : ['Misschien is de opleiding dan vervangen door een nieuwe.']),
  ];
}

function recognitionIn({ followed, procedure }: DescribedRecognition): readonly string[] {
  const { startDate, endDate } = followed;
  const weeks = weeksBetween(startDate, endDate);
  const { priceCents, decidedBy } = procedure;
  return [
    'Voor deze stap laat je eerst zien wat je al kunt.',
    `Dat duurt ${countOf(weeks, 'week', 'weken')}: van ${dayInWords(startDate)} tot ${dayInWords(endDate)}.`,
    priceCents === null ? 'Wat dat kost, weten we niet.' : `Dat kost ${euros(priceCents)} euro.`,
    'Daarna hoor je of het genoeg is.',
    ...DECIDERS[decidedBy],
  ];
}

function endsIn({ ends }: Certainty): readonly string[] {
  if (ends.GUARANTEED === ends.IF_GRANTED) return [];
  return [
    `Als dat allemaal mag, ben je klaar op ${dayInWords(ends.IF_GRANTED)}.`,
    `Als je toch alles moet doen, ben je klaar op ${dayInWords(ends.GUARANTEED)}.`,
  ];
}

/** What is not known where the requirement is open; what it consists of each by itself. */
function unknownOf(requirement: Requirement): readonly string[] {
  switch (requirement.kind) {
    case 'ALL_OF':
    case 'ANY_OF':
    case 'AT_LEAST':
      return requirement.of.flatMap(unknownOf);
    case 'NOT':
    case 'WITHIN':
      return unknownOf(requirement.of);
    default:
      return [UNKNOWN_OF[requirement.kind]];
  }
}

const UNKNOWN_OF: Readonly<
  Record<Exclude<Requirement['kind'], 'ALL_OF' | 'ANY_OF' | 'AT_LEAST' | 'NOT' | 'WITHIN'>, string>
> = {
  STUDY_LOAD_AT_LEAST: 'We weten niet of je al genoeg van de opleiding hebt gedaan.',
  HOLDS_OUTCOME: 'We weten niet of je al kunt wat daar gevraagd wordt.',
  HOLDS_CREDENTIAL: 'We weten niet of je het diploma of bewijs hebt dat daar telt.',
  SAME_OCCUPATION: 'We weten niet of je diploma van hetzelfde beroep is.',
  RESULT_AT_LEAST: 'We weten niet of je cijfer hoog genoeg is.',
  RESULTS: 'We weten niet of je cijfers hoog genoeg zijn.',
  LEVEL_AT_LEAST: 'We weten niet of het niveau van je diploma hoog genoeg is.',
  AGE_AT_LEAST: 'We weten niet of je oud genoeg bent.',
  AGE_AT_MOST: 'We weten niet of je jong genoeg bent.',
  SCHOOLING_DUTY_OVER: 'We weten niet of je nog volledig naar school moet.',
  WORKS: 'We weten niet of je genoeg uren werkt.',
  COMPANY_AGREEMENT: 'We weten niet of je een bedrijf hebt waar je kunt leren.',
  MAY_WORK: 'We weten niet of je in Nederland mag werken.',
  DECISION: 'Daarvoor is een besluit nodig.',
  RULE: 'We weten niet of een andere regel voor jou geldt.',
};
