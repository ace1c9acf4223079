import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../../server/explorer/readExamples.js';
import { toGlobalId } from '../../../src/shared/graph/globalId.js';
import { seededGateway } from '../../support/seededGateway.js';
import { exampleSubgraphs } from './exampleSubgraphs.js';
import { serveGateway } from './servedGateway.js';

// The fetches of the first answer to a document are executed by graphql-js; from the second on they are compiled.
const TIMES = 4;

async function answersOf(url: string, asked: object): Promise<string[]> {
  const answers: string[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    answers.push((await response.text()).replaceAll(/"requestId":"[^"]+"/g, '"requestId":"…"'));
  }
  return answers;
}

function equalAnswers(first: string | undefined): string[] {
  return Array.from({ length: TIMES }, () => first ?? '');
}

describe('on the whole graph', async () => {
  const { url } = await seededGateway();
  const examples = await readExamples(join(import.meta.dirname, '..', '..', '..', 'schema', 'operations'));
  const id = toGlobalId('Learner', '01a1a06d-e8c0-7000-8000-000000000003');

  it.each(examples)('$name is answered the same again, to the byte', async ({ query, variables }) => {
    const answers = await answersOf(url, { query, variables: JSON.parse(variables) as object });
    expect(answers[0]).toContain('"data":{');
    expect(answers).toEqual(equalAnswers(answers[0]));
  });

  it.each([
    '{ learners(first: 0) { totalCount } }',
    '{ learners(first: 2) { edges { node { name holdings(first: 500) { edges { node { id } } } } } } }',
    '{ learners(first: 2) { edges { node { name holdings(first: 1, after: "x") { totalCount } } } } }',
    '{ learner(id: "nonsense") { id } credentials(first: 1) { totalCount } }',
    '{ credentialByCode(code: "crebo:25737") { code sharedWith(credential: "nonsense") { outcome { code } } } }',
    '{ a: credentialByCode(code: "crebo:25737") { parts(first: 0) { totalCount } } b: credentialByCode(code: "none") { code } }',
    `{ learner(id: "${id}") { name pathways(goal: { credential: "nonsense" }, first: 1) { __typename } } }`,
    `{ learner(id: "${id}") { name pathways(goal: { credential: "crebo:1" }, first: 1) { __typename ... on UnknownGoal { codes } } } }`,
    `{ nodes(ids: ["${id}", "nonsense"]) { id __typename } }`,
  ])('what is refused is refused the same again: %s', async (query) => {
    const answers = await answersOf(url, { query });
    expect(answers).toEqual(equalAnswers(answers[0]));
  });

  it('a field that is asked twice has its selections merged', async () => {
    const twice =
      '{ credentials(first: 2) { edges { node { code } } } credentials(first: 2) { edges { node { name } } } }';
    const once = '{ credentials(first: 2) { edges { node { code name } } } }';
    const [expected] = await answersOf(url, { query: once });
    expect(await answersOf(url, { query: twice })).toEqual(equalAnswers(expected));
  });

  it.each([
    [
      '{ credentials(first: 2) { edges { cursor } edges { node { code } } } }',
      '{ credentials(first: 2) { edges { cursor node { code } } } }',
    ],
    [
      `{ learner(id: "${id}") { holdings(first: 2) { edges { node { id } } edges { node { credential { code } } } } } }`,
      `{ learner(id: "${id}") { holdings(first: 2) { edges { node { id credential { code } } } } } }`,
    ],
  ])('so has a list that is asked twice: %s', async (twice, once) => {
    const [expected] = await answersOf(url, { query: once });
    expect(expected).toContain('"node":{');
    expect(await answersOf(url, { query: twice })).toEqual(equalAnswers(expected));
  });
});

describe('on subgraphs that fail', async () => {
  const served = await serveGateway({ subgraphs: exampleSubgraphs() });
  afterAll(() => served[Symbol.asyncDispose]());
  const ane = toGlobalId('Learner', 'ané');

  it.each([
    ['{ fails language }', {}],
    ['{ refuses(first: 1000) language }', {}],
    ['{ unavailable }', {}],
    ['{ credentials(first: 3) { title fragile hint } }', {}],
    ['{ found { __typename ... on Credential { title fragile } ... on Outcome { code } } }', {}],
    [
      'query ($id: ID!) { learner(id: $id) { ...P } } fragment P on Learner { name holds { hours fragile } }',
      { id: ane },
    ],
    ['query ($id: ID!) { node(id: $id) { id ... on Learner { pathway(goal: "hbo") } } }', { id: ane }],
    [
      'query ($no: Boolean!) { language @include(if: $no) credentials(first: 1) { title @skip(if: $no) id } }',
      { no: false },
    ],
  ])('errors keep their places: %s', async (query, variables) => {
    const answers = await answersOf(served.url, { query, variables });
    expect(answers).toEqual(equalAnswers(answers[0]));
  });

  it('a mutation is executed once, however often its document was asked', async () => {
    const [first, ...others] = await answersOf(served.url, { query: 'mutation { first second third }' });
    expect(others).toEqual(others.map(() => first));
  });
});
