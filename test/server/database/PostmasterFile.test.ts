import { expect, test } from 'vitest';
import { parsePostmasterFile } from '../../../server/database/embedded/PostmasterFile.js';

const starting = '4711\n/data/postgres\n1700000000\n5433\n\n127.0.0.1\n';

test('a server that is starting', () => {
  const expected = { pid: 4711, clusterFolder: '/data/postgres', isReady: false };
  expect(parsePostmasterFile(starting)).toEqual(expected);
  expect(parsePostmasterFile(`${starting}  5433001  1\nstarting\n`)).toEqual(expected);
});

test('a server that is ready', () => {
  expect(parsePostmasterFile(`${starting}  5433001  1\nready   \n`)?.isReady).toBe(true);
});

test.each(['', '4711', '-4711\n/data/postgres\n', 'x\n/data/postgres\n'])('nothing in %j', (text) => {
  expect(parsePostmasterFile(text)).toBeUndefined();
});
