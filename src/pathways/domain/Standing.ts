import type { IsoDate } from '../../shared/pure/calendar.js';
import { completes } from '../../shared/pure/holding.js';
import type { Held, PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { PlannedCredential, PlannedPart } from './PlanningCatalogue.js';

/** A credential that is awarded on the way, with the parts that were taken for it; or some of its parts, settled by a module. */
export interface Award {
  readonly credential: PlannedCredential;
  readonly parts: readonly PlannedPart[];
  readonly on: IsoDate;
  /** True where a module has ended: its parts are settled, the credential is not held. */
  readonly partly?: boolean;
}

export interface HeldCredential {
  readonly credential: PlannedCredential;
  readonly subjectResults: Readonly<Record<string, number>>;
}

/** What someone has on a day: what counts (held), what is only said, and what was awarded on the way. */
export interface Standing {
  readonly day: IsoDate;
  readonly profile: PlanningProfile;
  readonly awards: readonly Award[];
  readonly credentials: readonly HeldCredential[];
  readonly saidCredentials: readonly PlannedCredential[];
  readonly outcomes: ReadonlySet<string>;
  /** Outcome results, by outcome. */
  readonly results: ReadonlyMap<string, number>;
  /** Outcomes that are said to be held, or that experience is said to show. */
  readonly claimedOutcomes: ReadonlySet<string>;
}

/** Which dates of acquiring are looked at; null is an unknown date. */
export type Acquired = (heldFrom: IsoDate | null) => boolean;

/** The standing on the day, with only what was acquired as asked. */
export function standingOn(
  day: IsoDate,
  profile: PlanningProfile,
  awards: readonly Award[],
  credentials: ReadonlyMap<string, PlannedCredential>,
  acquired: Acquired = () => true,
): Standing {
  const current = profile.holdings.filter((held) => isCurrent(held, day) && acquired(held.heldFrom));
  const counting = current.filter(counts);
  const said = current.filter((held) => !counts(held));
  const earned = awards.filter((award) => acquired(award.on));
  const held = [
    ...credentialsOf(counting, credentials),
    ...earned.flatMap(({ credential, partly }) => (partly ? [] : { credential, subjectResults: {} })),
  ];
  return {
    day,
    profile,
    awards,
    credentials: held,
    saidCredentials: credentialsOf(said, credentials).map((one) => one.credential),
    outcomes: outcomesOf(counting, earned, credentials),
    results: resultsOf(counting),
    claimedOutcomes: new Set([...profile.claimedOutcomes, ...said.flatMap((one) => one.outcome ?? [])]),
  };
}

/** A credential counts when it is awarded, an outcome when it completes. */
function counts({ credential, status }: Held): boolean {
  return credential === null ? completes(status) : status === 'AWARDED';
}

/** Whether the person holds the credential (AWARDED) on the day. */
export function isAwarded(profile: PlanningProfile, key: string, day: IsoDate): boolean {
  return profile.holdings.some((held) => held.credential === key && held.status === 'AWARDED' && isCurrent(held, day));
}

/** Outcomes whose result the person has within the credential on the day. */
export function settledOutcomes(profile: PlanningProfile, scope: string, day: IsoDate): Set<string> {
  const settled = profile.holdings.filter(
    (held) => held.scope === scope && completes(held.status) && isCurrent(held, day),
  );
  return new Set(settled.flatMap((held) => held.outcome ?? []));
}

/** The parts of the credential that modules have settled. */
export function settledByModules(awards: readonly Award[], { key }: PlannedCredential): readonly PlannedPart[] {
  return awards.flatMap((award) => (award.partly && award.credential.key === key ? award.parts : []));
}

function isCurrent(held: Held, day: IsoDate): boolean {
  return (held.heldFrom === null || held.heldFrom <= day) && (held.heldTo === null || day <= held.heldTo);
}

function credentialsOf(
  holdings: readonly Held[],
  credentials: ReadonlyMap<string, PlannedCredential>,
): HeldCredential[] {
  return holdings.flatMap((held) => {
    const credential = held.credential === null ? undefined : credentials.get(held.credential);
    return credential ? [{ credential, subjectResults: held.subjectResults ?? {} }] : [];
  });
}

function outcomesOf(
  counting: readonly Held[],
  awards: readonly Award[],
  credentials: ReadonlyMap<string, PlannedCredential>,
): Set<string> {
  const alwaysTaken = credentialsOf(counting, credentials).flatMap((held) =>
    held.credential.parts.filter((part) => part.choice === null),
  );
  const parts = [...alwaysTaken, ...awards.flatMap((award) => award.parts)];
  return new Set([...counting.flatMap((held) => held.outcome ?? []), ...parts.flatMap((part) => part.outcome ?? [])]);
}

function resultsOf(counting: readonly Held[]): Map<string, number> {
  const results = new Map<string, number>();
  for (const held of counting) {
    if (held.outcome === null || held.result === null) continue;
    results.set(held.outcome, Math.max(held.result, results.get(held.outcome) ?? 0));
  }
  return results;
}
