import { describe, expect, it } from 'vitest';
import { composeSupergraph } from '../../server/gateway/composeSupergraph.js';
import { schemaFiles } from '../../server/schemaFiles.js';
import { subgraphs } from '../../src/subgraphs.js';
import { bordersThatHide } from './bordersThatHide.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external"])';
const STUB = 'type Book @key(fields: "id", resolvable: false) { id: ID! }';

/** A shop that owns books and a club that lends them out. */
function supergraphOf(club: string): string {
  const shop = `${LINK} interface Node { id: ID! }
    type Book implements Node @key(fields: "id") { id: ID! title: String! }
    type Query { books: [Book!]! }`;
  return composeSupergraph([
    { name: 'shop', sdl: shop },
    { name: 'club', sdl: `${LINK} ${club}` },
  ]).supergraphSdl;
}

describe('fields across the borders of subgraphs', () => {
  it('are nullable, so that a part that is away takes nothing else down', () => {
    expect(bordersThatHide(schemaFiles(subgraphs).get('supergraph.graphql') ?? '')).toEqual([]);
  });

  it.each([
    ['a reference', `${STUB} type Query { lent: Book! }`, ['Query.lent']],
    ['a list of references', `${STUB} type Query { lent: [Book!]! }`, ['Query.lent']],
    [
      'a reference in a type without owner',
      `${STUB} type Loan { book: Book! } type Query { loan: Loan! }`,
      ['Loan.book'],
    ],
    [
      'a reference behind a union',
      `${STUB} type Pen { ink: String! } union Thing = Book | Pen type Query { thing: Thing! }`,
      ['Query.thing'],
    ],
    [
      'a field that is added',
      'type Book @key(fields: "id") { id: ID! readers: Int! } type Query { readers: Int! }',
      ['Book.readers'],
    ],
  ])('that are not nullable are found: %s', (_, club, expected) => {
    expect(bordersThatHide(supergraphOf(club))).toEqual(expected);
  });

  it.each([
    ['a reference', `${STUB} type Query { lent: Book }`],
    ['a list of references', `${STUB} type Query { lent: [Book]! }`],
    ['a field that is added', 'type Book @key(fields: "id") { id: ID! readers: Int } type Query { readers: Int! }'],
  ])('may be nullable: %s', (_, club) => {
    expect(bordersThatHide(supergraphOf(club))).toEqual([]);
  });
});
