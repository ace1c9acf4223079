import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import { isWholeCode, tellingWordsOf, termOf, wordsOf, writtenWordsOf } from './searchTerm.js';

/** A thing with the texts by which it is found. */
export interface Findable<Field extends string> {
  readonly key: string;
  readonly texts: Readonly<Record<Field, readonly string[]>>;
  /** By what its scores are multiplied. */
  readonly weight: number;
}

/** A thing that was found. `fields` says, for each word that was asked, in which fields each term stands. */
export interface Hit {
  readonly key: string;
  /** How well it fits, to a thousandth; comparable only within one index and one question. */
  readonly score: number;
  readonly fields: readonly Readonly<Record<string, readonly string[]>>[];
}

/** A text of a thing in which something was found, and the words in it that were. */
export interface Match<Field extends string> {
  readonly field: Field;
  readonly text: string;
  readonly words: readonly string[];
}

/** Words of which it is known what they mean: they are met by the things that fit, wherever else they may stand. */
export interface KnownWords<Field extends string> {
  readonly words: readonly string[];
  /** In which fields they count, and are told as found. */
  readonly fields: readonly Field[];
  /** Whether they tell what it is about, so that they alone are enough. */
  readonly isSubject: boolean;
  fits(key: string): boolean;
}

/** What was found. */
export interface Found {
  readonly hits: readonly Hit[];
  /** Whether everything that was asked is met; else a part of it is. */
  readonly isWhole: boolean;
}

/** What a word, or known words, find. */
interface Sign {
  readonly isSubject: boolean;
  /** How much it tells things apart: more where few have it, less where it is only begun or mistyped. */
  readonly rarity: number;
  /** Null where a thing fits without a text that says so. */
  readonly found: ReadonlyMap<string, SearchResult | null>;
}

/** What a word counts that is only begun or mistyped, against one that is there as it is asked. */
const STARTED = 0.6;
const MISTYPED = 0.4;

const SHORTEST_START = 3;
const SHORTEST_SINGULAR = 6;
const SHORTEST_CODE = 2;
const SHORTEST_PIECE = 4;

/** How many words are looked for, and how many of them guessed at because no text has them. This bounds the work. */
const MOST_WORDS = 12;
const MOST_GUESSED = 8;

/** More than any text scores, so that what is met of a question counts before how well. */
const MET = 1_000_000;

/**
 * Finds things by Dutch text. All words must be found; where no thing has them all, those with any of them are, first the
 * ones with the most, of which rare words count more. A word is looked for as it is (by its stem), the last one, or its
 * singular, as the start of a word too. One that no text has is taken for the start of a word; else for a compound of two, or
 * a typing error of one letter, from seven letters on of two, but never of the first letter. One with a digit is taken
 * for a code: it must be there as it is, or as a start where it is the last and not a whole code. The first twelve words
 * are looked for, and eight that no text has.
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
    return this.find(tellingWordsOf(text), []).hits;
  }

  /**
   * What fits the words and the known words. Where nothing fits all, what fits any that tell what it is about. Best
   * first, what fits equally by key.
   */
  find(words: readonly string[], known: readonly KnownWords<Field>[]): Found {
    const signs = [...this.#signsOf(words), ...known.map((one) => this.#signOfKnown(one))];
    const whole = keysOfAll(signs);
    if (whole.length > 0) return { hits: whole.map((key) => hitOf(key, signs, 0)).sort(byRank), isWhole: true };
    const subjects = signs.length === 1 ? [] : signs.filter(({ isSubject }) => isSubject);
    const some = new Set(subjects.flatMap(({ found }) => [...found.keys()]));
    const all = sum(signs.map(({ rarity }) => rarity));
    return { hits: [...some].map((key) => hitOf(key, signs, all)).sort(byRank), isWhole: false };
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

  #signsOf(words: readonly string[]): readonly Sign[] {
    let guessed = 0;
    return words.slice(0, MOST_WORDS).map((word, at) => {
      const isKnown = this.#terms.has(termOf(word));
      if (!isKnown) guessed += 1;
      const isLeft = !isKnown && guessed > MOST_GUESSED;
      const found = isLeft ? [] : this.#index.search(this.#queryFor(word, at === words.length - 1));
      return this.#sign(new Map(found.map((one) => [one.id as string, one])), true, isKnown ? 1 : STARTED);
    });
  }

  #signOfKnown({ words, fields, isSubject, fits }: KnownWords<Field>): Sign {
    const query: Query = { combineWith: 'OR', queries: words.map(termOf), fields: [...fields] };
    const results = new Map(this.#index.search(query).map((one) => [one.id as string, one]));
    const keys = [...this.#things.keys()].filter(fits);
    return this.#sign(new Map(keys.map((key) => [key, results.get(key) ?? null])), isSubject, 1);
  }

  #sign(found: Sign['found'], isSubject: boolean, sureness: number): Sign {
    const rarity = found.size === 0 ? 0 : sureness * Math.log(1 + this.#things.size / found.size);
    return { found, isSubject, rarity };
  }

  #queryFor(word: string, isLast: boolean): Query {
    const term = termOf(word);
    const isCode = /\d/.test(word);
    const mayStart = !isWholeCode(word) && word.length >= (isCode ? SHORTEST_CODE : SHORTEST_START);
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

  /** The terms of the words that begin with a word or, where it is a plural, with its stem; not the stem itself. */
  #startingWith(word: string, stem: string): readonly string[] {
    const isPlural = stem.length >= SHORTEST_SINGULAR && (word === `${stem}en` || word === `${stem}s`);
    const starts = isPlural ? [word, stem] : [word];
    const terms = new Set(starts.flatMap((start) => [...this.#words.atPrefix(start).values()]));
    terms.delete(stem);
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

/** The keys of what all signs find. */
function keysOfAll(signs: readonly Sign[]): readonly string[] {
  const [fewest] = signs.toSorted((one, other) => one.found.size - other.found.size);
  return [...(fewest?.found.keys() ?? [])].filter((key) => signs.every(({ found }) => found.has(key)));
}

/** A thing with the scores of what it meets; `all` is how much is asked, where it meets only a part. */
function hitOf(key: string, signs: readonly Sign[], all: number): Hit {
  const met = signs.filter(({ found }) => found.has(key));
  const results = met.flatMap(({ found }) => found.get(key) ?? []);
  const words = sum(results.map(({ queryTerms }) => queryTerms.length));
  const fit = words * sum(results.map(({ score, queryTerms }) => score / Math.max(1, queryTerms.length)));
  const part = all === 0 ? 0 : MET * (Math.round((1000 * sum(met.map(({ rarity }) => rarity))) / all) / 1000);
  return { key, score: Math.round((part + fit) * 1000) / 1000, fields: results.map(({ match }) => match) };
}

function byRank(one: Hit, other: Hit): number {
  return other.score - one.score || (one.key < other.key ? -1 : 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** One of the terms, each counting so much. */
function anyOf(terms: readonly string[], weight = 1): Query {
  return { combineWith: 'OR', queries: [...terms], boostTerm: () => weight };
}

function foundWords(text: string, field: string, { fields }: Hit): readonly string[] {
  const isFound = (term: string): boolean =>
    fields.some((one) => Object.hasOwn(one, term) && one[term]?.includes(field));
  const words = writtenWordsOf(text).filter(({ term }) => isFound(term));
  return [...new Set(words.map(({ written }) => written))];
}

function lettersWrong(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}
