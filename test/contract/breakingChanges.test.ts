import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../server/schemaFiles.js';
import { subgraphs } from '../../src/subgraphs.js';
import { unnamedChanges } from './unnamedChanges.js';

const root = join(import.meta.dirname, '..', '..');
const released = readFileSync(join(root, 'schema', 'released', 'client.graphql'), 'utf8');
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
const now = schemaFiles(subgraphs).get('client.graphql') ?? '';

describe('a change that can break a client', () => {
  it('is named in the changelog under Unreleased, Breaking; and what is named there is such a change', async () => {
    const { missing, superfluous } = await unnamedChanges(released, now, changelog);
    expect(missing, `Add to CHANGELOG.md, under Unreleased, to Breaking:\n${missing.join('\n')}`).toEqual([]);
    expect(superfluous, 'These changed nothing that breaks a client: take them out of CHANGELOG.md').toEqual([]);
  });

  const before = 'type Query { a(b: Int): Int! c: D e: Int } enum D { F } input G { h: Int }';
  const lines = (...names: string[]): string =>
    `# Changelog\n\n## [Unreleased]\n\n### Breaking\n\n${names.join('\n')}\n\n### Added\n\n- \`Query.e\` is no breaking change here.\n\n## [0.0.9]\n\n### Breaking\n\n- \`Query.e\`: long ago.\n`;

  it.each([
    ['a field that is taken away', before.replace(' e: Int', ''), 'Query.e', 'BREAKING'],
    ['a field that may be null', before.replace('Int!', 'Int'), 'Query.a', 'BREAKING'],
    ['an argument that must be given', before.replace('b: Int', 'b: Int!'), 'Query.a.b', 'BREAKING'],
    ['an input field that must be given', before.replace('h: Int', 'h: Int!'), 'G.h', 'BREAKING'],
    ['an enum value that is taken away', before.replace('enum D { F }', 'enum D { I }'), 'D.F', 'BREAKING'],
    ['an enum value that is added', before.replace('enum D { F }', 'enum D { F I }'), 'D.I', 'DANGEROUS'],
    ['a type that is taken away', before.replace('input G { h: Int }', ''), 'G', 'BREAKING'],
  ])('is found: %s', async (_, after, path, level) => {
    const { missing } = await unnamedChanges(before, after, lines());
    expect(missing).toContainEqual(expect.stringMatching(`^- \`${path}\`: .*\\(${level}\\)$`));
    expect((await unnamedChanges(before, after, lines(`- \`${path}\`: so it is.`))).missing).not.toContainEqual(
      expect.stringContaining(`\`${path}\``),
    );
  });

  it('is named for its arguments too, several in one line', async () => {
    const after = 'type Query { a(b: Int!): Int c: D } enum D { F } input G { h: Int }';
    expect(await unnamedChanges(before, after, lines('- `Query.a`, `Query.e`: gone.'))).toEqual({
      missing: [],
      superfluous: [],
    });
  });

  it('that is named and did not happen is found', async () => {
    const { superfluous } = await unnamedChanges(before, before, lines('- `Query.c`: gone.'));
    expect(superfluous).toEqual(['Query.c']);
  });
});
