import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly license?: string }>>;
}

const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'PostgreSQL',
]);

/** Packages of another licence, each with why it may stay. */
const exceptions: readonly { readonly name: RegExp; readonly license: string; readonly reason: string }[] = [
  { name: /^argparse$/, license: 'Python-2.0', reason: 'permissive; reads the command lines of tools' },
  { name: /^argparse$/, license: 'PSF-2.0', reason: 'permissive; reads the command lines of tools' },
  {
    name: /^lightningcss(-|$)/,
    license: 'MPL-2.0',
    reason: 'unchanged part of Vite, which bundles the page; nothing of it is in the bundle',
  },
  {
    name: /^caniuse-lite$/,
    license: 'CC-BY-4.0',
    reason: "data of the linter's parser, for development alone; attributed in NOTICE",
  },
  { name: /^pako$/, license: '(MIT AND Zlib)', reason: 'permissive; part of the load generator of the bench' },
  { name: /^remedial$/, license: '(MIT OR Apache-2.0)', reason: 'either licence is allowed' },
];

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8'));
}

/** The packages whose licence is not allowed, as `name licence`. */
function unlicensed({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([path]) => path.startsWith('node_modules/'))
    .map(([path, { license = 'none' }]) => ({ name: path.replace(/^.*node_modules\//, ''), license }))
    .filter(({ license }) => !allowed.has(license))
    .filter(({ name, license }) => !exceptions.some((one) => one.name.test(name) && one.license === license))
    .map(({ name, license }) => `${name} ${license}`);
}

/** The packages whose version is a range. */
function inexact(manifest: Manifest): string[] {
  const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name]) => name);
}

describe('packages', () => {
  it('have licences under which anybody may use, change and pass on leerpad', () => {
    expect(unlicensed(read('package-lock.json') as Lock)).toEqual([]);
  });

  it('of other licences are noticed', () => {
    const packages = {
      '': {},
      'node_modules/a': { license: 'GPL-3.0' },
      'node_modules/a/node_modules/@b/c': {},
      'node_modules/d': { license: 'MIT' },
      'node_modules/e': { license: 'MPL-2.0' },
    };
    expect(unlicensed({ packages })).toEqual(['a GPL-3.0', '@b/c none', 'e MPL-2.0']);
  });

  it('are asked for in one exact version', () => {
    expect(inexact(read('package.json') as Manifest)).toEqual([]);
    const none = { devDependencies: {}, optionalDependencies: {}, overrides: {} };
    expect(inexact({ ...none, dependencies: { a: '^1.0.0', b: '1.0.0-rc.4', c: 'latest', d: '1.0' } })).toEqual([
      'a',
      'c',
      'd',
    ]);
  });
});
