import { Client } from 'pg';
import { expect, it, vi } from 'vitest';
import { seededGateway } from '../support/seededGateway.js';

const { ask } = await seededGateway();

/** How many statements any connection of this process is asked to run while the question is answered. */
async function statementsOf(query: string): Promise<number> {
  const sent = vi.spyOn(Client.prototype, 'query');
  try {
    const { errors } = await ask({ query });
    expect(errors).toBeUndefined();
    return sent.mock.calls.length;
  } finally {
    sent.mockRestore();
  }
}

it('counts what a read of persons takes', async () => {
  expect(await statementsOf('{ learners(first: 1) { edges { node { name } } } }')).toBeGreaterThan(0);
});

it.each([
  'credentials(first: 100, text: "monteur") { totalCount facets { facet values { value count } } edges { score matches { text } node { code offers(first: 5) { edges { node { code provider { name } } } } } } }',
  'credentials(first: 50) { edges { node { successors(first: 5) { totalCount } predecessors(first: 5) { totalCount } } } }',
  'offers(first: 100, orderBy: START_DATE) { edges { node { code } } }',
  'rules(first: 50) { edges { node { code credentials(first: 5) { totalCount } } } }',
  'organisations(first: 20, text: "college") { edges { node { name offers(first: 5) { totalCount } } } }',
  'regions(first: 50) { edges { node { name offers(first: 5) { totalCount } organisations(first: 5) { totalCount } } } }',
  'admittingProgrammes(profile: { age: 20 }, first: 100) { edges { node { credential { name } } } }',
])('reads no database for %s', async (field) => {
  expect(await statementsOf(`{ ${field} }`)).toBe(0);
});
