import { type Planning } from '../../Planning.js';
import { WayBounds } from '../../WayBounds.js';
import { firstLoadOf, type Weight } from '../../Weight.js';
import type { Beginning } from '../search/Label.js';
import type { PlanAims } from '../PlanAims.js';
import type { PlanRequest } from '../PlanRequest.js';

/** The most hosts of outcomes that are looked at one by one. */
const MOST_HOSTS = 24;

/** What ways say of a label: by aim and by host what is to go from there, in all and by the cheapest chain alone. */
interface Stood {
  readonly label: Beginning;
  readonly taken: ReadonlySet<string>;
  readonly toGo: readonly (readonly Weight[])[];
  readonly chains: readonly (readonly Weight[])[];
}

/**
 * Lower bounds on the load of plans by what ways come to, which spare themselves at least as much. A plan to outcomes
 * contains for each a host, so that it weighs at least what ways to the least of the hosts do.
 */
export class WayLoads {
  private readonly ways: readonly (readonly WayBounds[])[];
  private stood: Stood | undefined;

  /** @param weights of the request itself */
  constructor(planning: Planning, weights: WayBounds, request: PlanRequest, { all, numbered }: PlanAims) {
    const isOneByOne = 'outcomes' in request.goal && all.flat().length <= MOST_HOSTS;
    this.ways = isOneByOne
      ? all.map((aim) => aim.map((place) => new WayBounds(planning.towards({ credential: numbered.at(place).key }))))
      : [[weights]];
  }

  /** What is still to do, in SBU. */
  toGo(label: Beginning): number {
    return firstLoadOf(Math.max(0, ...this.standingOn(label).toGo.map(leastOf)));
  }

  /** What plans that take the credential next still come to, in SBU. */
  byTaking(place: number, label: Beginning): number {
    const { taken, chains } = this.standingOn(label);
    const weights = this.ways.map((ways, aim) =>
      leastOf(ways.map((way, at) => way.ofTaking(place) + way.toGoAfter(place, taken, chains[aim]?.[at] as Weight))),
    );
    return firstLoadOf(Math.max(0, ...weights));
  }

  private standingOn(label: Beginning): Stood {
    if (this.stood?.label !== label) {
      const taken = new Set(label.taken.keys());
      const awards = label.steps.map(({ award }) => award);
      for (const way of this.ways.flat()) way.stand(awards);
      const ofEach = (figure: (way: WayBounds) => Weight): Weight[][] => this.ways.map((ways) => ways.map(figure));
      const [toGo, chains] = [ofEach((way) => way.toGo(taken)), ofEach((way) => way.chainToGo(taken))];
      this.stood = { label, taken, toGo, chains };
    }
    return this.stood;
  }
}

function leastOf(weights: readonly Weight[]): Weight {
  return Math.min(...weights);
}
