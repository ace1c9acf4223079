import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../server/schemaFiles.js';
import { subgraphs } from '../../src/subgraphs.js';

describe('the files of the contract', () => {
  const files = schemaFiles(subgraphs);

  it('are one for each subgraph, one for the planner and one for clients', () => {
    const names = [...subgraphs.map(({ name }) => name), 'node', 'supergraph', 'client', 'client.nl'];
    expect([...files.keys()].sort()).toEqual(names.map((name) => `${name}.graphql`).sort());
  });

  it('show clients the whole graph, node included, and nothing hidden', () => {
    const client = files.get('client.graphql') ?? '';
    const fields = Object.keys(buildSchema(client).getQueryType()?.getFields() ?? {});
    expect(fields).toEqual(expect.arrayContaining(['node', 'nodes', 'credentials', 'learner', 'regions', 'pathways']));
    expect(client).not.toMatch(/join__|_entities|@inaccessible/);
  });

  it('are the same in whatever order the subgraphs are listed', () => {
    const reversed = schemaFiles(subgraphs.toReversed());
    for (const [name, text] of files) expect(reversed.get(name), name).toBe(text);
  });

  it('keep their names to themselves', () => {
    const [first] = subgraphs;
    if (!first) throw new Error('there are subgraphs');
    expect(() => schemaFiles([{ ...first, name: 'client' }])).toThrow('schema/ has a file of that name');
  });
});
