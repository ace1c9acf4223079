import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, print } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../server/explorer/readExamples.js';
import { seededGateway } from '../support/seededGateway.js';
import { longestLists, namingTypes } from './answeredLists.js';
import { listFields, unpagedConnections } from './listFields.js';

const root = join(import.meta.dirname, '..', '..');
const { ask, graph } = await seededGateway();
const client = buildSchema(graph.gateway.publicSdl);
const declared = tableIn(readFileSync(join(root, 'docs', 'contract.md'), 'utf8'));

/** Fields and bounds of the table of lists. */
function tableIn(text: string): ReadonlyMap<string, number> {
  const rows = [...text.matchAll(/^\| `(\w+\.\w+)` +\| (\d+) +\| \S.* \|$/gm)];
  return new Map(rows.map(([, field = '', most]) => [field, Number(most)]));
}

const PROVENANCE = 'provenance { field }';
/** Pages through all that is stored, with the lists that stand on it. */
const crawls = [
  [
    'credentials',
    30,
    `tracks ${PROVENANCE} parts(first: 100) { edges { node { ${PROVENANCE} outcome { ${PROVENANCE} } } } }`,
  ],
  ['offers', 100, `places regions { id } targetGroups ${PROVENANCE}`],
  ['organisations', 100, `regions { id } ${PROVENANCE}`],
  ['regions', 100, `provinces ${PROVENANCE}`],
  [
    'rules',
    100,
    `factsRows tracks ${PROVENANCE} selector { codes domains dossiers kinds leerwegen mboKinds mboLevels profiles }
     statement { ... on ExemptionStatement { partCodes partKinds } ... on RequirementStatement { requirement { ...Tree ... on AllOf { of { ...Tree } } ... on AnyOf { of { ...Tree } } ... on AtLeast { of { ...Tree } } } } }`,
  ],
  ['partnerships', 100, `themes leads { id } participants { id } regions { id } ${PROVENANCE}`],
  ['ladders', 100, `steps { ${PROVENANCE} }`],
  [
    'learners',
    50,
    `targetGroups holdings(first: 100) { edges { node { subjectResults { subject } } } }
     journeys(first: 20) { edges { node { targetGroups } } } experiences(first: 20) { edges { node { tasks claimedOutcomes { id } } } }`,
  ],
] as const;
const TREE =
  'fragment Tree on Requirement { ... on AllOf { of { __typename } } ... on AnyOf { of { __typename } } ... on AtLeast { of { __typename } } ... on StudyLoadAtLeast { partKinds } }';

interface Listed {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function crawl(list: string, first: number, fields: string): Promise<unknown[]> {
  const query = `query ($after: String) { ${list}(first: ${first}, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } } ${fields.includes('Tree') ? TREE : ''}`;
  const answers: unknown[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await ask({ query: print(namingTypes(query)), variables: { after } });
    expect(errors).toBeUndefined();
    answers.push(data);
    const { pageInfo } = data?.[list] as Listed;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return answers;
}

async function examples(): Promise<unknown[]> {
  const all = await readExamples(join(root, 'schema', 'operations'));
  return Promise.all(
    all.map(async ({ query, variables }) => {
      const answer = await ask({
        query: print(namingTypes(query)),
        variables: JSON.parse(variables || '{}') as Record<string, unknown>,
      });
      expect(answer.errors).toBeUndefined();
      return answer.data;
    }),
  );
}

describe('a list', () => {
  let longest: ReadonlyMap<string, number>;
  beforeAll(async () => {
    const answers = await examples();
    for (const [list, first, fields] of crawls) answers.push(...(await crawl(list, first, fields)));
    longest = longestLists(answers);
  }, 60_000);

  it('is a connection, or declared with its bound', () => {
    expect(listFields(client)).toEqual([...declared.keys()]);
  });

  it('is as short as it is declared, in all that is stored and all that the examples ask', () => {
    const beyond = [...longest].filter(([field, length]) => length > (declared.get(field) ?? Infinity));
    expect(beyond).toEqual([]);
  });

  it.each(['Credential.provenance', 'Offer.regions', 'Experience.tasks', 'PathwayStep.admission', 'AnyOf.of'])(
    'such as %s is counted',
    (field) => {
      expect(longest.get(field)).toBeGreaterThan(0);
    },
  );

  it('that is not declared is found, whatever of it is not null', () => {
    const schema = buildSchema(
      'type Query { a: Int b: [Int] c: [Int!]! d: BConnection } type BConnection { edges: [BEdge!]! nodes: [B] } type BEdge { node: B } type B { e: Int }',
    );
    expect(listFields(schema)).toEqual(['Query.b', 'Query.c', 'BConnection.nodes']);
  });
});

describe('a connection', () => {
  it('asks for first and may be asked for what comes after', () => {
    expect(unpagedConnections(client)).toEqual([]);
  });

  it('that does not is found', () => {
    const schema = buildSchema(
      `type Query { a(first: Int!, after: String): AConnection b(first: Int, after: String): AConnection! c(first: Int!): AConnection }
       type AConnection { edges: [Int] }`,
    );
    expect(unpagedConnections(schema)).toEqual(['Query.b', 'Query.c']);
  });
});
