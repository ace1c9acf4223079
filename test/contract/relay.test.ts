import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../server/schemaFiles.js';
import { subgraphs } from '../../src/subgraphs.js';
import { compileRelay } from './compileRelay.js';
import { relaySources } from './relaySources.js';

const client = schemaFiles(subgraphs).get('client.graphql') ?? '';

function compile(sdl: string) {
  const sources = relaySources(buildSchema(sdl));
  return compileRelay(sdl, new Map(sources.map(({ file, text }) => [file, text])));
}

describe('the Relay compiler', () => {
  it('takes a page of every connection, and a way to ask for the next one wherever it can be found again', async () => {
    const fields = relaySources(buildSchema(client)).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['Query.credentials', 'Learner.holdings', 'PathwayStep.parts']));
    const { code, output, artifacts } = await compile(client);
    expect([code, output]).toEqual([0, expect.stringContaining('Compilation completed')]);
    expect(artifacts).toHaveLength(fields.length + artifacts.filter((name) => name.includes('PageQuery')).length);
    expect(artifacts).toEqual(
      expect.arrayContaining([
        'LearnerHoldingsPageQuery.graphql.ts',
        'PathwayStepParts_owner.graphql.ts',
        'QueryCredentialsPageQuery.graphql.ts',
      ]),
    );
  });

  it.each([
    ['without pageInfo', 'pageInfo:'],
    ['without edges', 'edges:'],
  ])('refuses a connection %s', async (_, field) => {
    const [before = '', after = ''] = client.split(/(?<=type CredentialSearchConnection \{)/);
    expect(after).toContain(field);
    const { code, output } = await compile(before + after.replace(field, 'x:'));
    expect(code).not.toBe(0);
    expect(output).toMatch(/QueryCredentials/);
  });

  it('refuses a schema in which no node can be found again', async () => {
    const { code } = await compile(client.replace('\n  node(', '\n  thing('));
    expect(code).not.toBe(0);
  });
});
