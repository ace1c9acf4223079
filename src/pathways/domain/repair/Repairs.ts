import { addDays, daysBetween } from '../../../shared/pure/calendar.js';
import { type Track, TRACKS } from '../../../shared/pure/credentialKind.js';
import { TARGET_GROUPS } from '../../../shared/pure/holding.js';
import { type TimeOfDay, TIMES_OF_DAY } from '../../../shared/pure/timeOfDay.js';
import type { Objective, PlanRequest } from '../dated/PlanRequest.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { admissionProofs } from './admissionProofs.js';
import type { Change, Unit } from './Change.js';
import { changedRequest } from './changedRequest.js';
import { hoursAskedByLaw } from './hoursAskedByLaw.js';
import { liftedRequest, MOST_HOURS } from './liftedRequest.js';
import { neededOf } from './neededOf.js';
import { recognisableUnits } from './recognisableUnits.js';
import { type Restriction, RESTRICTION_KINDS } from './Restriction.js';
import type { Solver } from './Solver.js';
import { earlierStarts, laterStarts } from './earlierStarts.js';
import { toldByOffers } from './toldByOffers.js';

/** A smallest change of a question, or several together, after which there is a plan. */
export interface ChangesThatHelp {
  readonly changes: readonly Change[];
  /** Whether it is proved that of each amount less is not enough. */
  readonly least: boolean;
}

type Tried = readonly [Change, boolean];

/** Finds by how much a question has to change, by asking it again and again. */
export class Repairs {
  constructor(
    private readonly catalogue: PlanningCatalogue,
    private readonly asked: PlanRequest,
    private readonly solver: Solver,
  ) {}

  /** The least changes instead of lifting all of the restrictions; none where something among them cannot be changed. */
  insteadOf(restrictions: readonly Restriction[]): readonly ChangesThatHelp[] {
    const order = ({ kind }: Restriction): number => RESTRICTION_KINDS.indexOf(kind);
    return this.fixed(
      { changes: [], least: true },
      [...restrictions].sort((a, b) => order(a) - order(b)),
    );
  }

  /** What helps by itself and lifts no restriction: a proof of admission, a recognition, a later start. */
  besides(): readonly ChangesThatHelp[] {
    const later = this.firstThatHelps(
      laterStarts(this.asked).map((startDate) => this.startOn('LATER_START', startDate)),
      [],
      [],
    );
    const proofs = this.thatHelp(admissionProofs(this.catalogue, this.asked), [], []);
    return [...later, ...proofs, ...this.recognitions()].map(([change, least]) => ({ changes: [change], least }));
  }

  /** Each restriction in its turn becomes a change, while those after it are still lifted. */
  private fixed(found: ChangesThatHelp, rest: readonly Restriction[]): readonly ChangesThatHelp[] {
    const [first, ...others] = rest;
    if (!first) return [found];
    return this.changesFor(first, found.changes, others).flatMap(([change, least]) =>
      this.fixed({ changes: [...found.changes, change], least: found.least && least }, others),
    );
  }

  private changesFor(
    restriction: Restriction,
    before: readonly Change[],
    after: readonly Restriction[],
  ): readonly Tried[] {
    const { kind, credential } = restriction;
    const { profile } = this.asked;
    switch (kind) {
      case 'TRACKS':
      case 'REGIONS':
      case 'LANGUAGES':
      case 'TIMES_OF_DAY':
      case 'TARGET_GROUPS':
        return this.longerListFor(kind, before, after);
      case 'VIA':
        return credential === null ? [] : [[{ kind: 'WITHOUT_VIA', credential }, true]];
      case 'ONLY_SETTLED':
        return [[{ kind: 'UNSETTLED_TOO' }, true]];
      case 'COMPANY_AGREEMENT':
      case 'MAY_WORK':
        return [[{ kind }, true]];
      case 'START_DATE': {
        const days = earlierStarts(this.catalogue, this.asked);
        return this.firstThatHelps(
          days.map((startDate) => this.startOn('EARLIER_START', startDate)),
          before,
          after,
        );
      }
      case 'WORK':
        return this.firstThatHelps(
          hoursAskedByLaw(this.catalogue, this.asked)
            .filter((hours) => hours > (profile.workHoursPerWeek ?? -1))
            .map((hoursPerWeek) => ({ kind: 'WORK', hoursPerWeek })),
          before,
          after,
        );
      case 'HOURS':
        return this.moreHours(before, after);
      case 'LATEST_FINISH':
        return this.laterFinish(restriction, before, after);
      case 'BUDGET':
        return this.moreMoney(restriction, before, after);
      case 'AGE':
      case 'PROOFS':
      case 'DECISIONS':
        return [];
    }
  }

  private longerListFor(
    kind: 'TRACKS' | 'REGIONS' | 'LANGUAGES' | 'TIMES_OF_DAY' | 'TARGET_GROUPS',
    before: readonly Change[],
    after: readonly Restriction[],
  ): readonly Tried[] {
    const { limits } = this.asked;
    switch (kind) {
      case 'TRACKS':
        return this.longerLists(
          TRACKS.filter((one) => !limits.tracks?.includes(one)),
          (added: readonly Track[] | null) => ({ kind: 'MORE_TRACKS', added }),
          before,
          after,
        );
      case 'REGIONS':
        return this.longerLists(
          toldByOffers('regions', this.catalogue, this.asked).filter((one) => !limits.regions?.includes(one)),
          (added) => ({ kind: 'MORE_REGIONS', added }),
          before,
          after,
        );
      case 'LANGUAGES':
        return this.longerLists(
          toldByOffers('languages', this.catalogue, this.asked).filter((one) => !limits.languages?.includes(one)),
          (added) => ({ kind: 'MORE_LANGUAGES', added }),
          before,
          after,
        );
      case 'TIMES_OF_DAY':
        return this.longerLists(
          TIMES_OF_DAY.filter((one) => !limits.timesOfDay?.includes(one)),
          (added: readonly TimeOfDay[] | null) => ({ kind: 'MORE_TIMES_OF_DAY', added }),
          before,
          after,
        );
      case 'TARGET_GROUPS':
        return this.longerLists(
          TARGET_GROUPS.filter((one) => !this.asked.targetGroups?.includes(one)),
          (added) => ({ kind: 'TARGET_GROUP', added: added ?? TARGET_GROUPS }),
          before,
          after,
        );
    }
  }

