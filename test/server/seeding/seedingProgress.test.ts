import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { seedingProgress } from '../../../server/seeding/seedingProgress.js';

const REPORT = { table: 'region', rows: 86, inserted: 80, changed: 5, removed: 1 };

/** Stands in for standard output: remembers what is written to it. */
function output(isTTY: boolean): { stream: NodeJS.WriteStream; written: () => string } {
  const stream = new PassThrough({ encoding: 'utf8' });
  const terminal = Object.assign(stream, {
    isTTY,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  });
  return { stream: terminal as unknown as NodeJS.WriteStream, written: () => String(stream.read() ?? '') };
}

test('without a terminal there is one line per table', () => {
  const { stream, written } = output(false);
  const progress = seedingProgress(stream);
  progress.onStep({ table: 'region', done: 50, total: 100, report: null });
  progress.onStep({ table: 'region', done: 86, total: 100, report: REPORT });
  progress.stop();
  expect(written()).toBe('Seeding region: 86 rows, 80 new, 5 changed, 1 removed\n');
});

test('on a terminal there is a bar that tells rows and table', () => {
  const { stream, written } = output(true);
  const progress = seedingProgress(stream);
  progress.onStep({ table: 'region', done: 86, total: 100, report: REPORT });
  progress.stop();
  expect(written()).toContain('86/100 rows, region');
});

test('stopping before the first step shows nothing amiss', () => {
  const { stream, written } = output(true);
  seedingProgress(stream).stop();
  expect(written()).not.toContain('NaN');
});
