import { expect, test } from 'vitest';
import { waitUntil } from '../../../server/database/embedded/waitUntil.js';

test('ends when the check holds', async () => {
  let checks = 0;
  await waitUntil(() => (checks += 1) === 3, 10_000, 'too long');
  expect(checks).toBe(3);
});

test('throws the message after the limit', async () => {
  await expect(waitUntil(() => false, 30, 'The server did not come: see its log.')).rejects.toThrow(
    'The server did not come: see its log.',
  );
});

test('throws what the check throws', async () => {
  await expect(waitUntil(() => Promise.reject(new Error('broken')), 30, 'too long')).rejects.toThrow('broken');
});
