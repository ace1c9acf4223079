import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../server/configuration.js';

describe('readConfiguration', () => {
  it('needs nothing: loopback, port 4000, the embedded database with the example world', () => {
    expect(readConfiguration({}, '/project')).toEqual({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: null,
      dataFolder: '/project/.leerpad',
      exampleWorld: true,
    });
  });

  it("seeds no example world in one's own database unless asked", () => {
    const DATABASE_URL = 'postgres://user@localhost/db';
    expect(readConfiguration({ DATABASE_URL }, '/project').exampleWorld).toBe(false);
    expect(readConfiguration({ DATABASE_URL, EXAMPLE_WORLD: 'true' }, '/project').exampleWorld).toBe(true);
  });

  it.each(['127.0.0.1', '127.8.9.10', 'localhost', '::1', '[::1]'])('listens on %s', (HOST) => {
    expect(readConfiguration({ HOST }, '/').host).toBe(HOST.replace(/[[\]]/g, ''));
  });

  it.each([
    ['HOST', '0.0.0.0'],
    ['HOST', '192.168.1.1'],
    ['HOST', 'example.org'],
    ['HOST', '::'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '4e3'],
    ['PORT', 'http'],
    ['EXAMPLE_WORLD', '1'],
    ['DATABASE_URL', 'localhost:5432'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readConfiguration({ [name]: value }, '/')).toThrow(name);
  });

  it('never repeats a database URL, since it may hold a password', () => {
    expect(() => readConfiguration({ DATABASE_URL: 'mysql://user:secret@host/db' }, '/')).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('secret') as string }),
    );
  });
});
