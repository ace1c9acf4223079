import MiniSearch, { type Query } from 'minisearch';
import { termOf, wordsOf, writtenWordsOf } from './searchTerm.js';

/** A thing with the texts by which it is found. */
export interface Findable<Field extends string> {
  readonly key: string;
  readonly texts: Readonly<Record<Field, readonly string[]>>;
}

/** A thing that was found. `fields` says in which fields each term stands. */
export interface Hit {
  readonly key: string;
  /** How well it fits, to a thousandth; comparable only within one index and one question. */
  readonly score: number;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** A text of a thing in which something was found, and the words in it that were. */
export interface Match<Field extends string> {
  readonly field: Field;
  readonly text: string;
  readonly words: readonly string[];
}

/** Too common to tell things apart; a text of these alone is looked for all the same. */
const LITTLE_WORDS = new Set(['de', 'het', 'een', 'en', 'of', 'in', 'op', 'van', 'voor', 'met', 'aan', 'bij', 'te']);

/** What counts less than the word itself. */
const STARTED = 0.6;
const MISTYPED = 0.4;
const SHORTEST_START = 3;
const SHORTEST_CODE = 2;
const SHORTEST_PIECE = 4;

/**
 * Finds things by Dutch text. All words must be found; where no thing has them all, those with any of them are. A word is
 * looked for as it is (by its stem), the last one as the start of a word too. One that no text has is taken for the
 * start of a word, a compound of two, or a typing error of one letter, from seven letters on of two, but never of the
 * first letter; one with a digit is taken for a code and must be there exactly, or as a start where it is the last.
 */
export class TextIndex<Field extends string> {
  readonly #things: ReadonlyMap<string, Findable<Field>>;
  readonly #fields: readonly Field[];
  readonly #index: MiniSearch<Findable<Field>>;
  readonly #terms: readonly string[];
  readonly #known: ReadonlySet<string>;

  /** @param weights how much a word counts in each field, in the order in which matches are told */
  constructor(things: readonly Findable<Field>[], weights: Readonly<Record<Field, number>>) {
    const terms = new Set<string>();
    this.#things = new Map(things.map((thing) => [thing.key, thing]));
    this.#fields = Object.keys(weights) as Field[];
    this.#index = new MiniSearch({
      idField: 'key',
      fields: [...this.#fields],
      extractField: (thing, field) => (field === 'key' ? thing.key : thing.texts[field as Field].join('\n')),
      tokenize: (text) => [...wordsOf(text)],
      processTerm: (word) => {
        const term = termOf(word);
        terms.add(term);
        return term;
      },
      searchOptions: {
        boost: weights,
        weights: { prefix: STARTED, fuzzy: MISTYPED },
        tokenize: (term) => [term],
        processTerm: (term) => term,
      },
    });
    this.#index.addAll(things);
    this.#known = terms;
    this.#terms = [...terms].sort();
  }

  /** What fits the text, best first, what fits equally by key. A text without a letter or digit finds nothing. */
  search(text: string): readonly Hit[] {
    const words = wordsOf(text);
    const telling = words.filter((word) => !LITTLE_WORDS.has(word));
    const asked = telling.length === 0 ? words : telling;
    const queries = asked.map((word, at) => this.#queryFor(word, at === asked.length - 1));
    if (queries.length === 0) return [];
    const all = this.#hits({ combineWith: 'AND', queries });
    return all.length > 0 || queries.length === 1 ? all : this.#hits({ combineWith: 'OR', queries });
  }

  /** In which texts of the thing it was found, the weightiest field first, of one field the text with most words first. */
  matchesOf(hit: Hit): readonly Match<Field>[] {
    const texts = this.#things.get(hit.key)?.texts;
    if (!texts) return [];
    return this.#fields.flatMap((field) =>
      texts[field]
        .map((text) => ({ field, text, words: foundWords(text, field, hit) }))
        .filter(({ words }) => words.length > 0)
        .sort((one, other) => other.words.length - one.words.length),
    );
  }

  #hits(query: Query): readonly Hit[] {
    return this.#index
      .search(query)
      .map(({ id, score, match }) => ({
        key: id as string,
        score: Math.round(score * 1000) / 1000,
        fields: match,
      }))
      .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
  }

  #queryFor(word: string, isLast: boolean): Query {
    const term = termOf(word);
    const exactly: Query = { queries: [term] };
    const asStart: Query = { queries: [word], prefix: true };
    const isCode = /\d/.test(word);
    const mayStart = word.length >= (isCode ? SHORTEST_CODE : SHORTEST_START) && (isLast || !isCode);
    if (this.#known.has(term)) return mayStart && isLast ? { combineWith: 'OR', queries: [exactly, asStart] } : exactly;
    if (mayStart && this.#isStart(word)) return asStart;
    return isCode ? exactly : { combineWith: 'OR', queries: [this.#mistyped(term), ...this.#asCompound(word)] };
  }

  /** The terms that the term can be a typing error for. */
  #mistyped(term: string): Query {
    const found = this.#index.search({ queries: [term], fuzzy: lettersWrong(term) });
    const like = new Set(found.flatMap(({ terms }) => terms).filter((one) => one[0] === term[0]));
    return { combineWith: 'OR', queries: [...like].sort(), boostTerm: () => MISTYPED };
  }

  /** The two pieces of a compound of which one starts a word and the other is one: `elektromonteur`. */
  #asCompound(word: string): readonly Query[] {
    for (let at = SHORTEST_PIECE; at <= word.length - SHORTEST_PIECE; at += 1) {
      const [head, tail] = [word.slice(0, at), termOf(word.slice(at))];
      if (tail.length >= SHORTEST_PIECE && this.#known.has(tail) && this.#isStart(head))
        return [{ combineWith: 'AND', queries: [{ queries: [head], prefix: true }, { queries: [tail] }] }];
    }
    return [];
  }

  #isStart(start: string): boolean {
    let [low, high] = [0, this.#terms.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#terms[middle] as string) < start) low = middle + 1;
      else high = middle;
    }
    return this.#terms[low]?.startsWith(start) ?? false;
  }
}

function foundWords(text: string, field: string, { fields }: Hit): readonly string[] {
  const words = writtenWordsOf(text).filter(({ term }) => Object.hasOwn(fields, term) && fields[term]?.includes(field));
  return [...new Set(words.map(({ written }) => written))];
}

function lettersWrong(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 7 ? 1 : 2;
}
