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
      subgraphUrls: new Map(),
      subgraphSecret: null,
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

  it('takes the addresses of subgraphs, on loopback', () => {
    const SUBGRAPH_URLS = 'catalogue=http://127.0.0.1:4101, labour-market=http://[::1]:4102/,';
    expect(readConfiguration({ SUBGRAPH_URLS }, '/').subgraphUrls).toEqual(
      new Map([
        ['catalogue', 'http://127.0.0.1:4101'],
        ['labour-market', 'http://[::1]:4102'],
      ]),
    );
  });

  it.each([
    'catalogue',
    'http://127.0.0.1:4101',
    'catalogue=https://127.0.0.1:4101',
    'catalogue=http://10.0.0.1:4101',
    'catalogue=http://127.0.0.1:4101/graphql',
    'catalogue=http://user:word@127.0.0.1:4101',
    'Catalogue=http://127.0.0.1:4101',
    'catalogue=http://127.0.0.1:99999',
  ])('refuses the address of a subgraph %s', (SUBGRAPH_URLS) => {
    expect(() => readConfiguration({ SUBGRAPH_URLS }, '/')).toThrow(/SUBGRAPH_URLS.*name=http:\/\/host:port/);
  });

  it('refuses a short secret without repeating it', () => {
    expect(readConfiguration({ SUBGRAPH_SECRET: 'x'.repeat(32) }, '/').subgraphSecret).toBe('x'.repeat(32));
    expect(() => readConfiguration({ SUBGRAPH_SECRET: 'x'.repeat(31) }, '/')).toThrow(/^(?!.*xxx).*SUBGRAPH_SECRET/);
  });

  it('never repeats a database URL, since it may hold a password', () => {
    expect(() => readConfiguration({ DATABASE_URL: 'mysql://user:secret@host/db' }, '/')).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('secret') as string }),
    );
  });
});
