import { expect, test } from 'vitest';
import { subgraphAddress } from '../../../server/wire/subgraphAddress.js';

const names = ['pathways', 'catalogue', 'learners'];

test.each([
  ['catalogue', 'http://127.0.0.1:4001'],
  ['learners', 'http://127.0.0.1:7000'],
  ['pathways', 'http://127.0.0.1:4003'],
])('%s answers at %s, in whatever order the names come', (name, address) => {
  const subgraphUrls = new Map([['learners', 'http://127.0.0.1:7000']]);
  for (const order of [names, names.toReversed()]) expect(subgraphAddress({ subgraphUrls }, order, name)).toBe(address);
});
