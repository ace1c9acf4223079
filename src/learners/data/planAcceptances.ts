import { type CompiledQuery, sql } from 'kysely';
import type { PlanParty } from '../../shared/pure/planParty.js';
import { anyOf } from './anyOf.js';
import { personalSql, type StoredAcceptance } from './personalSql.js';

/** What the parties say now of the plans, whatever the revision, in the order in which they spoke. */
export function acceptancesOfPlans(planIds: readonly string[]): CompiledQuery<StoredAcceptance> {
  return personalSql
    .selectFrom('learners.planAcceptance')
    .selectAll()
    .where('planId', '=', anyOf(planIds))
    .where('recordedTo', 'is', null)
    .orderBy('recordedFrom')
    .orderBy('id')
    .compile();
}

/** What a party says of a revision. */
export interface Said {
  readonly id: string;
  readonly planId: string;
  readonly revision: number;
  readonly learnerId: string;
  readonly party: PlanParty;
  readonly organisation: string | null;
  readonly accepts: boolean;
  readonly note: string | null;
  /** ISO instant. */
  readonly now: string;
}

/** Ends what the party said before of this revision. */
export function closeAcceptance({ planId, revision, party, organisation, now }: Said): CompiledQuery<object> {
  return sql<object>`update learners.plan_acceptance set recorded_to = greatest(${now}::timestamptz, recorded_from)
    where plan_id = ${planId}::uuid and revision = ${revision}::int and party = ${party}
      and organisation_key is not distinct from ${organisation} and recorded_to is null`.compile(personalSql);
}

export function recordAcceptance(said: Said): CompiledQuery<object> {
  const { id, planId, revision, learnerId, party, organisation, accepts, note, now } = said;
  return sql<object>`insert into learners.plan_acceptance
      (id, plan_id, revision, learner_id, party, organisation_key, accepts, note, recorded_from)
    values (${id}::uuid, ${planId}::uuid, ${revision}::int, ${learnerId}::uuid, ${party}, ${organisation},
      ${accepts}::boolean, ${note}, ${now}::timestamptz)`.compile(personalSql);
}
