/** A credential as far as it names what it replaced and what replaces it. */
interface Successive {
  readonly key: string;
  readonly predecessorKey: string | null;
  readonly successorKey: string | null;
}

/** A credential (key) with how many replacements lie between: 1 for the next. */
export interface Generation {
  readonly key: string;
  readonly generation: number;
}

type Next = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which credential replaced which. Either of the two may name the other; one that is named and not in the catalogue joins
 * those before and after it.
 */
export class Succession {
  readonly #predecessors: Next;
  readonly #successors: Next;

  constructor(credentials: Iterable<Successive>) {
    const pairs = [...credentials].flatMap(({ key, predecessorKey, successorKey }) => [
      ...(predecessorKey === null ? [] : [{ old: predecessorKey, young: key }]),
      ...(successorKey === null ? [] : [{ old: key, young: successorKey }]),
    ]);
    const [byYoung, byOld] = [Map.groupBy(pairs, ({ young }) => young), Map.groupBy(pairs, ({ old }) => old)];
    this.#predecessors = new Map([...byYoung].map(([key, of]) => [key, new Set(of.map(({ old }) => old))]));
    this.#successors = new Map([...byOld].map(([key, of]) => [key, new Set(of.map(({ young }) => young))]));
  }

  /** What it replaced, directly or by way of others, nearest first, then by key; never itself. */
  before(key: string): readonly Generation[] {
    return descent(key, this.#predecessors);
  }

  /** What replaces it, in the same order. */
  after(key: string): readonly Generation[] {
    return descent(key, this.#successors);
  }
}

function descent(start: string, next: Next): readonly Generation[] {
  const seen = new Set([start]);
  const found: Generation[] = [];
  let level: readonly string[] = [start];
  for (let generation = 1; level.length > 0; generation += 1) {
    level = [...new Set(level.flatMap((key) => [...(next.get(key) ?? [])]))].filter((key) => !seen.has(key)).sort();
    for (const key of level) {
      seen.add(key);
      found.push({ key, generation });
    }
  }
  return found;
}
