import { expect, it } from 'vitest';
import { readConfiguration } from '../../../server/configuration.js';
import { openDatabase } from '../../../server/database/openDatabase.js';

/** What the passwords of the login roles are made of, for a database of one's own. */
async function secretOf(databaseUrl: string): Promise<string> {
  const configuration = readConfiguration({ DATABASE_URL: databaseUrl }, '/nowhere');
  const ignore = (): void => undefined;
  return (await openDatabase(configuration, ignore, ignore)).access.passwordSecret;
}

it.each([
  ['postgres://own:p%40ss@localhost:5433/leerpad', 'another name of the host'],
  ['postgres://own:p@ss@127.0.0.1:5432/leerpad?sslmode=disable', 'a password that is written otherwise'],
  ['postgres:///leerpad?host=/var/run/postgresql&user=own&password=p%40ss', 'the password as a parameter'],
])('the login roles have one password for all who reach the database: %s (%s)', async (url) => {
  expect(await secretOf(url)).toBe(await secretOf('postgres://own:p%40ss@127.0.0.1:5432/leerpad'));
});

it('the login roles have other passwords where the given one is another', async () => {
  const given = await secretOf('postgres:///leerpad?host=/run&user=own&password=one');
  expect(given).not.toBe(await secretOf('postgres:///leerpad?host=/run&user=own&password=other'));
  expect(given).not.toBe(await secretOf('postgres:///leerpad?host=/run&user=own'));
});
