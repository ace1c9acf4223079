import { expect, it } from 'vitest';
import { holdingsChangedAt } from '../../../src/learners/domain/holdingsChangedAt.js';

const held = (from: string, to: string | null = null) => ({
  recordedFrom: new Date(from),
  recordedTo: to === null ? null : new Date(to),
});
const plan = { madeAt: '2026-12-01T12:00:00.000Z', request: { asOf: '2026-12-01' } };
const changed = (holdings: Parameters<typeof holdingsChangedAt>[0], asOf = '2026-12-01') =>
  holdingsChangedAt(holdings, { ...plan, request: { asOf } })?.toISOString() ?? null;

it('what was recorded up to the moment at which a plan was made was known to it', () => {
  expect(changed([])).toBeNull();
  expect(changed([held('2026-11-01T00:00:00Z'), held('2026-11-01T00:00:00Z', '2026-12-01T12:00:00Z')])).toBeNull();
});

it('a holding that came or ceased to stand since then was not, and the last of them counts', () => {
  const [came, ceased] = ['2026-12-01T12:00:00.001Z', '2026-12-05T09:00:00.000Z'];
  expect(changed([held(came)])).toBe(came);
  expect(changed([held('2026-11-01T00:00:00Z', ceased), held(came)])).toBe(ceased);
  expect(changed([held(came), held('2026-11-01T00:00:00Z', ceased)])).toBe(ceased);
});

it('a plan as of an earlier day did not know what changed on that day or later', () => {
  const [before, on] = ['2026-11-19T22:59:59.000Z', '2026-11-19T23:00:00.000Z'];
  expect(changed([held(before)], '2026-11-20')).toBeNull();
  expect(changed([held(on)], '2026-11-20')).toBe(on);
});

it('a plan as of a later day knew what was on record when it was made, and no more', () => {
  expect(changed([held('2026-12-01T12:00:00Z')], '2027-05-01')).toBeNull();
  expect(changed([held('2026-12-02T12:00:00Z')], '2027-05-01')).toBe('2026-12-02T12:00:00.000Z');
});
