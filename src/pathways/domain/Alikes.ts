import type { NumberedCatalogue } from './NumberedCatalogue.js';
import type { Planning } from './Planning.js';

/** Which credentials, by place, nothing in catalogue, law or request tells apart but the key. Each group is looked at when asked for. */
export class Alikes {
  private readonly numbered: NumberedCatalogue;
  private readonly named: ReadonlySet<string>;
  private readonly split = new Map<number, readonly (readonly number[])[]>();

  constructor(private readonly planning: Planning) {
    this.numbered = planning.numbers.numbered;
    this.named = planning.namedByRequest();
  }

  /** The groups that the request makes of what catalogue and law do not tell apart, each in the order of keys. */
  within(group: number): readonly (readonly number[])[] {
    let groups = this.split.get(group);
    if (!groups) {
      const places = [...(this.numbered.groups[group] ?? [])].filter((place) => this.isTakeable(place));
      groups = places.length < 2 ? places.map((place) => [place]) : this.splitting(places);
      this.split.set(group, groups);
    }
    return groups;
  }

  /** Those alike to the credential, itself included. */
  to(place: number): readonly number[] {
    const groups = this.within(this.numbered.groupOf[place] as number);
    return groups.find((places) => places.includes(place)) ?? [place];
  }

  private isTakeable(place: number): boolean {
    return this.planning.isTakeable(this.numbered.at(place));
  }

  private splitting(places: readonly number[]): readonly (readonly number[])[] {
    const groups = Map.groupBy(places, (place) => {
      const one = this.numbered.at(place);
      return this.named.has(one.key) ? one.key : this.planning.distanceOf(one);
    });
    return [...groups.values()];
  }
}
