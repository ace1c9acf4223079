import type { Basis } from '../../shared/pure/basis.js';
import type { PlanDocument } from '../../shared/pure/planDocument.js';
import type { PlanParty } from '../../shared/pure/planParty.js';
import type { Refusal } from '../../shared/pure/Refusal.js';
import { type Acceptance, type Party, isFollowedAtWork, partiesOf } from './acceptance.js';

export const LONGEST_TITLE = 200;
export const LONGEST_NOTE = 2_000;

export type DocumentRefusal = Refusal<'DOCUMENT_OF_ANOTHER' | 'WORLDS_MIXED'>;

/** Why a plan cannot be kept for a learner. A synthetic step never makes a real person's plan feasible. */
export function refusalsOfDocument(
  { learner, request }: Pick<PlanDocument, 'learner' | 'request'>,
  person: { readonly id: string; readonly basis: Basis },
): readonly DocumentRefusal[] {
  if (learner !== null && learner !== person.id) return [{ code: 'DOCUMENT_OF_ANOTHER', field: 'document' }];
  if (request.world === 'EXAMPLE' && person.basis !== 'SYNTHETIC') return [{ code: 'WORLDS_MIXED', field: 'document' }];
  return [];
}

export type PartyRefusal = Refusal<
  'PARTY_NOT_IN_PLAN' | 'ORGANISATION_MISSING' | 'ORGANISATION_NOT_IN_PLAN' | 'TOO_MANY_SPOKE'
>;

/** How many advisors, and how many employers, may speak of one revision: anybody may be named as one. */
const MOST_OF_A_PARTY = 25;

/**
 * Why a party has nothing to say of a plan.
 * @param said what the parties say of its present revision
 */
export function refusalsOfParty(
  steps: PlanDocument['steps'],
  { party, organisation }: Party,
  said: readonly Pick<Acceptance, 'party' | 'organisationKey'>[],
): readonly PartyRefusal[] {
  if (party === 'EMPLOYER' && !isFollowedAtWork(steps)) return [{ code: 'PARTY_NOT_IN_PLAN', field: 'as' }];
  if (party === 'LEARNER' && organisation !== null)
    return [{ code: 'ORGANISATION_NOT_IN_PLAN', field: 'organisation' }];
  if (party === 'PROVIDER') return refusalsOfProvider(partiesOf(steps), organisation);
  const others = said.filter((one) => one.party === party && one.organisationKey !== organisation);
  return others.length < MOST_OF_A_PARTY
    ? []
    : [{ code: 'TOO_MANY_SPOKE', field: 'organisation', params: { most: MOST_OF_A_PARTY } }];
}

function refusalsOfProvider(parties: readonly Party[], organisation: string | null): readonly PartyRefusal[] {
  if (organisation === null) return [{ code: 'ORGANISATION_MISSING', field: 'organisation' }];
  const isProvider = parties.some(
    (one) => one.party === ('PROVIDER' satisfies PlanParty) && one.organisation === organisation,
  );
  return isProvider ? [] : [{ code: 'ORGANISATION_NOT_IN_PLAN', field: 'organisation' }];
}
