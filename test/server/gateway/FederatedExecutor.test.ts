import { execute, getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildPublicSchema } from '../../../server/gateway/buildPublicSchema.js';
import { composeSupergraph } from '../../../server/gateway/composeSupergraph.js';
import { ContextPool } from '../../../server/gateway/ContextPool.js';
import { FederatedExecutor } from '../../../server/gateway/FederatedExecutor.js';
import { InPlaceTransport } from '../../../server/gateway/InPlaceTransport.js';
import type { RequestContext } from '../../../src/shared/graph/RequestContext.js';
import { seededRandom } from '../../support/generate/Random.js';
import { generateDocument } from './generateDocument.js';
import { wholeWorld, worldSubgraphs } from './sharedWorld.js';

const served = worldSubgraphs();
const { supergraphSdl, publicSdl } = composeSupergraph(served);
const whole = wholeWorld(publicSdl);
const publicSchema = buildPublicSchema(publicSdl, []);
const variables = { yes: true };
const executor = new FederatedExecutor(supergraphSdl, publicSchema, new InPlaceTransport(served, new ContextPool()));

/** What the federation answers, asked three times: from the second on its fetches are compiled. */
async function federated(query: string): Promise<string[]> {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation');
  const answers: string[] = [];
  for (let time = 0; time < 3; time += 1) {
    const request: RequestContext = {
      now: new Date(0),
      requestId: String(time),
      language: 'en',
      snapshotId: '',
      reader: { name: 'nobody' },
    };
    const { data } = await executor.execute({ document, operation, variables }, request);
    answers.push(JSON.stringify(data));
  }
  return answers;
}

/** What graphql-js answers from one schema of everything. */
async function monolithic(query: string): Promise<string[]> {
  const { data } = await execute({ schema: whole, document: parse(query), variableValues: variables });
  return Array.from({ length: 3 }, () => JSON.stringify(data));
}

function validDocuments(schema: GraphQLSchema, count: number): string[] {
  const random = seededRandom(20261124);
  const documents: string[] = [];
  while (documents.length < count) {
    const document = generateDocument(schema, random);
    if (validate(schema, parse(document)).length === 0) documents.push(document);
  }
  return documents;
}

const head = 'query ($yes: Boolean!, $no: Boolean! = false)';

describe('a federation answers as one schema of everything would', () => {
  it.each([
    ['a list that is asked twice', '{ makers { id } makers { name } }'],
    ['a list of entities that is asked twice', '{ makers { neighbours { id } neighbours { fee town } } }'],
    ['a list in a fragment beside itself', '{ thing { makers { id } ... on Thing { makers { fee } } } }'],
    [
      'one name for values of other nullability',
      '{ items { ... on Thing { x: weight } ... on Maker { x: weight(n: 1) } } }',
    ],
    ['that within an entity', '{ makers { tags { ... on Red { shade } ... on Blue { shade(n: 2) } } } }'],
    ['that at the place of an error', '{ items { ... on Thing { x: fee } ... on Maker { x: fee(n: 1) town } } }'],
    ['an entity that a subgraph does not know', '{ maybe { id town } thing { name } }'],
    ['such an entity where there must be one', '{ thing { rival { makers { id town } name } } }'],
    ['such an entity in a list of the root', '{ allMakers { town } }'],
    ['meta fields between others', '{ word __typename thing { id } w: __typename }'],
    ['a meta field that is skipped where it comes first', `${head} { __typename @skip(if: $yes) word __typename }`],
    ['types by other names alone', '{ items { x: __typename } makers { tags { x: __typename y: __typename } } }'],
    [
      'a fragment for a union that depends on a variable',
      `${head} { items { ... on Item @include(if: $yes) { ... on Note { text } } } }`,
    ],
    [
      'a fragment for no type that depends on a variable',
      `${head} { items { ... @skip(if: $no) { __typename } } named { ... @skip(if: $yes) { name } } }`,
    ],
    ['an item that is shown by one selection and not by another', '{ allMakers { town } allMakers { name } }'],
    ['skipped root fields', `${head} { word @skip(if: $yes) }`],
  ])('%s', async (_, query) => {
    expect(await federated(query)).toEqual(await monolithic(query));
  });

  it('whatever is asked', { timeout: 60_000 }, async () => {
    for (const document of validDocuments(whole, 250)) {
      expect(await federated(document), document).toEqual(await monolithic(document));
    }
  });
});
