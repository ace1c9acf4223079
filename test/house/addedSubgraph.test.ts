import 'reflect-metadata';
import { Directive, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { buildSubgraph } from '../../server/buildSubgraph.js';
import { fromGlobalId, toGlobalId } from '../../src/shared/graph/globalId.js';
import { Node } from '../../src/shared/graph/Node.js';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import { seededGateway } from '../support/seededGateway.js';

@Directive('@key(fields: "id")')
@ObjectType('Workbench', { implements: Node, simpleResolvers: true, description: 'A place to work at.' })
class Workbench extends Node {
  @Field(() => Int, { description: 'Its number.' })
  readonly number!: number;
}

function workbench(number: number): Workbench {
  return { id: toGlobalId('Workbench', String(number)), number };
}

@Resolver(() => Workbench)
class WorkbenchResolver {
  @Query(() => Workbench, { nullable: true, description: 'The best one.' })
  bestWorkbench(): Workbench {
    return workbench(7);
  }
}

const workshop: Subgraph = {
  name: 'workshop',
  entities: [],
  migrations: [],
  referenceTables: [],
  reads: [],
  resolvers: [WorkbenchResolver],
  orphanedTypes: [],
  references: {
    Workbench: ({ id }) => {
      const number = Number(fromGlobalId(id).key);
      return number === 7 ? workbench(number) : null;
    },
  },
  open: () => ({ load: () => Promise.resolve(), contextFor: (request) => request }),
};

const { ask, faults } = await seededGateway(undefined, [workshop]);

describe('a subgraph that is added to the list and nowhere else', () => {
  it('answers beside the others', async () => {
    const answer = await ask({ query: '{ bestWorkbench { id number } regions(first: 1) { totalCount } }' });
    expect(answer).toMatchObject({
      data: { bestWorkbench: workbench(7), regions: { totalCount: expect.any(Number) } },
    });
  });

  it('has its things found by node', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { __typename id ... on Workbench { number } } }';
    const found = await ask({ query, variables: { id: workbench(7).id } });
    expect(found).toEqual({ data: { node: { __typename: 'Workbench', ...workbench(7) } } });
    expect(await ask({ query, variables: { id: workbench(8).id } })).toEqual({ data: { node: null } });
    expect(faults).toEqual([]);
  });

  it('leaves the SDL of its classes to itself', () => {
    expect(buildSubgraph(workshop).sdl).not.toMatch(/Credential|Learner|Pathway|Region/);
  });
});
