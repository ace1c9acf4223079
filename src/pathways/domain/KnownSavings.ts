import type { IsoDate } from '../../shared/pure/calendar.js';
import { exemptionRulesOf } from './exemptionRulesOf.js';
import type { KnownCatalogue } from './KnownCatalogue.js';
import { BY_OUTCOME, type NumberedCatalogue } from './NumberedCatalogue.js';
import { speaksOfTime } from './speaksOfTime.js';

/** A part that something else than its outcome may exempt, by its owner's place. */
interface SparedPart {
  readonly owner: number;
  readonly sbu: number;
}

/**
 * Upper bounds on what each credential can save others by the exemptions that it opens, in SBU if granted, for who starts
 * on a day and holds nothing that begins or ends later.
 */
export class KnownSavings {
  /** By the place of the credential what having it may exempt, but for what its outcomes do. */
  private readonly opened: readonly SparedPart[][];
  /** The same the other way round. */
  private readonly openers: readonly number[][];
  private readonly dearest: Float64Array[] = [];
  private readonly byOutcome: (readonly SparedPart[])[] = [];
  /** What anything may open. */
  private readonly open: SparedPart[] = [];

  constructor(
    private readonly known: KnownCatalogue,
    private readonly numbered: NumberedCatalogue,
    private readonly startDate: IsoDate,
  ) {
    const { parts } = numbered;
    this.opened = parts.map(() => []);
    this.openers = parts.map(() => []);
    for (const place of parts.keys()) this.addSparingOf(place);
  }

  /**
   * The dearest part of another credential that having the outcome of the part may spare. Only one is spared: whoever takes
   * that one has the outcome from then on.
   * @param isLookedAt of which credentials; as standard of all
   */
  dearestOther(place: number, part: number, isLookedAt?: (place: number) => boolean): number {
    if (isLookedAt) return this.findDearest(place, part, isLookedAt);
    let dearest = this.dearest[place];
    if (!dearest) {
      dearest = Float64Array.from(this.numbered.partsAt(place).loads, (_, at) =>
        this.findDearest(place, at, () => true),
      );
      this.dearest[place] = dearest;
    }
    return dearest[part] as number;
  }

  /** The load of the part of the credential that having the outcome may spare; 0 where there is none. */
  sparedOf(place: number, outcome: number): number {
    const { outcomes, evidence, loads } = this.numbered.partsAt(place);
    const part = outcome < 0 ? -1 : outcomes.indexOf(outcome);
    return part >= 0 && ((evidence[part] as number) & BY_OUTCOME) !== 0 ? (loads[part] as number) : 0;
  }

  private findDearest(place: number, part: number, isLookedAt: (place: number) => boolean): number {
    const outcome = this.numbered.partsAt(place).outcomes[part] as number;
    let dearest = 0;
    for (const { owner, sbu } of outcome < 0 ? [] : this.exemptible(outcome))
      if (sbu > dearest && owner !== place && isLookedAt(owner)) dearest = sbu;
    return dearest;
  }

  /** The parts with the outcome that having it may exempt. */
  private exemptible(outcome: number): readonly SparedPart[] {
    let parts = this.byOutcome[outcome];
    if (!parts) {
      const owners = [...this.numbered.ownersOf(outcome)];
      parts = owners.map((owner) => ({ owner, sbu: this.sparedOf(owner, outcome) })).filter(({ sbu }) => sbu > 0);
      this.byOutcome[outcome] = parts;
    }
    return parts;
  }

  /** The places of what may open an exemption of a part of the credential, but for outcomes. */
  openersOf(place: number): readonly number[] {
    if (this.open.some(({ owner }) => owner === place)) return [...this.opened.keys()];
    return this.openers[place] ?? [];
  }

  /** Whether having the credential may spare others anything at all. */
  sparesAny(place: number): boolean {
    if (this.open.length > 0 || (this.opened[place]?.length ?? 0) > 0) return true;
    return this.numbered.partsAt(place).loads.some((_, part) => this.dearestOther(place, part) > 0);
  }

  /** What having the credential may spare others that are looked at, but for what its outcomes do. */
  otherwise(place: number, isLookedAt: (place: number) => boolean): number {
    let sum = 0;
    for (const some of [this.opened[place] ?? [], this.open])
      for (const { owner, sbu } of some) if (owner !== place && isLookedAt(owner)) sum += sbu;
    return sum;
  }

  /** Parts of the credential of which more than the outcome decides: to what may open an exemption, or to everything. */
  private addSparingOf(place: number): void {
    const { numbered, known } = this;
    const { law } = known;
    const owner = numbered.at(place);
    for (const part of owner.parts) {
      const rules = exemptionRulesOf(part, owner, law);
      const asked = rules.flatMap(({ exemption, requirement }) =>
        exemption?.evidence === 'CREDENTIAL_HELD' ? (requirement ?? []) : [],
      );
      const spared = { owner: place, sbu: part.sbu };
      const isOpenToAll =
        asked.some(speaksOfTime) || rules.some(({ validFrom }) => validFrom !== null && this.startDate < validFrom);
      if (isOpenToAll) this.open.push(spared);
      else if (asked.length > 0)
        for (const other of numbered.placesIn(new Set(asked.flatMap((one) => this.known.namedIn(one, owner))))) {
          this.opened[other]?.push(spared);
          this.openers[place]?.push(other);
        }
    }
  }
}
