import { coverOutcomes } from './coverOutcomes.js';
import { extended, type Path } from './Path.js';
import type { PlannedCredential } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import type { Standing } from './Standing.js';
import type { Taking } from './Taking.js';
import { type Weight, weightOf } from './Weight.js';

/** How paths go on by what may be taken after them. */
export class WaySteps {
  constructor(private readonly planning: Planning) {}

  /** The path with the goal, where it can be had then. */
  finishing(path: Path): readonly Path[] {
    const { goal } = this.planning.request;
    const standing = this.planning.standing(path.day, path.awards);
    if ('outcomes' in goal) return this.covering(path, standing, goal.outcomes);
    if (!this.planning.via.every((one) => one === goal.credential || path.taken.has(one))) return [];
    const credential = this.planning.catalogue.credentials.get(goal.credential);
    if (!credential || path.taken.has(goal.credential)) return [];
    return this.taking(path, credential, standing).map((one) => ({ ...one, finished: true }));
  }

  /** The path with the credential, in each selection; nothing where it cannot be taken. */
  taking(path: Path, credential: PlannedCredential, standing: Standing): readonly Path[] {
    const admission = this.planning.admission(credential, standing);
    if (admission === 'FAILS') return [];
    const distance = this.planning.distanceOf(credential);
    return this.planning.selectionsOf(credential).flatMap((parts) => {
      const taking = this.planning.taking(credential, parts, standing);
      const verdict = this.planning.verdict(taking, admission);
      if (!this.planning.allows(verdict)) return [];
      const award = { credential, parts, on: taking.endDate };
      return extended(path, taking, { settled: verdict === 'HOLDS', award, weight: this.weightOf(taking, distance) });
    });
  }

  private covering(path: Path, standing: Standing, outcomes: readonly string[]): readonly Path[] {
    const covering = coverOutcomes(outcomes, path.taken, standing, this.planning);
    if (!covering) return [];
    const finished = covering.reduce(
      (one, { step, settled }) => extended(one, step, { settled, award: null, weight: this.weightOf(step, 0) }),
      path,
    );
    if (!this.planning.via.every((key) => finished.taken.has(key))) return [];
    return [{ ...finished, before: path, day: path.day, finished: true }];
  }

  private weightOf({ guaranteedSbu, ifGrantedSbu }: Taking, distance: number): Weight {
    return this.planning.request.ranking === 'GUARANTEED'
      ? weightOf(guaranteedSbu, ifGrantedSbu, distance, 1)
      : weightOf(ifGrantedSbu, guaranteedSbu, distance, 1);
  }
}
