import type { IsoDate } from '../../../../shared/pure/calendar.js';
import { greatest, type Value } from '../../../../shared/pure/Value.js';
import { holdsOutcome } from '../../evaluate.js';
import type { PlannedCredential, PlannedOffer } from '../../PlanningCatalogue.js';
import type { Planning } from '../../Planning.js';
import { Admissions } from './Admissions.js';
import { recognitionsFreeing } from '../DatedTaking.js';
import { entryOf } from '../entryOf.js';
import { FirstCredential } from './FirstCredential.js';
import { type Joined, joinedOn, verdictOn } from '../Joined.js';
import type { Beginning } from './Label.js';
import { keepsLimits, lengthened } from './lengthened.js';
import { completedBy, isInTurn, openPartsOf } from '../modules.js';
import { Moments } from './Moments.js';
import type { PlanRequest } from '../PlanRequest.js';
import type { Recognition } from '../Recognition.js';

/** How beginnings of plans go on by joining an offer. */
export class Joining {
  readonly admissions: Admissions;
  private readonly moments: Moments;
  /** Null where it is no objective. */
  private readonly first: FirstCredential | null;

  constructor(
    private readonly planning: Planning,
    private readonly request: PlanRequest,
    private readonly recognitions: ReadonlyMap<string, readonly Recognition[]>,
  ) {
    this.moments = new Moments(planning);
    this.admissions = new Admissions(planning, this.moments);
    this.first = request.objectives.includes('FIRST_CREDENTIAL')
      ? new FirstCredential(planning, this.admissions)
      : null;
  }

  /** Every way to join the offer after the beginning: on each day that may matter, for each selection, after each set of recognitions. */
  *by(offer: PlannedOffer, credential: PlannedCredential, after: Beginning): Generator<Beginning> {
    for (const day of this.daysToJoin(offer, credential, after)) {
      if (!isInTurn(after, offer, credential, day)) continue;
      const admission = this.admissions.valueOf(offer, credential, after, day);
      if (!this.planning.allows(admission)) continue;
      const joined =
        offer.parts === null ? this.whole(offer, credential, after, day) : this.module(offer, credential, after, day);
      for (const one of joined) yield* this.longer(after, one, admission);
    }
  }

  /** What the law makes of joining the offer on its day; where it has several, the best that it may make. */
  mostAdmitting(offer: PlannedOffer, credential: PlannedCredential, after: Beginning): Value {
    const days = this.daysToJoin(offer, credential, after);
    return greatest(days.map((day) => this.admissions.valueOf(offer, credential, after, day)));
  }

  private whole(offer: PlannedOffer, credential: PlannedCredential, after: Beginning, day: IsoDate): readonly Joined[] {
    return this.planning.selectionsOf(credential).flatMap((parts) => {
      const taking = this.admissions.takingOf(credential, parts, after, day);
      return recognitionsFreeing(taking, this.recognitionsOf(credential)).flatMap(
        (recognitions) => joinedOn(offer, taking, recognitions, day, this.request.ranking) ?? [],
      );
    });
  }

  private module(
    offer: PlannedOffer,
    credential: PlannedCredential,
    after: Beginning,
    day: IsoDate,
  ): readonly Joined[] {
    const parts = openPartsOf(offer, credential, after, this.planning);
    if (parts.length === 0) return [];
    const taking = this.admissions.moduleTakingOf(credential, parts, after, day);
    return [joinedOn(offer, taking, [], day, this.request.ranking) ?? []].flat();
  }

  private *longer(after: Beginning, joined: Joined, admission: Value): Generator<Beginning> {
    if (!keepsLimits(after, joined, this.request.limits)) return;
    const verdict = verdictOn(joined, admission, this.planning);
    if (!this.planning.allows(verdict)) return;
    const leading = this.first?.leadingTo(joined, admission, after) ?? null;
    const completes = completedBy(after, joined, this.planning);
    const longer = lengthened(after, joined, verdict === 'HOLDS', leading, completes, this.request);
    yield { ...longer, finished: this.isGoalReached(longer) };
  }

  private daysToJoin(offer: PlannedOffer, credential: PlannedCredential, after: Beginning): readonly IsoDate[] {
    const entry = entryOf(offer);
    if (!entry || entry.to < after.lastStart) return [];
    const first = entry.from < this.request.startDate ? this.request.startDate : entry.from;
    if (entry.from === entry.to) return [first];
    const ends = [...after.steps.map(({ joined }) => joined), ...this.recognitionsOf(credential)].map(
      ({ endDate }) => endDate,
    );
    const days = new Set([first, ...ends, ...this.moments.within(first, entry.to)]);
    return [...days].filter((day) => first <= day && day <= entry.to && day >= after.lastStart);
  }

  private isGoalReached(after: Beginning): boolean {
    const { goal } = this.request;
    if (!this.planning.via.every((key) => after.taken.has(key))) return false;
    if ('credential' in goal) return after.taken.has(goal.credential);
    const standing = this.planning.standing(
      this.request.startDate,
      after.steps.map(({ award }) => award),
    );
    return goal.outcomes.every((outcome) => holdsOutcome(outcome, standing) === 'HOLDS');
  }

  private recognitionsOf({ key }: PlannedCredential): readonly Recognition[] {
    return this.recognitions.get(key) ?? [];
  }
}
