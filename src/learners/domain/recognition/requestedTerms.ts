import type { RecognitionRoute } from '../../../shared/pure/recognition.js';
import type { Refusal } from '../../../shared/pure/Refusal.js';
import type { World } from '../../../shared/pure/world.js';
import type { CaseTerms, UnitTerms } from './CaseTerms.js';
import type { RecognisableCredential, RecognitionCatalogue, RecognitionRule } from './RecognitionCatalogue.js';
import { routeTermsOf } from './routeTermsOf.js';
import { type AskedDay, rulesInForce } from './rulesInForce.js';
import { unitTermsOf } from './unitTermsOf.js';

/** Why a recognition cannot be asked for. */
export const REQUEST_REFUSALS = [
  'UNKNOWN_CREDENTIAL',
  'UNKNOWN_PROVIDER',
  'OTHER_WORLD',
  'PROVIDER_NOT_RECOGNISED',
  'NO_RULE',
  'NO_UNITS',
  'NAMED_TWICE',
  'NOT_A_UNIT',
  'NOT_RECOGNISABLE',
  'ALREADY_HELD',
  'IN_ANOTHER_CASE',
] as const;
export type RequestRefusal = Refusal<(typeof REQUEST_REFUSALS)[number]>;

/** A recognition that somebody asks for. All that names something is its key. */
export interface AskedRecognition {
  readonly route: RecognitionRoute;
  readonly credential: string;
  readonly outcomes: readonly string[];
  readonly cohort: number | null;
  /** Null where it is not said yet who is to recognise. */
  readonly provider: string | null;
  /** The world of the learner: nothing of the example world is asked for anybody real. */
  readonly world: World;
}

/** What the learner has, or asks for already, within the credential. */
export interface UnitsOfLearner {
  readonly held: ReadonlySet<string>;
  /** On each route. */
  readonly inCases: Readonly<Record<RecognitionRoute, ReadonlySet<string>>>;
}

/** The terms of a case that is asked for, or all that is wrong with the request. */
export function requestedTerms(
  asked: AskedRecognition,
  units: UnitsOfLearner,
  catalogue: RecognitionCatalogue,
  at: AskedDay,
): CaseTerms | readonly RequestRefusal[] {
  const credential = catalogue.credentials.get(asked.credential);
  if (!credential) return [{ code: 'UNKNOWN_CREDENTIAL', field: 'credential', params: { code: asked.credential } }];
  const refused = [...faultsOfProvider(asked, catalogue), ...faultsOfList(asked.outcomes)];
  if (refused.length > 0) return refused;
  const rules = rulesInForce(catalogue.rules, credential, at);
  const provider = asked.provider === null ? null : (catalogue.providers.get(asked.provider) ?? null);
  const routeTerms = routeTermsOf(asked.route, rules, provider);
  if (!routeTerms) return [{ code: 'NO_RULE', field: 'route' }];
  const found = asked.outcomes.map((outcome, index) =>
    unitOrFault({ outcome, place: `units.${index}` }, asked.route, { credential, rules, units }),
  );
  const faults = found.filter((one): one is RequestRefusal => 'code' in one);
  if (faults.length > 0) return faults;
  const { cohort } = asked;
  return { ...routeTerms, credential: credential.key, cohort, units: found as UnitTerms[] };
}

function faultsOfProvider(
  asked: AskedRecognition,
  { organisations, providers }: RecognitionCatalogue,
): RequestRefusal[] {
  if (asked.provider === null) return [];
  const params = { code: asked.provider };
  const world = organisations.get(asked.provider);
  if (world === undefined) return [{ code: 'UNKNOWN_PROVIDER', field: 'provider', params }];
  if (world !== asked.world) return [{ code: 'OTHER_WORLD', field: 'provider', params }];
  const known = providers.get(asked.provider);
  // What is not known of an organisation does not keep anybody from asking it.
  if (known?.recognised === false || known?.routes.includes(asked.route) === false)
    return [{ code: 'PROVIDER_NOT_RECOGNISED', field: 'provider', params }];
  return [];
}

function faultsOfList(outcomes: readonly string[]): RequestRefusal[] {
  if (outcomes.length === 0) return [{ code: 'NO_UNITS', field: 'units' }];
  return outcomes.flatMap((outcome, index): RequestRefusal[] =>
    outcomes.indexOf(outcome) === index
      ? []
      : [{ code: 'NAMED_TWICE', field: `units.${index}`, params: { code: outcome } }],
  );
}

interface Within {
  readonly credential: RecognisableCredential;
  readonly rules: readonly RecognitionRule[];
  readonly units: UnitsOfLearner;
}

function unitOrFault(
  { outcome, place: field }: { readonly outcome: string; readonly place: string },
  route: RecognitionRoute,
  { credential, rules, units }: Within,
): UnitTerms | RequestRefusal {
  const params = { code: outcome, credential: credential.key };
  const part = credential.parts.find((one) => one.outcome === outcome);
  if (!part) return { code: 'NOT_A_UNIT', field, params };
  if (units.held.has(outcome)) return { code: 'ALREADY_HELD', field, params };
  if (units.inCases[route].has(outcome)) return { code: 'IN_ANOTHER_CASE', field, params };
  return unitTermsOf(part, route, rules) ?? { code: 'NOT_RECOGNISABLE', field, params };
}
