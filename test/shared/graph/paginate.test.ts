import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../src/shared/graph/CodedError.js';
import { toCursor } from '../../../src/shared/graph/cursor.js';
import type { Page, PageRequest } from '../../../src/shared/graph/Page.js';
import { paginate } from '../../../src/shared/graph/paginate.js';

const order = { name: 'Letter', keyOf: (letter: string) => letter };
const letters = ['a', 'b', 'd', 'é', '😀'];

function page(request: PageRequest, sorted: readonly string[] = letters): Page<string> {
  return paginate(sorted, order, request);
}

function nodes({ edges }: Page<string>): readonly string[] {
  return edges.map(({ node }) => node);
}

function refusal(request: PageRequest): CodedError {
  try {
    page(request);
  } catch (error) {
    if (error instanceof CodedError) return error;
  }
  throw new Error('nothing was refused');
}

describe('paginate', () => {
  it.each([1, 2, 3, 5, 100])('goes through the whole list by %i, each item once', (first) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo, totalCount }: Page<string> = page({ first, after });
      seen.push(...edges.map(({ node }) => node));
      expect(totalCount).toBe(letters.length);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(letters);
  });

  it('goes on after an item that is gone, and sees what came in behind it', () => {
    const after = page({ first: 2 }).pageInfo.endCursor;
    expect(nodes(page({ first: 2, after }, ['a', 'c', 'd']))).toEqual(['c', 'd']);
  });

  it('gives an empty page of an empty list, and behind the end', () => {
    const empty = {
      edges: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    };
    expect(page({ first: 1 }, [])).toEqual(empty);
    expect(nodes(page({ first: 1, after: toCursor('Letter', '😀') }))).toEqual([]);
  });

  it.each([0, -5, 101])('refuses first: %i', (first) => {
    const { code, params, place } = refusal({ first });
    expect({ code, params, field: place.field }).toEqual({
      code: 'PAGE_SIZE',
      params: { min: 1, max: 100, actual: first },
      field: 'first',
    });
  });

  it.each([
    ['empty', ''],
    ['malformed', 'a'],
    ['padded', `${toCursor('Letter', 'a')}=`],
    ['of another list', toCursor('Digits', 'a')],
    ['of a list of which the name goes on', toCursor('Letters', 'a')],
    ['without a key', toCursor('Letter', '')],
    ['endless', 'A'.repeat(5000)],
  ])('refuses a cursor that is %s', (_, after) => {
    const error = refusal({ first: 1, after });
    expect(error.code).toBe('BAD_INPUT');
    expect(error.place.field).toBe('after');
    expect(error.messageIn('nl')).toContain('cursor');
  });
});
