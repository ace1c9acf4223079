import type { Language } from '../../shared/pure/language.js';
import { describeRequirement } from '../../shared/pure/describeRequirement.js';
import type { DescribedStep } from '../domain/describeStep.js';
import type { StepPart } from '../domain/StepPart.js';
import { loadOf } from '../domain/Taking.js';
import { openPointsIn } from '../domain/openPointsIn.js';
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
export function openPointsOf(
  { admission, validity, parts }: Pick<DescribedStep, 'admission' | 'validity' | 'parts'>,
  language: Language,
): readonly OpenPoint[] {
  const register = (text: string): OpenPoint => ({ text, settledBy: 'REGISTER', decidedBy: null, alternative: null });
  return [
    ...(admission.length === 0 ? [register(TEXTS.noRule[language])] : []),
    ...pointsOf(
      admission.map((one) => one.verdict),
      language,
    ),
    ...(validity.value === 'UNKNOWN' ? [register(TEXTS.successor[language])] : []),
    ...exemptionPoints(parts, language),
  ];
}

/** What of the verdicts is unknown, in words. */
export function pointsOf(verdicts: readonly Verdict[], language: Language): readonly OpenPoint[] {
  return openPointsIn(verdicts).map(({ requirement, ...point }) => ({
    ...point,
    text: describeRequirement(requirement, language),
  }));
}

function exemptionPoints(parts: readonly StepPart[], language: Language): readonly OpenPoint[] {
  const byDecider = Map.groupBy(
    parts.filter((one) => one.exemption !== null),
    (one) => one.exemption?.exemption?.decidedBy ?? null,
  );
  return [...byDecider].map(([decidedBy, exempt]) => ({
    text: exemptionText(exempt.length, loadOf(exempt.map((one) => one.part)), language),
    settledBy: 'DECISION' as const,
    decidedBy,
    alternative: null,
  }));
}

function exemptionText(count: number, sbu: number, language: Language): string {
  const [one, load] = [count === 1, String(sbu)];
  if (language === 'nl')
    return one
      ? `Vrijstelling voor een onderdeel van ${load} SBU.`
      : `Vrijstelling voor ${String(count)} onderdelen, samen ${load} SBU.`;
  return one ? `Exemption from a part of ${load} SBU.` : `Exemption from ${String(count)} parts, ${load} SBU together.`;
}