  private hasPlan(changes: readonly Change[], lifted: readonly Restriction[]): boolean | null {
    return this.solver.hasPlan(this.questionWith(changes, lifted));
  }

  private questionWith(changes: readonly Change[], lifted: readonly Restriction[]): PlanRequest {
    return liftedRequest(changes.reduce(changedRequest, this.asked), lifted);
  }

  /** All of the changes after which there is a plan. */
  private thatHelp(
    changes: readonly Change[],
    before: readonly Change[],
    after: readonly Restriction[],
  ): readonly Tried[] {
    return changes.filter((one) => this.hasPlan([...before, one], after)).map((one) => [one, true]);
  }

  /** The first of the changes, given in the order of their size, after which there is a plan. */
  private firstThatHelps(
    changes: readonly Change[],
    before: readonly Change[],
    after: readonly Restriction[],
  ): readonly Tried[] {
    let isLeast = true;
    for (const change of changes) {
      const helps = this.hasPlan([...before, change], after);
      if (helps) return [[change, isLeast]];
      if (helps === null) isLeast = false;
    }
    return [];
  }

  /** Each single value that is enough; where none is, values of which none can be left out; where all are not, no limit. */
  private longerLists<T>(
    values: readonly T[],
    changeFor: (added: readonly T[] | null) => Change,
    before: readonly Change[],
    after: readonly Restriction[],
  ): readonly Tried[] {
    const single = this.thatHelp(
      values.map((one) => changeFor([one])),
      before,
      after,
    );
    if (single.length > 0) return single;
    const helps = (some: readonly T[]): boolean | null => this.hasPlan([...before, changeFor(some)], after);
    const needed = neededOf(values, helps);
    const change = changeFor(needed);
    return [[change, !this.solver.wasCut]];
  }

  private recognitions(): readonly Tried[] {
    const units = recognisableUnits(this.catalogue, this.asked);
    const recognised = (some: readonly Unit[]): Change => ({ kind: 'RECOGNITION', units: some });
    const single = this.thatHelp(
      units.map((one) => recognised([one])),
      [],
      [],
    );
    if (single.length > 0) return single;
    const needed = neededOf(units, (some) => this.hasPlan([recognised(some)], []));
    return needed ? [[recognised(needed), !this.solver.wasCut]] : [];
  }

  /** By halves: who has a plan with some hours has one with more. */
  private moreHours(before: readonly Change[], after: readonly Restriction[]): readonly Tried[] {
    const asked = Math.floor(this.asked.limits.hoursPerWeek ?? 0);
    const change = (hours: number): Change => ({ kind: 'MORE_HOURS', hoursPerWeek: hours, more: hours - asked });
    const helps = (hours: number): boolean | null => this.hasPlan([...before, change(hours)], after);
    const most = helps(MOST_HOURS);
    if (!most) return [[{ kind: 'MORE_HOURS', hoursPerWeek: null, more: null }, most === false]];
    let [tooFew, enough, isLeast] = [asked, MOST_HOURS, true];
    while (enough - tooFew > 1) {
      const middle = Math.floor((tooFew + enough) / 2);
      const answer = helps(middle);
      if (answer === null) isLeast = false;
      if (answer) enough = middle;
      else tooFew = middle;
    }
    return [[change(enough), isLeast]];
  }

  private laterFinish(
    restriction: Restriction,
    before: readonly Change[],
    after: readonly Restriction[],
  ): readonly Tried[] {
    const request = this.questionWith(before, [restriction, ...after]);
    const days = this.leastOf('FINISH', request);
    const asked = this.asked.limits.latestFinish;
    if (days === null || asked === null) return [];
    const change = (day: number): Change => {
      const latestFinish = addDays(request.startDate, day);
      return { kind: 'LATER_FINISH', latestFinish, more: daysBetween(asked, latestFinish) };
    };
    return [[change(days), this.hasPlan([...before, change(days - 1)], after) === false]];
  }

  private moreMoney(
    restriction: Restriction,
    before: readonly Change[],
    after: readonly Restriction[],
  ): readonly Tried[] {
    const cents = this.leastOf('COST', this.questionWith(before, [restriction, ...after]));
    const asked = this.asked.limits.budgetCents ?? 0;
    if (cents === null) return [[{ kind: 'MORE_MONEY', budgetCents: null, more: null }, !this.solver.wasCut]];
    const change = (sum: number): Change => ({ kind: 'MORE_MONEY', budgetCents: sum, more: sum - asked });
    return [[change(cents), this.hasPlan([...before, change(cents - 1)], after) === false]];
  }

  /** What the best plan by the objective comes to in it; null where none is known. */
  private leastOf(objective: Objective, request: PlanRequest): number | null {
    const others = request.objectives.filter((one) => one !== objective);
    const found = this.solver.best({ ...request, objectives: [objective, ...others] });
    return 'rank' in found ? (found.rank[0] as number) : null;
  }

  private startOn(kind: 'EARLIER_START' | 'LATER_START', startDate: string): Change {
    return { kind, startDate, more: Math.abs(daysBetween(this.asked.startDate, startDate)) };
  }
}
