import type { IsoDate } from '../../shared/pure/calendar.js';
import type { KnownCatalogue } from './KnownCatalogue.js';
import { KnownNeeds } from './KnownNeeds.js';
import { KnownSavings } from './KnownSavings.js';
import { type Costs, netLoad } from './netLoad.js';
import { BY_CREDENTIAL, BY_OUTCOME, NumberedCatalogue } from './NumberedCatalogue.js';

/** What all requests that know the same of catalogue and law share, by numbers; each is found when it is first asked for. */
export class KnownNumbers {
  readonly numbered: NumberedCatalogue;
  private readonly needs = new Map<string, KnownNeeds>();
  private readonly savings = new Map<number, KnownSavings>();
  private readonly saving = new Map<KnownSavings, readonly number[]>();

  constructor(private readonly known: KnownCatalogue) {
    this.numbered = new NumberedCatalogue(known);
  }

  /** What must be had before credentials can be started by who starts on the day; the same between two days on which rules begin. */
  needsOn(startDate: IsoDate, onlySettled: boolean): KnownNeeds {
    const name = `${String(this.known.law.begunOn(startDate))} ${String(onlySettled)}`;
    const needs = this.needs.get(name) ?? new KnownNeeds(this.known, this.numbered, startDate, onlySettled);
    this.needs.set(name, needs);
    return needs;
  }

  /** What credentials can save each other, for who starts on the day. */
  savingsOn(startDate: IsoDate): KnownSavings {
    const begun = this.known.law.begunOn(startDate);
    const savings = this.savings.get(begun) ?? new KnownSavings(this.known, this.numbered, startDate);
    this.savings.set(begun, savings);
    return savings;
  }

  /** The places of the credentials that may spare others more than they cost who holds nothing and starts on the day. */
  savingPlainly(startDate: IsoDate): readonly number[] {
    const savings = this.savingsOn(startDate);
    const places = this.saving.get(savings) ?? this.findSaving(savings);
    this.saving.set(savings, places);
    return places;
  }

  private findSaving(savings: KnownSavings): readonly number[] {
    const { numbered } = this;
    return [...numbered.parts.keys()].filter((place) => {
      const { evidence } = numbered.partsAt(place);
      const costs = (part: number): Costs => {
        const bits = evidence[part] as number;
        return (bits & BY_CREDENTIAL) !== 0 ? 'NEVER' : (bits & BY_OUTCOME) !== 0 ? 'FIRST' : 'ALWAYS';
      };
      const net = netLoad(numbered.partsAt(place), costs, (part) => savings.dearestOther(place, part));
      return net < savings.otherwise(place, () => true);
    });
  }
}

const numbers = new WeakMap<KnownCatalogue, KnownNumbers>();

/** The numbers of what is known; the same for the same. */
export function numbersOf(known: KnownCatalogue): KnownNumbers {
  const one = numbers.get(known) ?? new KnownNumbers(known);
  numbers.set(known, one);
  return one;
}
