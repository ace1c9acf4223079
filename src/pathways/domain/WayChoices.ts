import type { Alikes } from './Alikes.js';
import { matteringTo } from './matteringTo.js';
import type { Path } from './Path.js';
import type { Planning } from './Planning.js';
import type { WayBounds } from './WayBounds.js';
import type { Weight } from './Weight.js';
import { worthTaking } from './worthTaking.js';

/** Something that may be taken next, with the least that it can lead to. */
export interface Choice {
  readonly place: number;
  readonly bound: Weight;
}

/** What may be taken after a path beside the goal, looked at roughly, the least first. */
export class WayChoices {
  /** What may be worth taking for itself; found when it is asked for. */
  private always: ReadonlySet<number> | undefined;

  constructor(
    private readonly planning: Planning,
    private readonly bounds: WayBounds,
    private readonly alikes: Alikes,
  ) {}

  /** What may be in the way of something that every way contains. */
  helping(path: Path): readonly Choice[] {
    return this.choicesAmong(path, this.firstsOf(path, this.bounds.helping));
  }

  /** Everything else that may be worth it. */
  others(path: Path): readonly Choice[] {
    return this.choicesAmong(path, this.othersAfter(path));
  }

  private choicesAmong(path: Path, places: readonly number[]): readonly Choice[] {
    const { bounds } = this;
    bounds.stand(path.awards);
    const roughly = bounds.roughlyFrom(path.taken);
    const choices: Choice[] = [];
    for (const place of places) {
      if (!bounds.isOpen(place)) continue;
      const bound = Math.max(path.bound, path.weight + roughly(place));
      if (bound < Infinity) choices.push({ place, bound });
    }
    return choices.sort((a, b) => a.bound - b.bound);
  }

  /** What is neither the goal nor in the way of something that every way contains. */
  private othersAfter(path: Path): readonly number[] {
    const { bounds, planning } = this;
    const { numbered } = planning.numbers;
    const always = (this.always ??= worthTaking(planning, bounds));
    const isOpen = (place: number): boolean => bounds.takeable[place] === 1 && !path.taken.has(numbered.at(place).key);
    const standing = planning.standing(path.day, path.awards);
    const mattering = matteringTo([...always, ...bounds.musts], isOpen, standing, planning);
    const worth = new Set(Array.from(always, (place) => numbered.groupOf[place] as number));
    bounds.stand(path.awards);
    const looked = bounds.areMustsOpen(path.taken) ? new Set<number>() : bounds.helping;
    const groups = mattering ?? new Set(numbered.groups.keys());
    return [
      ...this.firstsOf(path, groups.difference(looked)),
      ...this.firstsOf(path, worth.difference(groups).difference(looked)).filter((place) => always.has(place)),
    ];
  }

  /** Of credentials in the groups that are alike the first that is not taken, without the goal. */
  private firstsOf({ taken }: Path, groups: ReadonlySet<number>): readonly number[] {
    const { numbered } = this.planning.numbers;
    return [...groups].flatMap((group) =>
      this.alikes.within(group).flatMap((alike) => {
        const first = alike.find((place) => !taken.has(numbered.at(place).key));
        return first === undefined || this.planning.isGoal(numbered.at(first)) ? [] : [first];
      }),
    );
  }
}
