import { expect, it } from 'vitest';
import { LimitedMemo } from '../../../src/pathways/domain/LimitedMemo.js';

it('computes once what it remembers, never holds more than it may, and forgets the oldest', () => {
  const memo = new LimitedMemo<string>(2);
  const computed: string[] = [];
  const recall = (text: string): string =>
    memo.recall(text, () => {
      computed.push(text);
      return text.toUpperCase();
    });
  expect(['a', 'b', 'a', 'b'].map(recall)).toEqual(['A', 'B', 'A', 'B']);
  expect(computed).toEqual(['a', 'b']);
  expect(['c', 'b', 'a'].map(recall)).toEqual(['C', 'B', 'A']);
  expect(computed).toEqual(['a', 'b', 'c', 'a']);
  expect(memo.size).toBe(2);
});
