import type { CredentialKind, MboKind, Track } from '../../shared/pure/credentialKind.js';
import { tellingWordsOf, wordsOf } from '../../shared/pure/searchTerm.js';

/** A credential as far as words say what it is. */
export interface Described {
  readonly name: string | null;
  readonly kind: CredentialKind;
  readonly mboKind: MboKind | null;
  readonly mboLevel: number | null;
  /** Those in which it can be followed, as far as is known. */
  readonly tracks: readonly Track[];
}

/** Words of a text that say what is asked for, with the values of which it must have one. */
export type TextCondition = { readonly words: readonly string[] } & (
  | { readonly of: 'KIND'; readonly values: ReadonlySet<CredentialKind> }
  | { readonly of: 'MBO_KIND'; readonly values: ReadonlySet<MboKind> }
  | { readonly of: 'MBO_LEVEL'; readonly values: ReadonlySet<number> }
  | { readonly of: 'TRACK'; readonly values: ReadonlySet<Track> }
);

/** The name of a provider as it stands in a text, with the keys of those that bear it. */
export interface NamedProvider {
  readonly words: readonly string[];
  readonly keys: ReadonlySet<string>;
}

/** A text that somebody looks for, taken apart. */
export interface UnderstoodText {
  /** What it is about. */
  readonly words: readonly string[];
  readonly providers: readonly NamedProvider[];
  /** At most one of each sort; all must be met. */
  readonly conditions: readonly TextCondition[];
}

/** What one or two words stand for. Words of the law where it has them, see `levelWords`. */
const MEANINGS: ReadonlyMap<string, TextCondition> = new Map(
  [
    kind('mbo', 'MBO_DIPLOMA', 'MBO_BROAD_INTAKE', 'MBO_CERTIFICAAT', 'MBO_VERKLARING', 'PRAKTIJKVERKLARING'),
    kind('hbo', 'BACHELOR', 'ASSOCIATE_DEGREE'),
    kind('bachelor', 'BACHELOR'),
    kind('associate degree', 'ASSOCIATE_DEGREE'),
    kind('ad', 'ASSOCIATE_DEGREE'),
    kind('vmbo', 'VMBO_DIPLOMA'),
    mboKind('entree', 'ENTREE'),
    mboKind('entreeopleiding', 'ENTREE'),
    mboKind('basisberoepsopleiding', 'BASISBEROEPS'),
    mboKind('vakopleiding', 'VAK'),
    mboKind('middenkaderopleiding', 'MIDDENKADER'),
    mboKind('specialistenopleiding', 'SPECIALIST'),
    track('bol', 'BOL'),
    track('bbl', 'BBL'),
    track('derde leerweg', 'OVO'),
    track('ovo', 'OVO'),
    track('voltijd', 'FULL_TIME'),
    track('deeltijd', 'PART_TIME'),
  ].map((condition) => [condition.words.join(' '), condition]),
);

/** Words that say only that somebody is a school; beside others they tell nothing. */
const SCHOOL_WORDS = new Set(['roc', 'aoc', 'college', 'hogeschool']);

/** How many words are looked at together for the name of a provider. */
const LONGEST_NAME = 8;

/**
 * Takes a text apart: `niveau 2`, `mbo 4`, `bbl`, `hbo`, `entree` and the like become conditions, whole names of providers
 * stand for those who bear them, and what is left is what it is about. Two levels, kinds or tracks mean either of them,
 * but of a kind within another (`hbo bachelor`) the narrower.
 * @param names keys of providers by their names, as `tellingWordsOf` with spaces between
 */
export function understoodText(text: string, names: ReadonlyMap<string, ReadonlySet<string>>): UnderstoodText {
  const asked = tellingWordsOf(text);
  const words: string[] = [];
  const providers: NamedProvider[] = [];
  const conditions: TextCondition[] = [];
  for (let at = 0; at < asked.length;) {
    const provider = providerAt(asked, at, names);
    const condition = provider ? null : conditionAt(asked, at);
    if (provider) providers.push(provider);
    else if (condition) conditions.push(condition);
    else words.push(asked[at] ?? '');
    at += (provider ?? condition)?.words.length ?? 1;
  }
  const telling = words.filter((word) => !SCHOOL_WORDS.has(word));
  const isAlone = telling.length + providers.length + conditions.length === 0;
  return { words: isAlone ? words : telling, providers, conditions: together(conditions) };
}

