import { buildSchema, type ExecutionResult, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CompiledOperation } from '../../../../server/gateway/plan/CompiledOperation.js';
import type { PlanNode } from '../../../../server/gateway/plan/PlanNode.js';

const schema = buildSchema(`
  directive @inaccessible on ENUM_VALUE | OBJECT
  enum Colour { RED SECRET @inaccessible }
  interface Named { name: String }
  type Thing implements Named { id: ID! name: String colour: Colour code: String! maker: Maker }
  type Maker implements Named { id: ID! name: String town: String }
  type Hidden @inaccessible { name: String }
  type Query { things: [Thing] others: [Thing] thing: Thing named: Named hidden: Hidden }`);

type Answers = Readonly<Record<string, ExecutionResult | ((variables: unknown) => ExecutionResult)>>;

/** Executes a query by a plan whose fetches are answered by the name of their subgraph. */
async function run(query: string, node: PlanNode, answers: Answers, variables = {}): Promise<ExecutionResult> {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation');
  const compiled = CompiledOperation.compile(schema, { document, operation }, { kind: 'QueryPlan', node });
  return compiled.execute(variables, {
    fetch: async (name, fetch) => {
      const answer = answers[name];
      if (!answer) throw new Error(`${name} does not answer`);
      return typeof answer === 'function' ? answer(fetch.variables) : answer;
    },
  });
}

function root(serviceName: string, operation: string): PlanNode {
  return { kind: 'Fetch', serviceName, operation };
}

const byId = [
  {
    kind: 'InlineFragment' as const,
    typeCondition: 'Thing',
    selections: [
      { kind: 'Field' as const, name: '__typename' },
      { kind: 'Field' as const, name: 'id' },
    ],
  },
];
const thing = (id: string, more = {}) => ({ __typename: 'Thing', id, ...more });

describe('what is projected', () => {
  const one = root('a', '{ thing { id } }');

  it('is what was asked, and nothing that a plan needed besides', async () => {
    const answers = { a: { data: { thing: thing('1', { name: 'saw', title: 'saw' }) } } };
    expect(await run('{ thing { title: name } thing { id } }', one, answers)).toEqual({
      data: { thing: { title: 'saw', id: '1' } },
    });
  });

  it('is null where a field that cannot be null is missing, one level up', async () => {
    expect(await run('{ thing { id code } }', one, { a: { data: { thing: thing('1') } } })).toEqual({
      data: { thing: null },
    });
  });

  it('holds no inaccessible value of an enum and no inaccessible type', async () => {
    const answers = { a: { data: { thing: thing('1', { colour: 'SECRET' }), hidden: { name: 'x' } } } };
    expect(await run('{ thing { colour } hidden { name } }', one, answers)).toEqual({
      data: { thing: { colour: null }, hidden: null },
    });
  });

  it('takes of fragments those that are for the type, and of selections those that are switched on', async () => {
    const query = `query ($yes: Boolean!) { named { ... on Thing { id @skip(if: $yes) name } ... on Maker { town } ...N } }
      fragment N on Named { called: name @include(if: $yes) }`;
    const answers = { a: { data: { named: thing('1', { name: 'saw', called: 'saw', town: 'no' }) } } };
    expect(await run(query, one, answers, { yes: true })).toEqual({ data: { named: { name: 'saw', called: 'saw' } } });
  });
});

describe('entities', () => {
  const things = root('a', '{ things { __typename id } }');
  const operation =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Thing { name maker { id } } } }';
  const flatten: PlanNode = {
    kind: 'Flatten',
    path: [{ Field: 'things' }, '@'],
    node: { kind: 'Fetch', serviceName: 'b', operation, requires: byId },
  };
  const plan: PlanNode = { kind: 'Sequence', nodes: [things, flatten] };

  it('are asked for once each, and written wherever they are', async () => {
    const asked: unknown[] = [];
    const answers: Answers = {
      a: { data: { things: [thing('1'), null, thing('2'), thing('1')] } },
      b: (variables) => {
        asked.push(variables);
        return { data: { _entities: [{ name: 'saw' }, null] } };
      },
    };
    expect(await run('{ things { id name } }', plan, answers)).toEqual({
      data: { things: [{ id: '1', name: 'saw' }, null, { id: '2', name: null }, { id: '1', name: 'saw' }] },
    });
    expect(asked).toEqual([{ representations: [thing('1'), thing('2')] }]);
  });

  it('that lie at two places do not share what lies in them', async () => {
    const batch: PlanNode = {
      kind: 'BatchFetch',
      serviceName: 'b',
      operation:
        'query ($r: [_Any!]!) { e: _entities(representations: $r) { ... on Thing { maker { __typename id } } } }',
      entityBatch: {
        aliases: [
          {
            alias: 'e',
            representationsVariableName: 'r',
            paths: [
              [{ Field: 'things' }, '@'],
              [{ Field: 'others' }, '@'],
            ],
            requires: byId,
          },
        ],
      },
    };
    const makers = (field: string, serviceName: string): PlanNode => ({
      kind: 'Flatten',
      path: [{ Field: field }, '@', { Field: 'maker' }],
      node: {
        kind: 'Fetch',
        serviceName,
        operation:
          'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Maker { x: name } } }',
        requires: [{ ...byId[0], typeCondition: 'Maker' } as (typeof byId)[0]],
      },
    });
    const nodes = [root('a', '{ things { id } others { id } }'), batch, makers('things', 'c'), makers('others', 'd')];
    const answers = {
      a: { data: { things: [thing('1')], others: [thing('1')] } },
      b: { data: { e: [{ maker: { __typename: 'Maker', id: 'm' } }] } },
      c: { data: { _entities: [{ x: 'of things' }] } },
      d: { data: { _entities: [{ x: 'of others' }] } },
    };
    const query = '{ things { maker { x: name } } others { maker { x: name } } }';
    expect(await run(query, { kind: 'Sequence', nodes }, answers)).toEqual({
      data: { things: [{ maker: { x: 'of things' } }], others: [{ maker: { x: 'of others' } }] },
    });
  });

  it('whose subgraph does not answer are an error where they would be', async () => {
    const { data, errors } = await run('{ things { id name } }', plan, { a: { data: { things: [thing('1')] } } });
    expect(data).toEqual({ things: [{ id: '1', name: null }] });
    expect(errors?.map(({ message, path }) => [message, path])).toEqual([['b does not answer', ['things']]]);
  });
});

it('a plan with a subscription in it is refused', () => {
  const document = parse('{ thing { id } }');
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation');
  const node = { kind: 'Subscription', primary: root('a', 'subscription { thing { id } }') } as PlanNode;
  const compile = () => CompiledOperation.compile(schema, { document, operation }, { kind: 'QueryPlan', node });
  expect(compile).toThrow('A query plan has Subscription in it');
});

it('a plan goes no further once nobody waits for it', async () => {
  const document = parse('{ thing { id } others { id } }');
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation');
  const node: PlanNode = { kind: 'Sequence', nodes: [root('a', '{ thing { id } }'), root('b', '{ others { id } }')] };
  const compiled = CompiledOperation.compile(schema, { document, operation }, { kind: 'QueryPlan', node });
  const asked: string[] = [];
  const abort = new AbortController();
  const answer = compiled.execute(
    {},
    {
      fetch: async (name) => {
        asked.push(name);
        abort.abort(new Error('the client left'));
        return { data: {} };
      },
      signal: abort.signal,
    },
  );
  await expect(answer).rejects.toThrow('the client left');
  expect(asked).toEqual(['a']);
});
