import type { DocumentStep } from '../../shared/pure/planDocument.js';
import type { PlanParty } from '../../shared/pure/planParty.js';

/** Where a saved plan stands. */
export type SavedPlanStatus = 'PROPOSED' | 'ACCEPTED' | 'REFUSED';

/** A party; the organisation is a key, and null where it may be any, or none. */
export interface Party {
  readonly party: PlanParty;
  readonly organisation: string | null;
}

/** What a party says now of one revision of a plan. */
export interface Acceptance {
  readonly party: PlanParty;
  readonly organisationKey: string | null;
  readonly accepts: boolean;
  readonly revision: number;
}

/** Who the seats of a plan are of: the learner gives them up, a provider takes them back; whoever else refuses only says so. */
const PARTIES_OF_SEATS: ReadonlySet<PlanParty> = new Set<PlanParty>(['LEARNER', 'PROVIDER']);

/** Whether what a party says lets the seats of the plan go. */
export function letsSeatsGo({ party, accepts }: Pick<Acceptance, 'party' | 'accepts'>): boolean {
  return !accepts && PARTIES_OF_SEATS.has(party);
}

type Steps = readonly Pick<DocumentStep, 'provider' | 'track'>[];

/** Whose acceptance a plan needs: the learner's, each provider's, and an employer's where a step is followed at work. */
export function partiesOf(steps: Steps): readonly Party[] {
  const providers = [...new Set(steps.flatMap(({ provider }) => provider ?? []))].sort();
  return [
    { party: 'LEARNER', organisation: null },
    ...providers.map((organisation): Party => ({ party: 'PROVIDER', organisation })),
    ...(isFollowedAtWork(steps) ? [{ party: 'EMPLOYER', organisation: null } as const] : []),
  ];
}

/** Whether a step is followed at work, for which an employer is needed. */
export function isFollowedAtWork(steps: Steps): boolean {
  return steps.some(({ track }) => track === 'BBL');
}

/** The parties whose acceptance is needed and that do not accept this revision. */
export function awaitedParties(steps: Steps, revision: number, said: readonly Acceptance[]): readonly Party[] {
  const accepting = said.filter((one) => one.revision === revision && one.accepts);
  return partiesOf(steps).filter(
    ({ party, organisation }) =>
      !accepting.some((one) => one.party === party && (organisation === null || one.organisationKey === organisation)),
  );
}

/** Where a plan stands: an objection to this revision decides, whoever makes it; then whether all needed accept. */
export function statusOf(steps: Steps, revision: number, said: readonly Acceptance[]): SavedPlanStatus {
  if (said.some((one) => one.revision === revision && !one.accepts)) return 'REFUSED';
  return awaitedParties(steps, revision, said).length === 0 ? 'ACCEPTED' : 'PROPOSED';
}
