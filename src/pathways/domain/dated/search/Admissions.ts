import type { IsoDate } from '../../../../shared/pure/calendar.js';
import type { Value } from '../../../../shared/pure/Value.js';
import type { PlannedCredential, PlannedOffer, PlannedPart } from '../../PlanningCatalogue.js';
import type { Planning } from '../../Planning.js';
import type { Standing } from '../../Standing.js';
import { type DatedTaking, datedTaking } from '../DatedTaking.js';
import { admissionTo } from '../Joined.js';
import type { Beginning } from './Label.js';
import { awardedBy, standingAfter } from './lengthened.js';
import type { Moments } from './Moments.js';

type After = Pick<Beginning, 'steps'>;

/**
 * What the law makes of joining offers, remembered: between two moments it depends on what has been awarded alone. Where a
 * rule asks how long ago, the days of awards and of joining count too.
 */
export class Admissions {
  private readonly values = new Map<string, Value>();
  private readonly takings = new Map<string, DatedTaking>();

  constructor(
    private readonly planning: Planning,
    private readonly moments: Moments,
  ) {}

  /** Whether who has gone so far is admitted to the offer on the day. */
  valueOf(offer: PlannedOffer, credential: PlannedCredential, after: After, day: IsoDate): Value {
    const name = `${credential.key} ${offer.track} ${this.situation(after, day)}`;
    let value = this.values.get(name);
    if (value === undefined) {
      value = admissionTo(offer, credential, this.standing(after, day), this.planning);
      this.values.set(name, value);
    }
    return value;
  }

  /** What there is to do for the parts before any evidence is recognised; its months are those of the first time that it was asked. */
  takingOf(credential: PlannedCredential, parts: readonly PlannedPart[], after: After, day: IsoDate): DatedTaking {
    const chosen = parts.map((part) => (part.choice === null ? '' : part.key)).join('+');
    return this.recalled(`${credential.key} ${chosen}`, credential, parts, after, day);
  }

  /** What there is to do for the parts of a module. */
  moduleTakingOf(
    credential: PlannedCredential,
    parts: readonly PlannedPart[],
    after: After,
    day: IsoDate,
  ): DatedTaking {
    const chosen = parts.map((part) => part.key).join('+');
    return this.recalled(`${credential.key}~${chosen}`, credential, parts, after, day);
  }

  private recalled(
    what: string,
    credential: PlannedCredential,
    parts: readonly PlannedPart[],
    after: After,
    day: IsoDate,
  ): DatedTaking {
    const name = `${what} ${this.situation(after, day)}`;
    let taking = this.takings.get(name);
    if (!taking) {
      taking = datedTaking(credential, parts, this.standing(after, day), this.planning);
      this.takings.set(name, taking);
    }
    return taking.startDate === day ? taking : { ...taking, startDate: day };
  }

  /** The names of what has been awarded by the day, in the order of the alphabet. */
  namesAwarded({ steps }: After, day: IsoDate): string {
    const exactly = this.planning.law.looksBack;
    return awardedBy(steps, day)
      .map(({ name, award }) => (exactly ? `${name}@${award.on}` : name))
      .sort()
      .join(' ');
  }

  /** A name for what the law goes by: what has been awarded by the day, and between which moments it lies. */
  situation(after: After, day: IsoDate): string {
    const when = this.planning.law.looksBack ? day : this.moments.periodOf(day);
    return `${when} ${this.namesAwarded(after, day)}`;
  }

  private standing(after: After, day: IsoDate): Standing {
    return standingAfter(after, day, this.planning);
  }
}
