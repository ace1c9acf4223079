import {
  RECOGNITION_EVIDENCE_KINDS,
  type RecognitionRoute,
  type RecognitionStatement,
} from '../../../shared/pure/recognition.js';
import type { CaseTerms } from './CaseTerms.js';
import type { RecognitionProvider, RecognitionRule } from './RecognitionCatalogue.js';

/** What law and provider say of a route, whatever the units. */
export type RouteTerms = Pick<CaseTerms, 'route' | 'intakeBy' | 'judgedBy' | 'grants' | 'ages' | 'days' | 'rules'>;

type About<Matter extends RecognitionStatement['about']> = Extract<RecognitionStatement, { about: Matter }>;

/**
 * @param rules those in force, in the order of their keys: of two that speak of the same the later one counts
 * @param provider null where none is named, or nothing is known of it
 * @returns null where no rule says who does the intake and what decisions give: then nobody can be asked
 */
export function routeTermsOf(
  route: RecognitionRoute,
  rules: readonly RecognitionRule[],
  provider: RecognitionProvider | null,
): RouteTerms | null {
  const ofRoute = rules.filter(({ recognition }) => recognition?.route === route && recognition.about !== 'UNITS');
  const stated = ofRoute.flatMap(({ recognition }) => recognition ?? []);
  const intakeBy = partyThat('INTAKE', stated);
  const grants = grantsOf(stated);
  if (intakeBy === null || grants === null) return null;
  return {
    route,
    intakeBy,
    judgedBy: partyThat('JUDGEMENT', stated),
    grants,
    ages: agesOf(stated, provider),
    days: daysOf(stated, provider),
    rules: ofRoute.map(({ key }) => key),
  };
}

function about<Matter extends RecognitionStatement['about']>(
  matter: Matter,
  stated: readonly RecognitionStatement[],
): About<Matter>[] {
  return stated.filter((one): one is About<Matter> => one.about === matter);
}

function partyThat(does: 'INTAKE' | 'JUDGEMENT', stated: readonly RecognitionStatement[]): CaseTerms['judgedBy'] {
  return about('PARTY', stated).findLast((one) => one.does === does)?.by ?? null;
}

function grantsOf(stated: readonly RecognitionStatement[]): CaseTerms['grants'] | null {
  const given = new Map(
    about('GRANT', stated).map(({ decision, status, document }) => [decision, { status, document }]),
  );
  const [full, partial, none] = [given.get('FULL'), given.get('PARTIAL'), given.get('NONE')];
  return full && partial && none ? { FULL: full, PARTIAL: partial, NONE: none } : null;
}

/** What the provider does not count does not count, also where the law would leave it to a decision. */
function agesOf(stated: readonly RecognitionStatement[], provider: RecognitionProvider | null): CaseTerms['ages'] {
  const byLaw = about('EVIDENCE_AGE', stated);
  const own = provider?.evidenceYears ?? null;
  const ages: CaseTerms['ages'] = {};
  for (const kind of RECOGNITION_EVIDENCE_KINDS) {
    const law = byLaw.findLast(({ evidence }) => evidence.includes(kind));
    if (own !== null && own <= (law?.years ?? own)) ages[kind] = { years: own, tooOld: 'DOES_NOT_COUNT' };
    else if (law) ages[kind] = { years: law.years, tooOld: law.tooOld };
  }
  return ages;
}

function daysOf(stated: readonly RecognitionStatement[], provider: RecognitionProvider | null): CaseTerms['days'] {
  const byLaw = new Map(about('TERM', stated).map(({ term, days }) => [term, days]));
  return {
    INTAKE: byLaw.get('INTAKE') ?? provider?.intakeDays ?? null,
    EVIDENCE: byLaw.get('EVIDENCE') ?? provider?.evidenceDays ?? null,
    DECISION: byLaw.get('DECISION') ?? provider?.decisionDays ?? null,
    APPEAL: byLaw.get('APPEAL') ?? null,
    JUDGEMENT: byLaw.get('JUDGEMENT') ?? null,
  };
}
