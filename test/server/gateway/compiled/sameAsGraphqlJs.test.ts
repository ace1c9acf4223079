import { type DocumentNode, execute, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CompiledDocument } from '../../../../server/gateway/compiled/CompiledDocument.js';
import { DocumentCompiler } from '../../../../server/gateway/compiled/DocumentCompiler.js';
import { ContextPool } from '../../../../server/gateway/ContextPool.js';
import { InPlaceTransport } from '../../../../server/gateway/InPlaceTransport.js';
import { seededRandom } from '../../../support/generate/Random.js';
import { draftDocument } from './draftDocument.js';
import { peculiarSchema } from './peculiarSchema.js';

const schema = peculiarSchema();
const compiler = new DocumentCompiler(schema);
const transport = new InPlaceTransport([{ name: 's', sdl: '', schema, contextFor: () => ({}) }], new ContextPool());
const request = { now: new Date(0), requestId: 'r', language: 'en', snapshotId: 's', reader: {} } as const;

type Variables = Readonly<Record<string, unknown>>;

type Fate = 'answers' | 'errs' | 'is not asked';

const generated = 1_500;
const laugh = Array.from({ length: 25 }, (_, at) => `fragment F${at} on A { ...F${at + 1} ...F${at + 1} }`).join(' ');

const cases: readonly (readonly [string, Fate, string, Variables?])[] = [
  ['a fragment is left out and used again', 'answers', '{ a { ...F @skip(if: true) ...F } } fragment F on A { plain }'],
  [
    'a field is left out and asked again later',
    'answers',
    'query ($x: Boolean!) { a { plain @skip(if: $x) id plain } }',
    { x: true },
  ],
  [
    'one field of two is left out',
    'answers',
    'query ($x: Boolean!) { a @include(if: $x) { ... on A { plain } } a { id } }',
    { x: false },
  ],
  [
    'a fragment has conditions in one place',
    'answers',
    'query ($x: Boolean!) { x: a @skip(if: $x) { ...F } y: a @include(if: $x) { ...F } } fragment F on A { ... on A { plain } }',
    { x: true },
  ],
  [
    'a condition is null for all its default',
    'is not asked',
    'query ($x: Boolean = true) { a @include(if: $x) { id } }',
    { x: null },
  ],
  ['a condition has its default', 'answers', 'query ($x: Boolean = true) { a @skip(if: $x) { id } aMust { id } }'],
  ['nothing is left of a selection', 'answers', '{ a { id @skip(if: true) } }'],
  ['a selection has both conditions', 'answers', '{ a @skip(if: false) @include(if: true) { id } }'],
  [
    'aliases are names of Object.prototype',
    'answers',
    '{ constructor: a { toString: id valueOf: __typename hasOwnProperty: plain } }',
  ],
  ['aliases are words of JavaScript', 'answers', '{ class: a { new: id function: plain return: a { null: id } } }'],
  ['an alias is __proto__', 'is not asked', '{ a { __proto__: id plain } }'],
  [
    'variables are names of Object.prototype',
    'answers',
    'query ($constructor: Int, $toString: Int) { echo(int: $constructor, ints: [$toString]) }',
    { constructor: 1 },
  ],
  ['a variable is __proto__', 'answers', 'query ($__proto__: Int = 3) { echo(int: $__proto__) }'],
  [
    'keys along a path run together',
    'is not asked',
    '{ a { b_a: place a { b: a { place } } } b_a: a { place } b: a { place a: place } }',
  ],
  ['a key has an underscore', 'answers', '{ first_one: a { a_place: place } }'],
  [
    'a key is that of an item of a list',
    'is not asked',
    '{ x: a { list { place } place_idx0_list: place list_x: place } }',
  ],
  [
    'a variable within a value is absent',
    'answers',
    'query ($x: Int) { echo(nest: { a: $x, free: "f" }, ints: [$x, 1]) }',
  ],
  [
    'a variable within a value is null',
    'answers',
    'query ($x: Int) { echo(nest: { a: $x }, ints: [$x, 1]) }',
    { x: null },
  ],
  [
    'a variable within a value is null where it must not be',
    'is not asked',
    'query ($x: Int = 1) { needs(int: $x, list: [$x]) }',
    { x: null },
  ],
  ['a variable that must not be null has a default', 'answers', 'query ($x: Int! = 1) { needs(int: $x, list: [$x]) }'],
  [
    'a variable is undefined',
    'answers',
    'query ($x: Int, $n: Nest) { echo(int: $x, nest: $n) }',
    { x: undefined, n: { a: undefined } },
  ],
  ['defaults are no JSON', 'answers', 'query ($d: Day = "2026-02-03") { echo(day: $d, nest: {}) }'],
  [
    'a scalar has variables within',
    'answers',
    'query ($x: Int) { echo(json: { a: $x, __proto__: { b: 1 } }) }',
    { x: 1 },
  ],
  ['a number is too large', 'answers', '{ echo(float: 1e999) }'],
  [
    'a variable is of a type that contains itself',
    'answers',
    'query ($n: [Nest!]) { echo(nests: $n) }',
    { n: { nests: { nests: [{ a: 1 }] } } },
  ],
  ['one value stands for a list', 'answers', 'query ($x: [Nest!]) { echo(nests: $x, ints: 1) }', { x: { a: 1 } }],
  ['one of several inputs is a variable', 'answers', 'query ($a: Int!) { echo(one: { a: $a }) }', { a: 1 }],
  [
    'two of several inputs are given',
    'is not asked',
    'query ($one: One) { echo(one: $one) }',
    { one: { a: 1, b: 'b' } },
  ],
  ['an input has a field too many', 'is not asked', 'query ($n: Nest) { echo(nest: $n) }', { n: { x: 1 } }],
  ['an enum has no such value', 'is not asked', 'query ($c: Colour) { echo(colour: $c) }', { c: 'PURPLE' }],
  ['a scalar refuses its variable', 'is not asked', 'query ($d: Day) { echo(day: $d) }', { d: 'no day' }],
  [
    'an absent variable leaves the default',
    'answers',
    'query ($m: Int!, $c: Colour) { echo(must: $m, colour: $c) }',
    { m: 2 },
  ],
  [
    'properties are functions and promises',
    'answers',
    '{ a { calledObject { plain } promisedObject { plain } calledJson } }',
  ],
  ['a number is a function or a promise', 'errs', '{ a { called promised } }'],
  ['a source is a text', 'answers', '{ text { length id } number { length plain } }'],
  ['there is nothing', 'answers', '{ nothing { id } }'],
  ['a thenable is no promise', 'answers', '{ a { thenable { plain } } }'],
  ['iterables are no arrays', 'answers', '{ a { set { plain } generated } }'],
  ['an iterable throws', 'errs', '{ a { generatedThenFails } }'],
  ['an iterable throws behind a promise', 'errs', '{ a { plain lateThenFails { id } } }'],
  ['a property throws behind a promise', 'errs', '{ a { fallsApart { plain } id } }'],
  ['what is no list should be one', 'errs', '{ a { noList text } }'],
  ['lists hold lists, promises and nothing', 'answers', '{ a { list { id } lists promisedLists { plain } holes } }'],
  ['items are null that must not be', 'errs', '{ a { listsOfMust mixedMust { id } mixed { id } } }'],
  ['resolvers throw', 'errs', '{ a { fails throwsNothing throwsText coded error { id } errors } }'],
  ['nulls climb', 'errs', '{ a { must { must { failsMust } a { rejectsMust { id } failsMust } } id } }'],
  ['nulls climb to the top', 'errs', '{ a { rejects { id } } aMust { failsMust } }'],
  ['a scalar answers null', 'errs', '{ a { odd(kind: "null") } }'],
  ['a scalar answers nothing', 'errs', '{ a { odd(kind: "undefined") } }'],
  ['a scalar answers NaN', 'errs', '{ a { odd(kind: "NaN") } }'],
  ['a scalar throws', 'errs', '{ a { x: odd(kind: "throws") y: odd(kind: "throwsText") } }'],
  ['numbers do not fit', 'errs', '{ a { big infinite notANumber } }'],
  ['an enum value is wrong', 'errs', '{ a { badColour colour } }'],
  ['values are days', 'answers', '{ a { day json } }'],
  ['a type cannot be told', 'errs', '{ a { unresolved { name } } }'],
  ['telling a type throws behind a promise', 'errs', '{ a { lateUnresolved { name } } }'],
  ['a type is unknown', 'errs', '{ a { unknown { name } otherType { name } } }'],
  ['a type is told by a promise', 'errs', '{ a { named { name ... on B { only } } } }'],
  ['a type is told by itself', 'errs', '{ a { typed { name } } }'],
  ['a type is checked', 'answers', '{ a { checked { ... on D { d } } } }'],
  ['a check fails', 'errs', '{ a { unchecked { ... on D { d } } } }'],
  ['a check is a promise or throws', 'errs', '{ a { lateUnchecked { ... on D { d } } } }'],
  [
    'types of an interface have other defaults',
    'answers',
    '{ named { name self { name(upper: true) __typename } ... on B { only } ... on C { t: __typename } } }',
  ],
  [
    'a union is asked by its interface',
    'answers',
    '{ either { ... on Named { name } ... on A { length } } eithers { __typename ... on B { length } } }',
  ],
  ['there are two operations', 'is not asked', 'query X { a { id } } query Y { a { id } }'],
  ['fragments multiply', 'is not asked', `{ a { ...F0 } } ${laugh} fragment F25 on A { id }`],
  ['types multiply', 'is not asked', `{ a ${'{ self '.repeat(12)} { name } ${'}'.repeat(12)} }`],
  ['a document is deep', 'answers', `{ a ${'{ must '.repeat(300)} { id } ${'}'.repeat(300)} }`],
  [
    'arguments are bad only where nothing is asked',
    'is not asked',
    'query ($x: Int = 1) { nothing { a { odd(kind: "x") } } needs(int: $x, list: []) }',
    { x: null },
  ],
];

