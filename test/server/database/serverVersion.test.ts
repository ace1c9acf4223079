import { expect, test } from 'vitest';
import { supportedMajor } from '../../../server/database/serverVersion.js';

test('15 and newer are supported', () => {
  expect(supportedMajor(150_000, '15.0')).toBe(15);
  expect(supportedMajor(180_004, '18.4')).toBe(18);
});

test('older ones are refused by name', () => {
  expect(() => supportedMajor(140_021, '14.21 (Debian)')).toThrow(
    'The server of DATABASE_URL is PostgreSQL 14.21 (Debian): leerpad needs 15 or newer.',
  );
});
