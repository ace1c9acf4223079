import { codeOf } from './codeOf.js';

/** A part of every mbo diploma that belongs to no occupation. */
export interface GenericOutcome {
  readonly key: string;
  readonly title: string;
}

/**
 * The generic parts of an mbo diploma: Nederlands, rekenen of the level, loopbaan en burgerschap, at level 4 also
 * Engels. Loopbaan en burgerschap is each diploma's own: it is not shared between diplomas.
 */
export function genericOutcomes(credentialKey: string, mboLevel: number): GenericOutcome[] {
  const nederlands = mboLevel === 4 ? '3F' : '2F';
  const outcomes = [
    { key: `generic/nederlands-${nederlands}`, title: `Nederlands ${nederlands}` },
    { key: `generic/rekenen-mbo-${mboLevel}`, title: `Rekenen mbo niveau ${mboLevel}` },
    { key: `generic/loopbaan-en-burgerschap@${codeOf(credentialKey)}`, title: 'Loopbaan en burgerschap' },
  ];
  if (mboLevel < 4) return outcomes;
  return [...outcomes, { key: 'generic/engels-B1-A2', title: 'Engels B1 (lezen en luisteren) en A2' }];
}
