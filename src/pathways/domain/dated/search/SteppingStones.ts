import type { Planning } from '../../Planning.js';
import { Ranges } from '../../Ranges.js';
import { type Between, NOTHING_BETWEEN } from '../bounds/Between.js';
import type { Lead } from '../bounds/PlanBounds.js';
import { helpfulTo } from './helpfulTo.js';
import type { Difference } from '../differenceOf.js';
import type { Joining } from './Joining.js';
import type { Label } from './Label.js';
import { awardsBy } from './lengthened.js';
import { leastBetween, leastOf, type Use } from './leastBetween.js';
import { usesTowards } from './usesTowards.js';
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
  /** In what plans are to differ; null: in nothing. */
  readonly differBy: Difference | null;
  /** What taking the credential at a place comes to at least. */
  readonly ownOf: (place: number) => Between;
}

/** Which credentials can help to take what is wanted, or what saves load, after a label. */
export class SteppingStones {
  private readonly toWanted = new Map<string, Help | null>();
  private readonly toSaving = new Map<string, ReadonlySet<number>>();
  private readonly own = new Map<number, Between>();
  private bySaving: ReadonlyMap<number, Between> | undefined;
  /** Whether a module of what is taken anyway may make another alternative though nothing uses it. */
  private readonly mayAddModules: boolean;

  constructor(private readonly on: Ground) {
    this.mayAddModules = on.differBy !== null && on.relevant.some((place) => this.isSplit(place));
  }

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

  /** By place of what is taken after the label what it leads to; null where that is not known, or need be nothing. */
  leadsAfter(label: Label): (place: number) => Lead | null {
    if (this.on.saving.size > 0) {
      const needy = this.on.aims.all.length === 1 ? this.untaken(this.on.aims.wanted, label) : null;
      return (place) => {
        const between = this.mayLeadNowhere(place) ? null : this.betweenBySaving(place);
        return between && { between, needy };
      };
    }
    const help = this.toTakeWanted(label);
    return (place) => {
      const between = this.mayLeadNowhere(place) ? undefined : help?.between.get(place);
      return help && between ? { between, needy: help.needy } : null;
    };
  }

  private mayLeadNowhere(place: number): boolean {
    return this.on.aims.wanted.has(place) || (this.mayAddModules && this.isSplit(place));
  }

  private isSplit(place: number): boolean {
    return this.on.planning.isSplit(this.on.aims.numbered.at(place));
  }

  /** What must come between the award of what is no aim and an aim, where exemptions count; null where that is not known. */
  private betweenBySaving(place: number): Between | null {
    if (!this.helpsByAdmission || this.on.planning.holdingsMove) return null;
    this.bySaving ??= this.findBySaving();
    return this.bySaving.get(place) ?? IMPOSSIBLE;
  }

  private findBySaving(): ReadonlyMap<number, Between> {
    const { planning, request, aims, ownOf } = this.on;
    const standing = planning.standing(request.startDate, []);
    return leastBetween(usesTowards(aims.wanted, aims.takeable, standing, planning), aims.wanted, ownOf);
  }

  private findHelp(label: Label): Help | null {
    const later = this.rangesWhenAllIsAwarded(label);
    const sought = this.untaken(this.on.aims.wanted, label);
    const needy = later && sought.filter((place) => isOpen(later, place, this.on.aims));
    if (needy?.length === 0) return NO_HELP;
    const asked = this.helpfulTo(needy ?? sought, label, later ?? undefined);
    return asked && { between: this.betweens(asked, new Set(needy ?? sought)), needy };
  }

  private helpfulTo(sought: readonly number[], label: Label, openIn?: Ranges): readonly Use[] | null {
    const { planning, request, aims } = this.on;
    // What is possible from the start date on with these awards is possible whenever they come.
    const standing = planning.standing(request.startDate, awardsBy(label.steps, label.lastStart));
    return helpfulTo(sought, (place) => planning.isMust(aims.numbered.at(place)), standing, planning, openIn);
  }

  /**
   * Where one step on an aim ends every plan, what its admission can still come to once all that has been taken has been
   * awarded. What else is joined for its sake must bring something beyond that: who begins the aim before, has taken
   * something for nothing. Null where one aim may begin before what another one waits for is over.
   */
  private rangesWhenAllIsAwarded(label: Label): Ranges | null {
    const { planning, aims } = this.on;
    if (!aims.isOneStep || label.steps.length === 0 || !this.helpsByAdmission || this.mayAddModules) return null;
    return new Ranges(
      planning.known,
      planning.standing(label.end, awardsBy(label.steps, label.end)),
      planning.holdingsMove,
    );
  }

  /** By place; nothing where anything may be between, or may help in another way. */
  private betweens(asked: readonly Use[], sought: ReadonlySet<number>): ReadonlyMap<number, Between> {
    const isBounded = this.helpsByAdmission && this.on.saving.size === 0;
    const groups = isBounded ? this.betweenGroups(asked, sought) : new Map<number, Between>();
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

  private betweenGroups(asked: readonly Use[], sought: ReadonlySet<number>): ReadonlyMap<number, Between> {
    const { groupOf } = this.on.aims.numbered;
    const aims = new Set(Array.from(sought, (place) => groupOf[place] as number));
    return leastBetween(asked, aims, (group) => this.ownOfGroup(group));
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
