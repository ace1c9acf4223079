import type { Language } from '../../shared/graph/RequestContext.js';
import { describeRequirement } from '../../shared/pure/describeRequirement.js';
import type { StepDescription, StepPart } from '../domain/describeWay.js';
import { loadOf } from '../domain/Taking.js';
import type { Verdict } from '../domain/Verdict.js';
import type { OpenPoint } from '../types/OpenPoint.js';

const TEXTS = {
  noRule: { en: 'No rule of admission is known.', nl: 'Er is geen regel voor toelating bekend.' },
  successor: {
    en: 'A successor is named, and no cohort from then on was seen on offer.',
    nl: 'Er is een opvolger genoemd, en vanaf dan is geen cohort in het aanbod gezien.',
  },
} as const;

/** What is unknown of the step's admission and validity, and which exemptions wait for whose decision. */
export function openPointsOf({ admission, validity, parts }: StepDescription, language: Language): readonly OpenPoint[] {
  const unknown = admission.flatMap(({ verdict }) => unknownLeaves(verdict));
  return [
    ...(admission.length === 0 ? [{ text: TEXTS.noRule[language], settledBy: 'REGISTER' as const, decidedBy: null }] : []),
    ...unknown.map((verdict) => ({ text: describeRequirement(verdict.requirement, language), settledBy: verdict.settledBy, decidedBy: verdict.decidedBy })),
    ...(validity.value === 'UNKNOWN' ? [{ text: TEXTS.successor[language], settledBy: 'REGISTER' as const, decidedBy: null }] : []),
    ...exemptionPoints(parts, language),
  ];
}

function unknownLeaves(verdict: Verdict): readonly Verdict[] {
  if (verdict.value !== 'UNKNOWN') return [];
  return verdict.of.length === 0 ? [verdict] : verdict.of.flatMap(unknownLeaves);
}

function exemptionPoints(parts: readonly StepPart[], language: Language): readonly OpenPoint[] {
  const byDecider = Map.groupBy(parts.filter((one) => one.exemption !== null), (one) => one.exemption?.exemption?.decidedBy ?? null);
  return [...byDecider].map(([decidedBy, exempt]) => {
    const [count, sbu] = [String(exempt.length), String(loadOf(exempt.map((one) => one.part)))];
    const text = language === 'nl' ? `Vrijstelling voor ${count} onderdelen, samen ${sbu} SBU.` : `Exemption from ${count} parts, ${sbu} SBU together.`;
    return { text, settledBy: null, decidedBy };
  });
}
