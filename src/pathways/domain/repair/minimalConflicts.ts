/** Things that cannot be kept together; `minimal` where all but any one of them can be, which is proved. */
export interface Conflict<T> {
  readonly of: readonly T[];
  readonly minimal: boolean;
}

export interface ConflictsFound<T> {
  readonly conflicts: readonly Conflict<T>[];
  /** The smallest sets to give up so that the rest can be kept. */
  readonly corrections: readonly (readonly T[])[];
  /** Whether these are all conflicts and all corrections. */
  readonly complete: boolean;
}

/** Sets of things by their places, as the bits of a number. */
type Places = number;

/**
 * All smallest sets of things that cannot be kept together, given that fewer can always be kept where more can. What is to
 * be given up hits every conflict; as long as the rest of a smallest such set cannot be kept, there is a further conflict
 * in it.
 * @param all at most 31
 * @param canKeep whether all of the things can be kept together; null where that is not known
 * @param most how many conflicts are looked for
 * @param isOver asked again and again whether to give up; what is known then is answered as not complete
 */
export function minimalConflicts<T>(
  all: readonly T[],
  canKeep: (kept: readonly T[]) => boolean | null,
  most: number,
  isOver: () => boolean,
): ConflictsFound<T> {
  const known = new KnownSets((places) => canKeep(pick(all, places)), isOver);
  const whole = 2 ** all.length - 1;
  const conflicts: { readonly places: Places; readonly minimal: boolean }[] = [];
  const corrections = new Set<Places>();
  for (;;) {
    const hitting = hittingSets(
      conflicts.map(({ places }) => places),
      isOver,
    );
    const open = hitting?.filter((one) => !corrections.has(one));
    const { kept, refused, isSure } = open ? known.sort(open, whole) : NOTHING_KNOWN;
    for (const one of kept) corrections.add(one);
    if (refused === undefined || conflicts.length === most)
      return {
        conflicts: conflicts.map(({ places, minimal }) => ({ of: pick(all, places), minimal })),
        corrections: [...corrections].map((places) => pick(all, places)),
        complete: refused === undefined && isSure && conflicts.every(({ minimal }) => minimal),
      };
    conflicts.push(known.shrunk(whole & ~refused));
  }
}

/** Where the time was over before it was known what to give up. */
const NOTHING_KNOWN = { kept: [], refused: undefined, isSure: false };

/** What is known of sets: who can be kept with more can be kept with less. */
class KnownSets {
  private readonly kept: Places[] = [];
  private readonly refused: Places[] = [];

  constructor(
    private readonly ask: (places: Places) => boolean | null,
    private readonly isOver: () => boolean,
  ) {}

  canKeep(places: Places): boolean | null {
    if (this.kept.some((more) => isWithin(places, more))) return true;
    if (this.refused.some((fewer) => isWithin(fewer, places))) return false;
    const answer = this.ask(places);
    if (answer !== null) (answer ? this.kept : this.refused).push(places);
    return answer;
  }

  /** Which of the sets can be given up so that the rest of the whole can be kept, up to the first that is not enough. */
  sort(sets: readonly Places[], whole: Places): { kept: Places[]; refused: Places | undefined; isSure: boolean } {
    const kept: Places[] = [];
    let isSure = true;
    for (const one of sets) {
      if (this.isOver()) return { kept, refused: undefined, isSure: false };
      const answer = this.canKeep(whole & ~one);
      if (answer === false) return { kept, refused: one, isSure };
      if (answer) kept.push(one);
      else isSure = false;
    }
    return { kept, refused: undefined, isSure };
  }

  /** A smallest set within one that cannot be kept. */
  shrunk(places: Places): { readonly places: Places; readonly minimal: boolean } {
    let [rest, minimal] = [places, true];
    for (const place of bitsOf(places)) {
      const answer = this.canKeep(rest & ~place);
      if (answer === false) rest &= ~place;
      if (answer === null) minimal = false;
    }
    return { places: rest, minimal };
  }
}

/** The smallest sets that have something of each; one empty set where there are none. Null where the time was over before. */
function hittingSets(sets: readonly Places[], isOver: () => boolean): readonly Places[] | null {
  let hitting: Places[] = [0];
  for (const set of sets) {
    const longer = hitting.flatMap((one) => (one & set ? [one] : bitsOf(set).map((place) => one | place)));
    const different = [...new Set(longer)];
    hitting = [];
    for (const one of different) {
      if (isOver()) return null;
      if (!different.some((other) => other !== one && isWithin(other, one))) hitting.push(one);
    }
  }
  return hitting;
}

function isWithin(some: Places, places: Places): boolean {
  return (some & ~places) === 0;
}

function bitsOf(places: Places): readonly Places[] {
  const bits: Places[] = [];
  for (let rest = places; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}

function pick<T>(all: readonly T[], places: Places): readonly T[] {
  return all.filter((_, place) => (places >> place) & 1);
}
