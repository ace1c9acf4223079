import { weeksBetween } from '../../../../shared/pure/calendar.js';
import { type Certainty, isAdmissionOpen } from '../Certainty.js';
import type { ExpertWords } from './ExpertWords.js';

/** What is not certain of a step, with the terms of the trade; nothing where all is. */
export function certaintyExpertly(certainty: Certainty, words: ExpertWords): readonly string[] {
  const { recognitions, exemptions, ends, waitsFor } = certainty;
  return [
    ...recognitions.map((one) => recognitionIn(one, words)),
    ...exemptions.map(({ decidedBy, parts }) => {
      const decided = decidedBy === null ? '' : `; ${words.decided(decidedBy)}`;
      return words.say(
        `Mogelijk vrijstelling van ${words.counted(parts)}${decided}.`,
        `A possible exemption from ${words.counted(parts)}${decided}.`,
      );
    }),
    ...(ends.GUARANTEED === ends.IF_GRANTED
      ? []
      : [
          words.say(
            `Einde gegarandeerd ${ends.GUARANTEED}, bij toekenning ${ends.IF_GRANTED}.`,
            `End guaranteed ${ends.GUARANTEED}, if granted ${ends.IF_GRANTED}.`,
          ),
        ]),
    ...waitsFor.map((place) =>
      words.say(
        `Zonder toekenning eindigt ${words.step(place)} na de start van de stap.`,
        `If nothing is granted ${words.step(place)} ends after the start of the step.`,
      ),
    ),
    ...(isAdmissionOpen(certainty) ? [`${words.say('Niet zeker', 'Not certain')}: ${openIn(certainty, words)}.`] : []),
  ];
}

/** That the admission to the later step as a whole is not certain; nothing where it is. */
export function admissionExpertly(of: number, certainty: Certainty, words: ExpertWords): string {
  if (!isAdmissionOpen(certainty)) return '';
  const whole = words.say('De toelating als geheel is UNKNOWN', 'Admission as a whole is UNKNOWN');
  return ` ${whole} (${words.step(of)}): ${openIn(certainty, words)}.`;
}

function openIn({ isRuled, openPoints, openValidity }: Certainty, words: ExpertWords): string {
  const choices = Map.groupBy(openPoints, ({ alternative }) => alternative);
  const open = [...choices].flatMap(([group, points]) => {
    const texts = points.map(({ requirement }) => words.required([requirement]));
    return group === null ? texts : [texts.join(` ${words.say('of', 'or')} `)];
  });
  return [
    ...(isRuled ? [] : [words.say('er is geen regel voor toelating bekend', 'no rule of admission is known')]),
    ...open,
    ...(openValidity === null ? [] : [`${words.say('geldigheid', 'validity')} UNKNOWN (${openValidity})`]),
  ].join('; ');
}

function recognitionIn({ followed, procedure }: Certainty['recognitions'][number], words: ExpertWords): string {
  const { key, priceCents, decidedBy } = procedure;
  const { startDate, endDate } = followed;
  const weeks = String(weeksBetween(startDate, endDate));
  const price =
    priceCents === null ? words.say('prijs onbekend', 'price not known') : `€ ${(priceCents / 100).toFixed(2)}`;
  const decided = words.decided(decidedBy);
  return words.say(
    `Vooraf erkenning ${key} (${startDate} tot ${endDate}, ${weeks} weken; ${price}; ${decided}), niet zeker.`,
    `Recognition ${key} beforehand (${startDate} to ${endDate}, ${weeks} weeks; ${price}; ${decided}), not certain.`,
  );
}
