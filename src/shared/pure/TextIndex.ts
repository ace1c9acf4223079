import MiniSearch, { type Query } from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import { termOf, wordsOf, writtenWordsOf } from './searchTerm.js';

/** A thing with the texts by which it is found. */
export interface Findable<Field extends string> {
  readonly key: string;
  readonly texts: Readonly<Record<Field, readonly string[]>>;
  /** By what its scores are multiplied. */
  readonly weight: number;
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

/** What a word counts that is only begun or mistyped, against one that is there as it is asked. */
const STARTED = 0.6;
const MISTYPED = 0.4;

const SHORTEST_START = 3;
const SHORTEST_CODE = 2;
const SHORTEST_PIECE = 4;

/**
 * Finds things by Dutch text. All words must be found; where no thing has them all, those with any of them are. A word is
 * looked for as it is (by its stem), the last one as the start of a word too. One that no text has is taken for the
 * start of a word; else for a compound of two, or a typing error of one letter, from seven letters on of two, but never
 * of the first letter. One with a digit is taken for a code: it must be there as it is, or as a start where it is the last.
 */
export class TextIndex<Field extends string> {
  readonly #things: ReadonlyMap<string, Findable<Field>>;
  readonly #fields: readonly Field[];
  readonly #index: MiniSearch<Findable<Field>>;
  /** The term of each word that stands in some text. */
  readonly #words = new SearchableMap<string>();
  readonly #terms: ReadonlySet<string>;

  /** @param weights how much a word counts in each field, in the order in which matches are told */
  constructor(things: readonly Findable<Field>[], weights: Readonly<Record<Field, number>>) {
    const terms = new Map<string, string>();
    this.#things = new Map(things.map((thing) => [thing.key, thing]));
    this.#fields = Object.keys(weights) as Field[];
    this.#index = new MiniSearch({
      idField: 'key',
      fields: [...this.#fields],
      extractField: (thing, field) => (field === 'key' ? thing.key : thing.texts[field as Field].join('\n')),
      tokenize: (text) => [...wordsOf(text)],
      processTerm: (word) => {
        const term = terms.get(word) ?? termOf(word);
        terms.set(word, term);
        return term;
      },
      searchOptions: {
        boost: weights,
        boostDocument: (key) => this.#things.get(key as string)?.weight ?? 1,
        tokenize: (term) => [term],
        processTerm: (term) => term,
      },
    });
    this.#index.addAll(things);
    this.#terms = new Set(terms.values());
    for (const [word, term] of terms) this.#words.set(word, term);
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
      .map(({ id, score, match }) => ({ key: id as string, score: Math.round(score * 1000) / 1000, fields: match }))
      .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
  }

  #queryFor(word: string, isLast: boolean): Query {
    const term = termOf(word);
    const isCode = /\d/.test(word);
    const mayStart = word.length >= (isCode ? SHORTEST_CODE : SHORTEST_START);
    const asItIs = anyOf([term]);
    if (this.#terms.has(term)) {
      return isLast && mayStart
        ? { combineWith: 'OR', queries: [asItIs, anyOf(this.#startingWith(word, term), STARTED)] }
        : asItIs;
    }
    const started = mayStart && (isLast || !isCode) ? this.#startingWith(word, term) : [];
    if (started.length > 0) return anyOf(started, STARTED);
    return isCode ? asItIs : { combineWith: 'OR', queries: [anyOf(this.#like(word), MISTYPED), ...this.#pieces(word)] };
  }

  /** The terms of the words that begin so, but for one. */
  #startingWith(start: string, but: string): readonly string[] {
    const terms = new Set(this.#words.atPrefix(start).values());
    terms.delete(but);
    return [...terms];
  }

  /** The terms of the words for which the word can be a typing error. */
  #like(word: string): readonly string[] {
    const near = [...this.#words.fuzzyGet(word, lettersWrong(word))].filter(([other]) => other[0] === word[0]);
    return [...new Set(near.map(([, [term]]) => term))];
  }

  /** The two pieces of a compound of which one starts a word and the other is one: `elektromonteur`. */
  #pieces(word: string): readonly Query[] {
    for (let at = SHORTEST_PIECE; at <= word.length - SHORTEST_PIECE; at += 1) {
      const tail = termOf(word.slice(at));
      const heads = this.#terms.has(tail) ? this.#startingWith(word.slice(0, at), tail) : [];
      if (heads.length > 0) return [{ combineWith: 'AND', queries: [anyOf(heads, STARTED), anyOf([tail])] }];
    }
    return [];
  }
}

/** One of the terms, each counting so much. */
function anyOf(terms: readonly string[], weight = 1): Query {
  return { combineWith: 'OR', queries: [...terms], boostTerm: () => weight };
}

function foundWords(text: string, field: string, { fields }: Hit): readonly string[] {
  const words = writtenWordsOf(text).filter(({ term }) => Object.hasOwn(fields, term) && fields[term]?.includes(field));
  return [...new Set(words.map(({ written }) => written))];
}

function lettersWrong(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}
