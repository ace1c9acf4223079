import type { PlannedCredential, PlannedPart } from './PlanningCatalogue.js';
import { holdsOutcome } from './evaluate.js';
import type { Planning } from './Planning.js';
import type { Standing } from './Standing.js';
import type { Taking } from './Taking.js';

/** Some parts of one credential, taken without the credential. */
export interface Cover {
  readonly step: Taking;
  readonly settled: boolean;
}

/** How the outcomes that are not held are taken as parts of credentials; undefined where one of them cannot be. */
export function coverOutcomes(
  outcomes: readonly string[],
  taken: ReadonlySet<string>,
  standing: Standing,
  planning: Planning,
): readonly Cover[] | undefined {
  const open = outcomes.filter((outcome) => holdsOutcome(outcome, standing) !== 'HOLDS');
  const hosts = open.map((outcome) => cheapestHost(outcome, taken, standing, planning));
  if (hosts.some((host) => host === undefined)) return undefined;
  const byCredential = Map.groupBy(
    hosts.filter((host) => host !== undefined),
    (host) => host.credential,
  );
  return [...byCredential]
    .sort(([a], [b]) => (a.key < b.key ? -1 : 1))
    .map(([credential, parts]) => ({
      step: planning.taking(
        credential,
        credential.parts.filter((part) => parts.some((host) => host.part === part)),
        standing,
      ),
      settled: parts.every((host) => host.settled),
    }));
}

interface Host {
  readonly credential: PlannedCredential;
  readonly part: PlannedPart;
  readonly loads: readonly [first: number, second: number];
  readonly settled: boolean;
}

function cheapestHost(
  outcome: string,
  taken: ReadonlySet<string>,
  standing: Standing,
  planning: Planning,
): Host | undefined {
  const owners = [...(planning.known.owners.get(outcome) ?? [])].flatMap(
    (key) => planning.catalogue.credentials.get(key) ?? [],
  );
  const hosts = owners
    .filter((one) => !taken.has(one.key) && planning.isTakeable(one))
    .flatMap((one) => hostOf(outcome, one, standing, planning) ?? []);
  return hosts.sort(compareHosts)[0];
}

function hostOf(
  outcome: string,
  credential: PlannedCredential,
  standing: Standing,
  planning: Planning,
): Host | undefined {
  const part = credential.parts.find((one) => one.outcome === outcome);
  if (!part) return undefined;
  const taking = planning.taking(credential, [part], standing);
  const verdict = planning.verdict(taking, planning.admission(credential, standing));
  if (!planning.allows(verdict)) return undefined;
  const { guaranteedSbu, ifGrantedSbu } = taking;
  const loads =
    planning.request.ranking === 'GUARANTEED'
      ? ([guaranteedSbu, ifGrantedSbu] as const)
      : ([ifGrantedSbu, guaranteedSbu] as const);
  return { credential, part, loads, settled: verdict === 'HOLDS' };
}

function compareHosts(a: Host, b: Host): number {
  return (
    a.loads[0] - b.loads[0] ||
    Number(b.settled) - Number(a.settled) ||
    a.loads[1] - b.loads[1] ||
    (a.credential.key < b.credential.key ? -1 : 1)
  );
}
