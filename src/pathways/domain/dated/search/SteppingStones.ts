import type { Planning } from '../../Planning.js';
import { Ranges } from '../../Ranges.js';
import { type Between, NOTHING_BETWEEN } from '../bounds/Between.js';
import { type Asked, helpfulTo } from './helpfulTo.js';
import type { Joining } from './Joining.js';
import type { Label } from './Label.js';
import { awardsBy } from './lengthened.js';
import type { PlanAims } from '../PlanAims.js';
import type { PlanRequest } from '../PlanRequest.js';

/** What can help to take what is wanted. */
export interface Help {
  /** By place of what helps, what must come at least between its award and an aim. */
  readonly between: ReadonlyMap<number, Between>;
  /** Of the one aim that there is, the places that still need help; null where there are several. */
  readonly needy: readonly number[] | null;
}

const NO_HELP: Help = { between: new Map(), needy: [] };

/** What is known where help is looked for. */
export interface Ground {
  readonly planning: Planning;
  readonly request: PlanRequest;
  readonly aims: PlanAims;
  readonly joining: Joining;
  /** Places of the credentials that can have to do with the goal. */
  readonly relevant: readonly number[];
  /** Places of what may save load by exemptions. */
  readonly saving: ReadonlySet<number>;
  /** Whether a rule of some track speaks of credentials, so that any of them might open a track. */
  readonly tracksAsk: boolean;
  /** What taking the credential at a place comes to at least. */
  readonly ownOf: (place: number) => Between;
}

/** Which credentials can help to take what is wanted, or what saves load, after a label. */
export class SteppingStones {
  private readonly toWanted = new Map<string, Help | null>();
  private readonly toSaving = new Map<string, ReadonlySet<number>>();
  private readonly own = new Map<number, Between>();

  constructor(private readonly on: Ground) {}

  /** Null where something that is wanted can never be taken. */
  toTakeWanted(label: Label): Help | null {
    const name = `${this.awardedWhenLastStarts(label)} of ${this.takenAmong(this.on.aims.wanted, label)} ${this.allAwarded(label)}`;
    let help = this.toWanted.get(name);
    if (help === undefined) {
      help = this.findHelp(label);
      this.toWanted.set(name, help);
    }
    return help;
  }

  /** Places of what can help to take what may save load, and what is wanted where that still needs help. */
  toSaveLoad(label: Label): ReadonlySet<number> {
    const needy = this.toTakeWanted(label)?.needy?.length !== 0;
    const sought = needy ? this.on.aims.wanted.union(this.on.saving) : this.on.saving;
    const name = `${String(needy)} ${this.awardedWhenLastStarts(label)} of ${this.takenAmong(sought, label)}`;
    let places = this.toSaving.get(name);
    if (!places) {
      const asked = this.helpfulTo(this.untaken(sought, label), label) ?? [];
      places = new Set(this.placesIn(new Set(asked.flatMap(({ bringers }) => bringers))));
      this.toSaving.set(name, places);
    }
    return places;
  }

  private findHelp(label: Label): Help | null {
    const later = this.rangesWhenAllIsAwarded(label);
    const sought = this.untaken(this.on.aims.wanted, label);
    const needy = later && sought.filter((place) => isOpen(later, place, this.on.aims));
    if (needy?.length === 0) return NO_HELP;
    const asked = this.helpfulTo(needy ?? sought, label, later ?? undefined);
    return asked && { between: this.betweens(asked, new Set(needy ?? sought)), needy };
  }

  private helpfulTo(sought: readonly number[], label: Label, openIn?: Ranges): readonly Asked[] | null {
    const { planning, request, aims } = this.on;
    // What is possible from the start date on with these awards is possible whenever they come.
    const standing = planning.standing(request.startDate, awardsBy(label.steps, label.lastStart));
    return helpfulTo(sought, (place) => planning.isMust(aims.numbered.at(place)), standing, planning, openIn);
  }

  /**
   * Where there is one aim, what its admission can still come to once all that has been taken has been awarded. What else is
   * joined for its sake must bring something beyond that: who begins the aim before, has taken something for nothing. Null
   * where more is to be asked.
   */
  private rangesWhenAllIsAwarded(label: Label): Ranges | null {
    const { planning, aims } = this.on;
    if (aims.all.length > 1 || label.steps.length === 0 || !this.helpsByAdmission) return null;
    return new Ranges(
      planning.known,
      planning.standing(label.end, awardsBy(label.steps, label.end)),
      planning.holdingsMove,
    );
  }

