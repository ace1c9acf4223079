import { type IsoDate, isWithin } from '../../../shared/pure/calendar.js';
import { completes, type HoldingStatus } from '../../../shared/pure/holding.js';
import { RECOGNITION_ROUTES } from '../../../shared/pure/recognition.js';
import type { CaseEvidence } from './CaseEvent.js';
import type { UnitTerms } from './CaseTerms.js';
import { type EvidenceJudgement, judgeEvidence } from './judgeEvidence.js';
import type { CredentialPart, RecognisableCredential, RecognitionCatalogue } from './RecognitionCatalogue.js';
import type { UnitsOfLearner } from './requestedTerms.js';
import { type RouteTerms, routeTermsOf } from './routeTermsOf.js';
import { type AskedDay, rulesInForce } from './rulesInForce.js';
import { unitTermsOf } from './unitTermsOf.js';
import { type WorkDone, workEvidence } from './workEvidence.js';

/** Whether a part can be recognised, and if not, why not. */
export const UNIT_STATES = ['POSSIBLE', 'HELD', 'IN_CASE', 'NOT_RECOGNISABLE', 'CONTENT_UNKNOWN'] as const;

/** How a unit could be recognised on one route. */
export interface RouteOption {
  readonly terms: RouteTerms;
  readonly unit: UnitTerms;
  /** What is on record of the learner that could show it. */
  readonly evidence: readonly CaseEvidence[];
  readonly judgement: EvidenceJudgement;
}

/** A part of the credential, and the routes on which it can be asked for; none unless it is POSSIBLE. */
export interface UnitOption {
  readonly part: CredentialPart;
  readonly state: (typeof UNIT_STATES)[number];
  readonly routes: readonly RouteOption[];
}

interface HeldElsewhere {
  /** Of an outcome or of a credential; the other one is null. */
  readonly outcomeKey: string | null;
  readonly credentialKey: string | null;
  readonly status: HoldingStatus;
  readonly scopeCredentialKey: string | null;
  readonly heldFrom: IsoDate | null;
  /** The recognition by which it came; null where it came otherwise. */
  readonly recognitionCaseId: string | null;
}

/** What is on record of a learner. */
export interface RecordOfLearner extends UnitsOfLearner {
  readonly work: readonly WorkDone[];
  readonly holdings: readonly HeldElsewhere[];
}

/** Each part of the credential in its order. That something is possible says nothing of what will be decided. */
export function recognitionOptions(
  credential: RecognisableCredential,
  learner: RecordOfLearner,
  catalogue: Pick<RecognitionCatalogue, 'rules' | 'credentials'>,
  at: AskedDay,
): readonly UnitOption[] {
  const inForce = rulesInForce(catalogue.rules, credential, at);
  const routes = RECOGNITION_ROUTES.flatMap((route) => routeTermsOf(route, inForce, null) ?? []);
  return credential.parts.map((part) => {
    const found = routes.flatMap((terms) => {
      const unit = unitTermsOf(part, terms.route, inForce);
      if (!unit || learner.inCases[terms.route].has(unit.outcome)) return [];
      const evidence = evidenceOf(learner, unit.outcome, catalogue, at.day);
      return [{ terms, unit, evidence, judgement: judgeEvidence(unit, evidence, terms.ages, at.day) }];
    });
    const state = stateOf(part, found.length > 0, learner);
    return { part, state, routes: state === 'POSSIBLE' ? found : [] };
  });
}

function stateOf(
  { kind, outcome }: CredentialPart,
  isPossible: boolean,
  learner: RecordOfLearner,
): UnitOption['state'] {
  // Practice is no outcome of its own in any credential, so that no rule can speak of it.
  if (outcome === null) return kind === 'BPV' ? 'NOT_RECOGNISABLE' : 'CONTENT_UNKNOWN';
  if (learner.held.has(outcome)) return 'HELD';
  if (isPossible) return 'POSSIBLE';
  return RECOGNITION_ROUTES.some((route) => learner.inCases[route].has(outcome)) ? 'IN_CASE' : 'NOT_RECOGNISABLE';
}

function evidenceOf(
  { work, holdings }: RecordOfLearner,
  outcome: string,
  { credentials }: Pick<RecognitionCatalogue, 'credentials'>,
  day: IsoDate,
): CaseEvidence[] {
  const contains = (credential: string | null): boolean =>
    credential !== null && credentials.get(credential)?.parts.some((part) => part.outcome === outcome) === true;
  const held = holdings.filter(({ heldFrom }) => isWithin(day, heldFrom, null));
  return [
    ...work.flatMap((one) => workEvidence(one, [outcome], day) ?? []),
    ...held.filter(({ outcomeKey }) => outcomeKey === outcome).flatMap(heldEvidence),
    ...held
      .filter((one) => completes(one.status) && contains(one.credentialKey))
      .map((one) => ({
        ...{ kind: 'CREDENTIAL' as const, title: one.credentialKey ?? outcome },
        ...{ datedOn: one.heldFrom, issuer: null, outcomes: [outcome] },
      })),
  ];
}

/** What is held within another credential as evidence; what the learner only claims is none. */
function heldEvidence(held: HeldElsewhere): CaseEvidence[] {
  const { outcomeKey, status, scopeCredentialKey, heldFrom: datedOn } = held;
  if (outcomeKey === null || status === 'CLAIMED') return [];
  const title = scopeCredentialKey ?? outcomeKey;
  return [{ kind: kindOf(held), title, datedOn, issuer: null, outcomes: [outcomeKey] }];
}

/** A result; or what somebody declares, which is the report of EVC where a recognition gave it. */
function kindOf({ status, recognitionCaseId }: HeldElsewhere): CaseEvidence['kind'] {
  if (completes(status)) return 'RESULT';
  return recognitionCaseId === null ? 'TESTIMONY' : 'EVC_REPORT';
}
