import { compareRanks } from '../compareRanks.js';
import type { Label } from './Label.js';
import type { Rank } from '../Plan.js';

/** The finished labels that a search still wants to answer, and what they leave no hope for. */
export interface Incumbents {
  add(finished: Label): void;
  /** Whether of the plans that are not below the bound none is wanted any more. */
  beat(bound: Rank): boolean;
  has(finished: Label): boolean;
  /** By their ranks. */
  readonly all: readonly Label[];
}

/** Wants the best plan alone. */
export class OneBest implements Incumbents {
  private best: Label | null = null;

  add(finished: Label): void {
    if (!this.best || compareRanks(finished.bound, this.best.bound) < 0) this.best = finished;
  }

  beat(bound: Rank): boolean {
    return this.best !== null && compareRanks(bound, this.best.bound) >= 0;
  }

  has(finished: Label): boolean {
    return this.best === finished;
  }

  get all(): readonly Label[] {
    return this.best ? [this.best] : [];
  }
}

/** Wants any one plan. */
export class AnyOne implements Incumbents {
  private first: Label | null = null;

  add(finished: Label): void {
    this.first ??= finished;
  }

  beat(): boolean {
    return this.first !== null;
  }

  has(finished: Label): boolean {
    return this.first === finished;
  }

  get all(): readonly Label[] {
    return this.first ? [this.first] : [];
  }
}

/** Wants the plans that no other is better than in one objective and at least equal to in all, of equal ones the best. */
export class Front implements Incumbents {
  private members: readonly Label[] = [];

  /** @param objectives how many of the first figures of a rank are objectives */
  constructor(private readonly objectives: number) {}

  add(finished: Label): void {
    if (this.beat(finished.bound)) return;
    this.members = [...this.members.filter((one) => !this.beats(finished.bound, one.bound)), finished];
  }

  beat(bound: Rank): boolean {
    return this.members.some((one) => this.beats(one.bound, bound));
  }

  has(finished: Label): boolean {
    return this.members.includes(finished);
  }

  get all(): readonly Label[] {
    return [...this.members].sort((a, b) => compareRanks(a.bound, b.bound));
  }

  /** A rank that is greater in no objective and not the lesser one as a whole. */
  private beats(one: Rank, other: Rank): boolean {
    for (let at = 0; at < this.objectives; at += 1) if ((one[at] as number) > (other[at] as number)) return false;
    return compareRanks(one, other) <= 0;
  }
}

/** Wants every plan. */
export class Every implements Incumbents {
  private readonly found = new Set<Label>();

  add(finished: Label): void {
    this.found.add(finished);
  }

  beat(): boolean {
    return false;
  }

  has(finished: Label): boolean {
    return this.found.has(finished);
  }

  get all(): readonly Label[] {
    return [...this.found].sort((a, b) => compareRanks(a.bound, b.bound));
  }
}
