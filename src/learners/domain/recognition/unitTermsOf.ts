import type { RecognitionEvidenceKind, RecognitionRoute } from '../../../shared/pure/recognition.js';
import type { Decider } from '../../../shared/pure/requirement.js';
import type { ExemptionTerms } from '../../../shared/pure/rule.js';
import type { UnitTerms } from './CaseTerms.js';
import type { CredentialPart, RecognitionRule } from './RecognitionCatalogue.js';

/** What the evidence of a rule of exemption may be. */
const EVIDENCE: Readonly<Record<ExemptionTerms['evidence'], readonly RecognitionEvidenceKind[]>> = {
  // A diploma or certificate that contains the outcome shows that it was achieved.
  OUTCOME_HELD: ['RESULT', 'CREDENTIAL'],
  CREDENTIAL_HELD: ['CREDENTIAL'],
  EXPERIENCE: ['WORK', 'TESTIMONY', 'WORK_PRODUCT', 'EVC_REPORT'],
};

interface Recognising {
  readonly rule: string;
  readonly decidedBy: Decider;
  readonly evidence: readonly RecognitionEvidenceKind[];
}

/**
 * How a part can be recognised on a route, by rules that are in force; null where none lets it, such as generic subjects,
 * or where it has no outcome: then nothing is known that could be recognised.
 */
export function unitTermsOf(
  { key, kind, outcome }: CredentialPart,
  route: RecognitionRoute,
  rules: readonly RecognitionRule[],
): UnitTerms | null {
  const found = rules.flatMap((rule) => (route === 'EDUCATION' ? ofExemption(rule, key, kind) : ofUnits(rule, kind)));
  const [first] = found;
  if (outcome === null || !first) return null;
  // Where rules leave a unit to several deciders the first rule says who decides here.
  const same = found.filter(({ decidedBy }) => decidedBy === first.decidedBy);
  return {
    outcome,
    decidedBy: first.decidedBy,
    evidence: [...new Set(same.flatMap(({ evidence }) => evidence))],
    rules: same.map(({ rule }) => rule),
  };
}

function ofExemption({ key, exemption }: RecognitionRule, part: string, kind: CredentialPart['kind']): Recognising[] {
  if (!exemption?.partKinds.includes(kind) || exemption.partKeys?.includes(part) === false) return [];
  return [{ rule: key, decidedBy: exemption.decidedBy, evidence: EVIDENCE[exemption.evidence] }];
}

function ofUnits({ key, recognition }: RecognitionRule, kind: CredentialPart['kind']): Recognising[] {
  if (recognition?.about !== 'UNITS' || !recognition.partKinds.includes(kind)) return [];
  return [{ rule: key, decidedBy: recognition.decidedBy, evidence: recognition.evidence }];
}
