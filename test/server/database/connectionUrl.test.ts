import { expect, test } from 'vitest';
import { connectionUrl, databaseOf } from '../../../server/database/connectionUrl.js';

const base = 'postgres://boss:p%40ss@db.example:5433/first?sslmode=require';

test('another database, user and password; the rest stays', () => {
  expect(connectionUrl(base, { databaseName: 'a/b c', user: 'leer pad', password: 'x:@/' })).toBe(
    'postgres://leer%20pad:x%3A%40%2F@db.example:5433/a%2Fb%20c?sslmode=require',
  );
});

test('nothing asked, nothing changed', () => {
  expect(connectionUrl(base, {})).toBe(base);
});

test('settings of the session, escaped for the server', () => {
  expect(connectionUrl('postgres://h/d', { settings: { role: 'the owner' } })).toBe(
    'postgres://h/d?options=-c%20role%3Dthe%5C%20owner',
  );
});

test('a user of the parameters is replaced too', () => {
  const url = connectionUrl('postgres://h/d?user=boss&password=secret', { user: 'low', password: 'pw' });
  expect(url).toBe('postgres://low:pw@h/d');
});

test('without a host the user stands in the parameters', () => {
  const url = connectionUrl('postgres:///d?host=/run/postgresql', { user: 'low', password: 'pw' });
  expect(url).toBe('postgres:///d?host=%2Frun%2Fpostgresql&user=low&password=pw');
});

test('the database of a URL', () => {
  expect(databaseOf('postgresql://h/a%20b')).toBe('a b');
  expect(databaseOf('postgresql://h')).toBeUndefined();
});

test.each(['boss:secret@host', 'mysql://boss:secret@host/d'])('%s is refused without being quoted', (url) => {
  expect(() => connectionUrl(url, {})).toThrow('is not of the form postgres://');
  expect(() => connectionUrl(url, {})).not.toThrow(/secret/);
});
