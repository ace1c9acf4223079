import { coneOf, type Cone } from '../coneOf.js';
import { holdsOutcome } from '../evaluate.js';
import type { KnownNeeds } from '../KnownNeeds.js';
import type { NumberedCatalogue } from '../NumberedCatalogue.js';
import type { PlannedCredential } from '../PlanningCatalogue.js';
import type { Planning } from '../Planning.js';
import type { Beginning } from './search/Label.js';

/** Of these credentials, by place, every plan takes one. */
export type Aim = readonly number[];

/** What every plan must contain: the goal and what it passes, or for each outcome that is the goal one that has it; and what they may need. */
export class PlanAims {
  /** Each once. */
  readonly all: readonly Aim[];
  /** Whether every plan that takes nothing for nothing takes one step on aims, its last. */
  readonly isOneStep: boolean;
  /** Those of them that are one credential, which must be awarded. */
  readonly musts: readonly Aim[];
  /** The places in any of them. */
  readonly wanted: ReadonlySet<number>;
  /** What may have to do with the admission to an aim. */
  readonly cone: Cone;
  readonly numbered: NumberedCatalogue;
  readonly needs: KnownNeeds;
  /** For each leaf 1 where something in the profile may be in it, by place 1 for what can be taken at all. */
  readonly met: Uint8Array;
  readonly takeable: Uint8Array;
  private readonly members = new Map<number, ReadonlySet<number>>();

  /** @param onlySettled whether nothing may stay unknown */
  constructor(planning: Planning, onlySettled = planning.request.onlySettled) {
    const { request, numbers, via } = planning;
    this.numbered = numbers.numbered;
    this.needs = numbers.needsOn(request.startDate, onlySettled);
    this.met = this.needs.metIn(request.profile);
    this.takeable = Uint8Array.from(this.numbered.credentials, (one) => (planning.isTakeable(one) ? 1 : 0));
    const { goal, startDate } = request;
    const musts = new Set([...('credential' in goal ? [goal.credential] : []), ...via]);
    const standing = planning.standing(startDate, []);
    const missing = 'outcomes' in goal ? goal.outcomes.filter((one) => holdsOutcome(one, standing) !== 'HOLDS') : [];
    this.musts = Array.from(musts, (key) => [this.numbered.places.get(key) ?? -1]);
    const hosts = missing.map((outcome) => this.hostsOf(outcome));
    const named = new Map([...hosts, ...this.musts].map((aim) => [aim.join(), aim]));
    this.all = [...named.values()];
    this.wanted = new Set(this.all.flat());
    const brings = (place: number): boolean => bringsForSure(this.numbered.at(place), missing, planning);
    this.isOneStep = this.all.length === 1 && [...this.wanted].every(brings);
    this.cone = coneOf(this.wanted, this.needs, this.met, this.takeable);
  }

  /** Whether having the credential at the place may meet the leaf. */
  isMember(place: number, leaf: number): boolean {
    const members = this.members.get(leaf) ?? new Set(this.needs.leaves[leaf]);
    this.members.set(leaf, members);
    return members.has(place);
  }

  /** Those of which nothing has been taken. */
  openAfter({ taken, steps }: Pick<Beginning, 'taken' | 'steps'>): readonly Aim[] {
    if (steps.length === 0) return this.all;
    const joined = new Set(steps.map(({ award }) => award.credential.key));
    return this.all.filter((aim) => {
      // A module may bring an outcome, but no credential before all of its parts are settled.
      const had = this.musts.includes(aim) ? taken : joined;
      return !aim.some((place) => had.has(this.numbered.at(place).key));
    });
  }

  private hostsOf(outcome: string): Aim {
    const number = this.numbered.outcomes.get(outcome);
    const owners = number === undefined ? [] : [...this.numbered.ownersOf(number)];
    return owners.filter((place) => this.takeable[place] === 1);
  }
}

/** Whether one step on the credential brings all the outcomes: not where it may choose others, or may do a part of it alone. */
function bringsForSure(credential: PlannedCredential, outcomes: readonly string[], planning: Planning): boolean {
  if (planning.isSplit(credential)) return false;
  return outcomes.every((outcome) => credential.parts.some((part) => part.outcome === outcome && part.choice === null));
}
