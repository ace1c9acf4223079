import 'reflect-metadata';
import { graphql, parse } from 'graphql';
import { Arg, Args, Directive, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { buildSubgraph } from '../../server/buildSubgraph.js';
import { composeSupergraph } from '../../server/gateway/composeSupergraph.js';
import { connectionOf } from '../../src/shared/graph/connectionOf.js';
import { DateScalar } from '../../src/shared/graph/DateScalar.js';
import { BasisEnum } from '../../src/shared/graph/enums/BasisEnum.js';
import { toGlobalId } from '../../src/shared/graph/globalId.js';
import { Node } from '../../src/shared/graph/Node.js';
import type { Page } from '../../src/shared/graph/Page.js';
import { PageArgs } from '../../src/shared/graph/PageArgs.js';
import { paginate } from '../../src/shared/graph/paginate.js';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Maker', { description: 'Of another subgraph.' })
class Maker {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Tool', { implements: Node, simpleResolvers: true, description: 'A tool.' })
class Tool extends Node {
  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was made.' })
  readonly made!: string | null;

  @Field(() => BasisEnum, { description: 'Its basis.' })
  readonly basis!: string;

  @Directive('@inaccessible')
  @Field(() => Maker, { description: 'Who made it.' })
  readonly maker!: Maker;
}

const ToolConnection = connectionOf('Tool', () => Tool);

const tools = ['drill', 'hammer', 'saw'].map((name) =>
  Object.freeze({ id: toGlobalId('Tool', name), name, made: '2026-02-28', basis: 'DERIVED', maker: { id: 'm' } }),
);

@Resolver(() => Tool)
class ToolResolver {
  @Query(() => ToolConnection, { description: 'All tools.' })
  tools(@Args(() => PageArgs) page: PageArgs): Page<Tool> {
    return paginate(tools, { name: 'Tool', keyOf: (tool) => tool.name }, page);
  }

  @Query(() => DateScalar, { description: 'The same day.' })
  sameDay(@Arg('day', () => DateScalar, { description: 'A day.' }) day: string): string {
    return day;
  }
}

/** Says its own type, as what lies in a snapshot does. */
const glue = Object.freeze({ __typename: 'Tool', id: toGlobalId('Tool', 'glue'), name: 'glue' });

const subgraph: Pick<Subgraph, 'resolvers' | 'orphanedTypes' | 'references'> = {
  resolvers: [ToolResolver],
  orphanedTypes: [],
  references: { Tool: ({ id }) => [...tools, glue].find((tool) => tool.id === id) ?? null },
};

describe('buildSubgraph', () => {
  it('writes SDL that composes, with keys, nodes, stubs and descriptions', () => {
    const { sdl } = buildSubgraph(subgraph);
    expect(sdl).toContain('type Tool implements Node @key(fields: "id")');
    expect(sdl).toContain('type Maker @key(fields: "id", resolvable: false)');
    expect(sdl).toContain('type PageInfo @shareable');
    expect(sdl).toMatch(/maker: Maker! @inaccessible/);
    expect(sdl).toContain('How many to give, 1 to 100');
    expect(buildSubgraph(subgraph).sdl).toBe(sdl);
    const makers =
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) type Maker @key(fields: "id") { id: ID! name: String } type Query { maker: Maker }';
    expect(() =>
      parse(
        composeSupergraph([
          { name: 'tools', sdl },
          { name: 'makers', sdl: makers },
        ]).supergraphSdl,
      ),
    ).not.toThrow();
  });

  it('answers queries by pages', async () => {
    const { schema } = buildSubgraph(subgraph);
    const answer = await graphql({
      schema,
      source: '{ tools(first: 2) { totalCount edges { node { id name made basis } } pageInfo { hasNextPage } } }',
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      tools: {
        totalCount: 3,
        edges: [{ node: { name: 'drill', made: '2026-02-28', basis: 'DERIVED' } }, {}],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  it('resolves references to shared, frozen rows without touching them', async () => {
    const { schema } = buildSubgraph(subgraph);
    const representations = [
      { __typename: 'Tool', id: tools[1]?.id },
      { __typename: 'Tool', id: glue.id },
      { __typename: 'Tool', id: 'none' },
      { __typename: 'Maker', id: 'm' },
    ];
    const source =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Tool { name } ... on Maker { id } } }';
    for (const _ of [1, 2]) {
      const answer = await graphql({ schema, source, variableValues: { representations } });
      expect(answer).toEqual({
        data: {
          _entities: [
            { __typename: 'Tool', name: 'hammer' },
            { __typename: 'Tool', name: 'glue' },
            null,
            { __typename: 'Maker', id: 'm' },
          ],
        },
      });
    }
  });

  it.each(['2026-02-29', '20260228', '2026-2-28', ''])('refuses %j as a day', async (day) => {
    const { schema } = buildSubgraph(subgraph);
    const answer = await graphql({ schema, source: `{ sameDay(day: "${day}") }` });
    expect(answer.errors?.[0]?.message).toContain('YYYY-MM-DD');
  });
});
