import type { IsoDate } from '../../../../shared/pure/calendar.js';
import type { Value } from '../../../../shared/pure/Value.js';
import { holdsOutcome } from '../../evaluate.js';
import type { Planning } from '../../Planning.js';
import { recognisedIn } from '../DatedTaking.js';
import type { Admissions } from './Admissions.js';
import type { Joined } from '../Joined.js';
import type { Beginning, Leading, TakenStep } from './Label.js';
import { awardedBy } from './lengthened.js';

const SURENESS: readonly Value[] = ['FAILS', 'UNKNOWN', 'HOLDS'];

/**
 * When the first credential is had that the plan builds on. A step builds on an earlier one when without that it would be
 * less surely admitted or, as load counts, have more to do. Something quick that leads to no aim is no first credential.
 */
export class FirstCredential {
  /** Outcomes that are the goal and not held on the start date. */
  private readonly missing: ReadonlySet<string>;

  constructor(
    private readonly planning: Planning,
    private readonly admissions: Admissions,
  ) {
    const { goal, startDate } = planning.request;
    const standing = planning.standing(startDate, []);
    const outcomes = 'outcomes' in goal ? goal.outcomes : [];
    this.missing = new Set(outcomes.filter((outcome) => holdsOutcome(outcome, standing) !== 'HOLDS'));
  }

  /** @param admission what the law says of joining after the beginning */
  leadingTo(joined: Joined, admission: Value, before: Beginning): Leading {
    const earlier = awardedBy(before.steps, joined.startDate);
    const used = earlier.filter((one) => this.buildsOn(one, joined, admission, before));
    const from = [joined.endDate, ...used.map(({ leadsFrom }) => leadsFrom)].sort()[0] as IsoDate;
    return { from, isAim: this.isAim(joined) };
  }

  private isAim({ taking }: Joined): boolean {
    const isMissing = taking.parts.some(({ outcome }) => outcome !== null && this.missing.has(outcome));
    return isMissing || this.planning.isMust(taking.credential);
  }

  private buildsOn(one: TakenStep, joined: Joined, admission: Value, { steps }: Beginning): boolean {
    const { offer, taking, recognitions, startDate, sbu } = joined;
    const without = { steps: steps.filter((step) => step !== one) };
    const value = this.admissions.valueOf(offer, taking.credential, without, startDate);
    if (SURENESS.indexOf(value) < SURENESS.indexOf(admission)) return true;
    if (this.planning.request.ranking === 'GUARANTEED') return false;
    const left = this.admissions.takingOf(taking.credential, taking.parts, without, startDate);
    return recognisedIn(left, recognitions).ifGrantedSbu > sbu;
  }
}
