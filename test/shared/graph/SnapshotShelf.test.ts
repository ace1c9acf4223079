import { expect, it } from 'vitest';
import { SnapshotShelf } from '../../../src/shared/graph/SnapshotShelf.js';

it('keeps the newest snapshot and the one before for requests that are pinned to it, and no more', () => {
  const shelf = new SnapshotShelf<number>();
  for (const [index, id] of ['a', 'b', 'c'].entries()) shelf.put(id, index);
  expect([shelf.pinned('b'), shelf.pinned('c')]).toEqual([1, 2]);
  expect(() => shelf.pinned('a')).toThrow(expect.objectContaining({ code: 'UNAVAILABLE' }));
});