/** The same text with the words for kinds as words of what it is about; null where it has none, or tells nothing else. */
export function withoutKinds({ words, providers, conditions }: UnderstoodText): UnderstoodText | null {
  const [kinds, others] = [conditions.filter(isOfKind), conditions.filter((condition) => !isOfKind(condition))];
  if (kinds.length === 0 || words.length === 0) return null;
  return { words: [...kinds.flatMap((condition) => condition.words), ...words], providers, conditions: others };
}

function isOfKind({ of }: TextCondition): boolean {
  return of === 'KIND' || of === 'MBO_KIND';
}

/** Whether a credential is what the words say: by what is known of it, or because it is called so. */
export function meetsText(credential: Described, condition: TextCondition): boolean {
  switch (condition.of) {
    case 'KIND':
      return condition.values.has(credential.kind) || isCalled(credential.name, condition.words);
    case 'MBO_KIND':
      return (
        (credential.mboKind && condition.values.has(credential.mboKind)) || isCalled(credential.name, condition.words)
      );
    case 'MBO_LEVEL':
      return credential.mboLevel !== null && condition.values.has(credential.mboLevel);
    case 'TRACK':
      return credential.tracks.some((one) => condition.values.has(one));
  }
}

function isCalled(name: string | null, words: readonly string[]): boolean {
  const written = name?.toLowerCase() ?? '';
  if (!words.every((word) => written.includes(word))) return false;
  const own = new Set(wordsOf(written));
  return words.every((word) => own.has(word));
}

function providerAt(
  words: readonly string[],
  at: number,
  names: ReadonlyMap<string, ReadonlySet<string>>,
): NamedProvider | null {
  for (let end = Math.min(words.length, at + LONGEST_NAME); end > at; end -= 1) {
    const name = words.slice(at, end);
    const keys = names.get(name.join(' '));
    if (keys) return { words: name, keys };
  }
  return null;
}

function conditionAt(words: readonly string[], at: number): TextCondition | null {
  const both = MEANINGS.get(words.slice(at, at + 2).join(' '));
  return levelAt(words, at) ?? both ?? MEANINGS.get(words[at] ?? '') ?? null;
}

/** `niveau 2`, `mbo 2`, `mbo-niveau 2`, `niveau 2 of 3`, `mbo2`. A level that no programme has is asked for too, and finds none. */
function levelAt(words: readonly string[], at: number): TextCondition | null {
  const written = /^(?:mbo|niveau)([1-9])$/.exec(words[at] ?? '')?.[1];
  if (written !== undefined)
    return { of: 'MBO_LEVEL', words: words.slice(at, at + 1), values: new Set([Number(written)]) };
  const [first = '', second] = words.slice(at, at + 2);
  if (first !== 'niveau' && first !== 'mbo') return null;
  const start = at + (first === 'mbo' && second === 'niveau' ? 2 : 1);
  const rest = words.slice(start);
  const end = rest.findIndex((word) => !/^[1-9]$/.test(word));
  const levels = end < 0 ? rest : rest.slice(0, end);
  if (levels.length === 0) return null;
  return { of: 'MBO_LEVEL', words: words.slice(at, start + levels.length), values: new Set(levels.map(Number)) };
}

function together(conditions: readonly TextCondition[]): readonly TextCondition[] {
  return [...Map.groupBy(conditions, (condition) => condition.of).values()].map((same) => {
    const narrow = same.filter((one) => !same.some((other) => isWithin(other, one)));
    const words = narrow.flatMap((one) => one.words);
    const values = new Set(narrow.flatMap((one): readonly unknown[] => [...one.values]));
    return { of: same[0]?.of, words, values } as TextCondition;
  });
}

function isWithin(one: TextCondition, other: TextCondition): boolean {
  const wider = new Set<unknown>(other.values);
  return one.values.size < wider.size && [...one.values].every((value) => wider.has(value));
}

function kind(words: string, ...values: readonly CredentialKind[]): TextCondition {
  return { of: 'KIND', words: words.split(' '), values: new Set(values) };
}

function mboKind(words: string, value: MboKind): TextCondition {
  return { of: 'MBO_KIND', words: words.split(' '), values: new Set([value]) };
}

function track(words: string, value: Track): TextCondition {
  return { of: 'TRACK', words: words.split(' '), values: new Set([value]) };
}
