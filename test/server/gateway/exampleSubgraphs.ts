import { GraphQLScalarType } from 'graphql';
import { codedError } from '../../../src/shared/graph/CodedError.js';
import { fromGlobalId, toGlobalId } from '../../../src/shared/graph/globalId.js';
import type { ServedSubgraph } from '../../../server/gateway/ServedSubgraph.js';
import { subgraphOf } from './subgraphOf.js';

interface Reference {
  readonly __typename?: string;
  readonly id: string;
}

/** What the example subgraphs were asked, in order. */
export type Journal = string[];

/** Three small subgraphs that hold one case of everything that the gateway has to join. */
export function exampleSubgraphs(journal: Journal = []): readonly ServedSubgraph[] {
  return [catalogue(journal), learners(journal), pathways(journal)];
}

const day = new GraphQLScalarType({
  name: 'Day',
  parseValue(value) {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value;
    throw new TypeError('Day must look like 2026-01-31');
  },
});

function catalogue(journal: Journal): ServedSubgraph {
  const credential = (key: string) => ({
    __typename: 'Credential',
    id: toGlobalId('Credential', key),
    title: `Credential ${key}`,
    hours: Number(key),
    secret: `secret ${key}`,
  });
  const outcome = { __typename: 'Outcome', id: toGlobalId('Outcome', 'W1'), code: 'W1' };
  return subgraphOf(
    'catalogue',
    `interface Node { id: ID! }
    scalar Day
    enum Level { ENTREE MBO2 }
    type Credential implements Node @key(fields: "id") {
      id: ID! title: String hours: Int secret: String @inaccessible parts(first: Int!): [Outcome]
    }
    type Outcome implements Node @key(fields: "id") { id: ID! code: String in(first: Int!): [Credential] }
    type Hidden implements Node @key(fields: "id") @inaccessible { id: ID! }
    union Found = Credential | Outcome
    type Query {
      credentials(first: Int!, level: Level): [Credential]
      found: [Found]
      day(after: Day): Day
      bySize(size: Size): Int
      hidden: String @inaccessible
      fails: String
      refuses(first: Int): String
      unavailable: String
    }
    input Size { width: Int!, inner: Size }
    type Mutation { first: String third: String }`,
    {
      Day: day,
      Credential: {
        __resolveReference({ id }: Reference) {
          journal.push(`catalogue.Credential ${fromGlobalId(id).key}`);
          const { key } = fromGlobalId(id);
          if (key === 'broken') throw new Error('select * from credential where id = broken');
          return /^\d+$/.test(key) ? credential(key) : null;
        },
        parts: () => [outcome],
      },
      Outcome: {
        __resolveReference: ({ id }: Reference) => (id === outcome.id ? outcome : null),
        in: () => [credential('25736')],
      },
      Query: {
        credentials: (_: unknown, { first }: { first: number }) =>
          ['25736', '25737', '25761'].slice(0, first).map(credential),
        found: () => [credential('25736'), outcome],
        day: (_: unknown, { after }: { after?: string }) => after ?? '2026-01-01',
        bySize: (_: unknown, { size }: { size: { width: number } }) => size.width,
        fails() {
          throw new Error('duplicate key in "learner" at db.internal: bsn=123456782');
        },
        refuses: (_: unknown, { first }: { first: number }) => {
          throw codedError('PAGE_SIZE', { min: 1, max: 100, actual: first }, { field: 'first' });
        },
        unavailable() {
          throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.9:5432'), {
            code: 'ECONNREFUSED',
          });
        },
      },
      Mutation: {
        async first() {
          journal.push('first begins');
          await Promise.resolve();
          journal.push('first ends');
          return 'first';
        },
        third: () => `third after ${journal.at(-1)}`,
      },
    },
  );
}

function learners(journal: Journal): ServedSubgraph {
  return subgraphOf(
    'learners',
    `interface Node { id: ID! }
    type Learner implements Node @key(fields: "id") {
      id: ID! name: String profile: String @inaccessible holds: [Credential]
    }
    type Credential @key(fields: "id", resolvable: false) { id: ID! }
    type Query { learner(id: ID!): Learner language: String }
    type Mutation { second: String }`,
    {
      Learner: {
        __resolveReference({ id }: Reference) {
          journal.push(`learners.Learner ${fromGlobalId(id).key}`);
          return learner(id);
        },
      },
      Query: {
        learner: (_: unknown, { id }: Reference) => learner(id),
        language: (_: unknown, _args: object, { request }: { request: { language: string } }) => request.language,
      },
      Mutation: {
        second() {
          journal.push('second');
          return 'second';
        },
      },
    },
  );
}

function learner(id: string): object | null {
  const { key } = fromGlobalId(id);
  const holds = [{ id: toGlobalId('Credential', '25736') }];
  return key === 'ané' ? { id, name: 'Ané', profile: `profile of ${key}`, holds } : null;
}

function pathways(journal: Journal): ServedSubgraph {
  return subgraphOf(
    'pathways',
    `type Learner @key(fields: "id") {
      id: ID!
      profile: String @external
      pathway(goal: String): String @requires(fields: "profile")
    }
    type Credential @key(fields: "id") {
      id: ID!
      secret: String @external
      hours: Int @external
      hint(prefix: String): String @requires(fields: "secret hours")
      fragile: String
    }`,
    {
      Learner: {
        pathway: ({ profile }: { profile?: string }, { goal }: { goal?: string }) => {
          journal.push('pathways.pathway');
          return `${profile} to ${goal}`;
        },
      },
      Credential: {
        hint: ({ secret, hours }: { secret: string; hours: number }, { prefix = '' }) => `${prefix}${secret}/${hours}`,
        fragile: ({ id }: Reference) => {
          if (fromGlobalId(id).key === '25737') throw new Error('fragile at db.internal');
          return 'whole';
        },
      },
    },
  );
}