  /** By place; nothing where anything may be between, or may help in another way. */
  private betweens(asked: readonly Asked[], sought: ReadonlySet<number>): ReadonlyMap<number, Between> {
    const isBounded = this.helpsByAdmission && this.on.saving.size === 0;
    const groups = isBounded ? this.leastBetween(asked, sought) : new Map<number, Between>();
    const helpful = new Set(asked.flatMap(({ bringers }) => bringers));
    return new Map(
      this.placesIn(helpful).map((place) => [
        place,
        groups.get(this.on.aims.numbered.groupOf[place] as number) ?? NOTHING_BETWEEN,
      ]),
    );
  }

  /** Whether nothing is joined for the sake of a track, or because it is the first credential. */
  private get helpsByAdmission(): boolean {
    return !this.on.tracksAsk && !this.on.request.objectives.includes('FIRST_CREDENTIAL');
  }

  /** By group, over everything that asks for what one of it brings, until nothing gets less. */
  private leastBetween(asked: readonly Asked[], sought: ReadonlySet<number>): ReadonlyMap<number, Between> {
    const { groupOf } = this.on.aims.numbered;
    const aims = new Set(Array.from(sought, (place) => groupOf[place] as number));
    const between = new Map<number, Between>();
    const onTheWay = (group: number): Between | [] => {
      if (aims.has(group)) return NOTHING_BETWEEN;
      const after = between.get(group);
      return after ? plus(after, this.ownOfGroup(group)) : [];
    };
    for (let changed = true; changed;) {
      changed = false;
      for (const { askers, bringers } of asked) {
        const [first, ...others] = askers.flatMap(onTheWay);
        if (!first) continue;
        const least = others.reduce(leastOf, first);
        for (const bringer of bringers) {
          const known = between.get(bringer);
          const now = known ? leastOf(known, least) : least;
          if (known && isEqual(known, now)) continue;
          between.set(bringer, now);
          changed = true;
        }
      }
    }
    return between;
  }

  private ownOfGroup(group: number): Between {
    let own = this.own.get(group);
    if (!own) {
      own = this.placesIn(new Set([group]))
        .map((place) => this.on.ownOf(place))
        .reduce(leastOf, IMPOSSIBLE);
      this.own.set(group, own);
    }
    return own;
  }

  private placesIn(groups: ReadonlySet<number>): readonly number[] {
    return this.on.relevant.filter((place) => groups.has(this.on.aims.numbered.groupOf[place] as number));
  }

  private untaken(places: ReadonlySet<number>, { taken }: Label): readonly number[] {
    return [...places].filter((place) => !taken.has(this.on.aims.numbered.at(place).key));
  }

  private takenAmong(places: ReadonlySet<number>, { taken }: Label): string {
    return [...places].filter((place) => taken.has(this.on.aims.numbered.at(place).key)).join();
  }

  /** By what has been awarded when the last step starts: what runs then may come later than something else. */
  private awardedWhenLastStarts(label: Label): string {
    return this.on.joining.admissions.namesAwarded(label, label.lastStart);
  }

  private allAwarded(label: Label): string {
    return this.on.joining.admissions.situation(label, label.end);
  }
}

const IMPOSSIBLE: Between = {
  days: Infinity,
  sbu: Infinity,
  costCents: Infinity,
  awayDays: Infinity,
  steps: Infinity,
};

function isOpen(ranges: Ranges, place: number, { numbered }: PlanAims): boolean {
  const { low, high } = ranges.ofAdmission(numbered.at(place));
  return low !== high;
}

function isEqual(one: Between, other: Between): boolean {
  return (
    one.days === other.days &&
    one.sbu === other.sbu &&
    one.costCents === other.costCents &&
    one.awayDays === other.awayDays &&
    one.steps === other.steps
  );
}

/** Each figure by itself. */
function leastOf(one: Between, other: Between): Between {
  if (one === NOTHING_BETWEEN || other === NOTHING_BETWEEN) return NOTHING_BETWEEN;
  return {
    days: Math.min(one.days, other.days),
    sbu: Math.min(one.sbu, other.sbu),
    costCents: Math.min(one.costCents, other.costCents),
    awayDays: Math.min(one.awayDays, other.awayDays),
    steps: Math.min(one.steps, other.steps),
  };
}

function plus(one: Between, other: Between): Between {
  return {
    days: one.days + other.days,
    sbu: one.sbu + other.sbu,
    costCents: one.costCents + other.costCents,
    awayDays: one.awayDays + other.awayDays,
    steps: one.steps + other.steps,
  };
}
