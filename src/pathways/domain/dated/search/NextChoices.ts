import type { PlannedCredential, PlannedOffer } from '../../PlanningCatalogue.js';
import type { Planning } from '../../Planning.js';
import { SteppingStones } from './SteppingStones.js';
import type { Between } from '../bounds/Between.js';
import type { Difference } from '../differenceOf.js';
import type { Joining } from './Joining.js';
import type { Label } from './Label.js';
import type { Rank } from '../Plan.js';
import type { PlanAims } from '../PlanAims.js';
import type { PlanBounds } from '../bounds/PlanBounds.js';
import type { PlanRequest } from '../PlanRequest.js';
import { leastOfBoth, type Ranked, ranksOf } from '../rankOf.js';

/**
 * Something that may be done next, with the least that it can lead to. ROUGH: a credential of which the offers have not been
 * looked at. TAKE: a credential on any offer. JOIN: on one.
 */
export type Choice = { readonly place: number; readonly bounds: readonly Rank[] } & (
  | { readonly kind: 'ROUGH' | 'TAKE' }
  /** With what plans come to at least that go on so. */
  | { readonly kind: 'JOIN'; readonly offer: PlannedOffer; readonly least: Ranked }
);

/** What a search goes by. */
interface Grounds {
  readonly planning: Planning;
  readonly request: PlanRequest;
  readonly aims: PlanAims;
  readonly bounds: PlanBounds;
  readonly joining: Joining;
  /** In what plans are to differ; null: in nothing. */
  readonly differBy: Difference | null;
}

/** What may be done next after a label, each choice with what it can lead to at least. */
export class NextChoices {
  private readonly stones: SteppingStones;
  /** Places of what may save load by exemptions. */
  private readonly saving: ReadonlySet<number>;
  /** Whether a rule of some track speaks of credentials, so that any of them might open a track. */
  private readonly tracksAsk: boolean;

  /**
   * @param relevant places of the credentials that can have to do with the goal
   * @param isBeaten whether nothing is wanted that is at or above one of the bounds
   */
  constructor(
    private readonly on: Grounds,
    private readonly relevant: readonly number[],
    private readonly isBeaten: (bounds: readonly Rank[]) => boolean,
  ) {
    const { planning, aims, bounds } = on;
    this.saving = this.savingPlaces();
    this.tracksAsk = relevant.some((place) => asksInTracks(aims.numbered.at(place), planning));
    const ownOf = (place: number): Between => bounds.ownOf(place);
    const { saving, tracksAsk } = this;
    this.stones = new SteppingStones({ ...on, relevant, saving, tracksAsk, ownOf });
  }

  /** To take what is wanted, or what may help to take it; null where something that is wanted can never be taken. */
  straightAfter(label: Label): readonly Choice[] | null {
    const help = this.stones.toTakeWanted(label);
    if (!help) return null;
    const helping = this.roughlyAmong(help.between.keys(), label).map(({ place }) => place);
    return this.choicesAmong([...this.on.aims.wanted, ...helping], label);
  }

  /** At most what comes of `othersAfter`; null where nothing does. */
  boundsOfOthers(label: Label): readonly Rank[] | null {
    if (!this.tracksAsk && this.saving.size === 0) return null;
    const bounds = ranksOf(this.on.bounds.leastWithMore(label), this.on.request);
    return this.isBeaten(bounds) ? null : bounds;
  }

  /** To take what may be worth it though nothing that is wanted asks for it. */
  othersAfter(label: Label): readonly Choice[] {
    const helpful = this.stones.toTakeWanted(label)?.between;
    const others = this.tracksAsk ? this.relevant : [...this.saving, ...this.stones.toSaveLoad(label)];
    return this.roughlyAmong(
      others.filter((place) => !helpful?.has(place)),
      label,
    );
  }

  /** To take what is not wanted itself, without a look at what is on offer. */
  private roughlyAmong(places: Iterable<number>, label: Label): readonly Choice[] {
    const { numbered, wanted } = this.on.aims;
    const leastWith = this.on.bounds.roughlyTaking(label);
    const leadOf = this.stones.leadsAfter(label);
    const choices: Choice[] = [];
    for (const place of new Set(places)) {
      if (wanted.has(place) || label.taken.has(numbered.at(place).key)) continue;
      const bounds = ranksOf(leastWith(place, leadOf(place)), this.on.request);
      if (!this.isBeaten(bounds)) choices.push({ kind: 'ROUGH', place, bounds });
    }
    return choices;
  }

  /** The choices that make up one that joins no offer yet. */
  within({ kind, place }: Choice, label: Label): readonly Choice[] {
    return kind === 'ROUGH' ? this.choicesAmong([place], label) : this.offersAfter(label, place);
  }

  private choicesAmong(places: Iterable<number>, label: Label): readonly Choice[] {
    const choices: Choice[] = [];
    const leadOf = this.stones.leadsAfter(label);
    for (const place of new Set(places)) {
      if (label.taken.has(this.on.aims.numbered.at(place).key)) continue;
      const bounds = ranksOf(this.on.bounds.leastTaking(place, label, leadOf(place)), this.on.request);
      if (!this.isBeaten(bounds)) choices.push({ kind: 'TAKE', place, bounds });
    }
    return choices;
  }

  private offersAfter(label: Label, place: number): readonly Choice[] {
    const { planning, request, aims, joining, bounds } = this.on;
    const credential = aims.numbered.at(place);
    return bounds
      .leastJoining(place, label, this.stones.leadsAfter(label)(place))
      .flatMap(({ entry: { offer }, alternatives }): Choice | [] => {
        const admission = joining.mostAdmitting(offer, credential, label);
        if (!planning.allows(admission)) return [];
        const isSettled = admission === 'HOLDS';
        const ranks = ranksOf(
          alternatives.map((one) => ({ ...one, settled: one.settled && isSettled })),
          request,
        );
        if (this.isBeaten(ranks)) return [];
        return { kind: 'JOIN', place, offer, bounds: ranks, least: alternatives.reduce(leastOfBoth) };
      });
  }

  /** Where exemptions count as granted, what may open one shortens and lightens what comes after it. */
  private savingPlaces(): ReadonlySet<number> {
    const { planning, request } = this.on;
    if (request.ranking === 'GUARANTEED') return new Set();
    if (planning.holdingsMove) return new Set(this.relevant);
    const savings = planning.numbers.savingsOn(request.startDate);
    return new Set(this.relevant.filter((place) => savings.sparesAny(place)));
  }
}

function asksInTracks(credential: PlannedCredential, { law, known }: Planning): boolean {
  const rules = law.everGoverning(credential).filter(({ purpose }) => purpose === 'TRACK');
  return rules.some(({ requirement }) => requirement !== null && known.namedIn(requirement, credential).length > 0);
}
