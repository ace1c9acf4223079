import { type Between, NOTHING_BETWEEN } from '../bounds/Between.js';

/** Who has a use for what the others bring: numbers of credentials, or of groups that nothing tells apart. */
export interface Use {
  readonly users: readonly number[];
  readonly bringers: readonly number[];
}

/**
 * What must come at least between the award of each bringer and an aim, over everything that has a use for it, each figure
 * by itself. What leads to no aim is left out.
 * @param aims numbers of the same kind
 * @param ownOf what taking one comes to at least
 */
export function leastBetween(
  uses: readonly Use[],
  aims: ReadonlySet<number>,
  ownOf: (one: number) => Between,
): ReadonlyMap<number, Between> {
  const between = new Map<number, Between>();
  const onTheWay = (user: number): Between | [] => {
    if (aims.has(user)) return NOTHING_BETWEEN;
    const after = between.get(user);
    return after ? plus(after, ownOf(user)) : [];
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const { users, bringers } of uses) {
      const [first, ...others] = users.flatMap(onTheWay);
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
export function leastOf(one: Between, other: Between): Between {
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