function named([where, fate, text, variables = {}]: (typeof cases)[number]) {
  return { where, fate, text, variables };
}

/** Asks a document four times and compares each answer to that of graphql-js, to the byte. */
async function expectSame(document: DocumentNode, variables: Variables): Promise<void> {
  const expected = JSON.stringify(await execute({ schema, document, variableValues: variables, contextValue: {} }));
  for (let time = 0; time < 4; time += 1) {
    expect(JSON.stringify(await transport.fetch('s', { document, variables }, { ...request }))).toBe(expected);
  }
}

/** What compiled code does with a document: it has the answer, has errors, or is not asked. */
async function fateOf(document: DocumentNode, variables: Variables): Promise<'answers' | 'errs' | 'is not asked'> {
  const run = CompiledDocument.of(compiler, document)?.runFor(variables);
  if (!run) return 'is not asked';
  return (await run.form.execute({}, run.variables)) ? 'answers' : 'errs';
}

it('answers generated documents as graphql-js does', { timeout: 60_000 }, async () => {
  const random = seededRandom(20);
  const fates = { answers: 0, errs: 0, 'is not asked': 0 };
  for (let drawn = 0; drawn < generated;) {
    const { text, variables } = draftDocument(schema, random);
    const document = parse(text);
    if (validate(schema, document).length > 0) continue;
    drawn += 1;
    await expectSame(document, variables).catch((error: unknown) => {
      throw new Error(`${text}\n${JSON.stringify(variables)}`, { cause: error });
    });
    fates[await fateOf(document, variables)] += 1;
  }
  // What is not compiled shows nothing.
  expect(fates.answers).toBeGreaterThan(generated / 3);
  expect(fates.errs).toBeGreaterThan(generated / 10);
});

describe('answers as graphql-js does where', () => {
  it.each(cases.map(named))('$where, compiled code $fate', async ({ fate, text, variables }) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    expect(await fateOf(document, variables)).toBe(fate);
    await expectSame(document, variables);
  });
});
