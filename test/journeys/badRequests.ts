import { toGlobalId } from '../../src/shared/graph/globalId.js';

/** A request that is to be refused, whole or in part. */
export interface BadRequest {
  readonly name: string;
  readonly search?: string;
  readonly init: RequestInit;
}

const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const preflighted = { 'graphql-require-preflight': '1' };

function post(name: string, body: string, headers: Readonly<Record<string, string>> = json): BadRequest {
  return { name, init: { method: 'POST', headers, body } };
}

function asked(name: string, query: string, variables?: object): BadRequest {
  return post(name, JSON.stringify({ query, variables }));
}

function get(
  name: string,
  parameters: Readonly<Record<string, string>>,
  headers: Record<string, string> = preflighted,
) {
  return { name, search: `?${String(new URLSearchParams(parameters))}`, init: { headers } };
}

const simple = JSON.stringify({ query: '{ __typename }' });
const goal = '{ credential: "crebo:25736" }';

function httpForms(): BadRequest[] {
  const bodies = ['', '{', '{"query":', 'null', '7', '"{ a }"', '[]', `[${simple}]`, '{"query":"{a}",}', "{'query':1}"];
  const shapes = [
    '{}',
    '{"query":""}',
    '{"query":7}',
    '{"query":null}',
    '{"query":["{a}"]}',
    '{"query":"{a}","variables":[]}',
    '{"query":"{a}","variables":"x"}',
    '{"query":"{a}","operationName":1}',
    '{"query":"{a}","extensions":[]}',
    '{"query":"{a}","other":1}',
    '{"query":"{__typename}","variables":{"__proto__":{"x":1}}}',
  ];
  const types = ['', 'text/plain', 'application/graphql', 'application/xml', 'multipart/form-data; boundary=x'];
  const charsets = ['application/json; charset=utf-16', 'application/x-www-form-urlencoded', 'application/jsonx', ';'];
  const accepts = ['text/html', 'text/event-stream', 'multipart/mixed', 'application/json;q=0', 'image/*'];
  const methods = ['PUT', 'PATCH', 'DELETE', 'OPTIONS'];
  return [
    ...bodies.map((body) => post(`body ${body}`, body)),
    ...shapes.map((body) => post(`shape ${body}`, body)),
    ...[...types, ...charsets].map((type) => post(`type ${type}`, simple, { 'content-type': type })),
    ...accepts.map((accept) => post(`accept ${accept}`, simple, { ...json, accept })),
    ...methods.map((method) => ({ name: method, init: { method, headers: json } })),
    post('a body of 300 kB', JSON.stringify({ query: '{ __typename }', extensions: { a: 'x'.repeat(300_000) } })),
    get('GET without preflight', { query: '{ __typename }' }, {}),
    get('GET of nothing', {}),
    get('GET with bad variables', { query: '{ __typename }', variables: '{' }),
    get('GET with a list of variables', { query: '{ __typename }', variables: '[1]' }),
    get('GET with bad extensions', { query: '{ __typename }', extensions: 'x' }),
    get('GET of an unknown operation', { query: 'query A { __typename }', operationName: 'B' }),
    get('GET with an unknown parameter', { query: '{ __typename }', page: '1' }),
    get('GET of a subscription', { query: 'subscription { x }' }),
    get('GET of a bad page', { query: '{ learners(first: 0) { totalCount } }' }),
  ];
}

function documents(): BadRequest[] {
  const unparsable = [
    '{',
    '}',
    'query',
    '{ a b',
    '{ a(',
    '{ a: }',
    'query Q( { a }',
    '{ "a" }',
    '{ a @ }',
    'fragment',
    '$',
  ];
  const unclear = ['fragment F on Query { __typename }', 'query A { __typename } query B { __typename }'];
  const invalid = [
    '{ nope }',
    '{ credentials }',
    '{ credentials(first: 1) }',
    '{ credentials(first: 1) { nope } }',
    '{ credentials(first: 1, nope: 1) { totalCount } }',
    '{ credentials { totalCount } }',
    '{ credentials(first: "1") { totalCount } }',
    '{ credentials(first: 1.5) { totalCount } }',
    '{ credentials(first: 99999999999) { totalCount } }',
    '{ credentials(first: null) { totalCount } }',
    '{ credentials(first: 1, kinds: [NOPE]) { totalCount } }',
    '{ credentials(first: 1, mboLevels: ["2"]) { totalCount } }',
    '{ offers(first: 1, track: bol) { totalCount } }',
    '{ offers(first: 1, world: "REAL") { totalCount } }',
    '{ regions(first: 1, kind: PLANET) { totalCount } }',
    '{ node }',
    '{ node(id: {}) { id } }',
    '{ node(id: "x") { name } }',
    '{ node(id: "x") { ... on Nope { id } } }',
    '{ node(id: "x") { ... on Query { __typename } } }',
    '{ node(id: "x") { ...F } }',
    '{ __typename ...F } fragment F on Query { ...G } fragment G on Query { ...F }',
    '{ __typename } fragment Unused on Query { __typename }',
    'query ($x: Int) { __typename }',
    'query ($x: Nope) { credentials(first: $x) { totalCount } }',
    'query ($x: String) { credentials(first: $x) { totalCount } }',
    'query { credentials(first: $x) { totalCount } }',
    'query ($x: Int!, $x: Int!) { credentials(first: $x) { totalCount } }',
    '{ a: regions(first: 1) { totalCount } a: learners(first: 1) { totalCount } }',
    '{ credentials(first: 1) @nope { totalCount } }',
    '{ credentials(first: 1) @skip { totalCount } }',
    '{ learner(id: "x") { planningRecord } }',
    '{ _entities(representations: []) { __typename } }',
    '{ _service { sdl } }',
    '{ __type { name } }',
    '{ __schema { nope } }',
    '{ __proto__: regions(first: 1) { totalCount } }',
    '{ constructor: regions(first: 1) { totalCount } }',
    'mutation { node }',
    'subscription { learners(first: 1) { totalCount } }',
    '{ ... @defer { __typename } }',
  ];
  return [...unparsable, ...unclear, ...invalid].map((query) => asked(query, query));
}

function values(): BadRequest[] {
  const ask = (type: string, use: string, value: unknown) =>
    asked(`${type} ${JSON.stringify(value)}`, `query ($v: ${type}) { ${use} { __typename } }`, { v: value });
  const plan = (argument: string) => `pathways(profile: {}, goal: ${goal}, first: 1, ${argument})`;
  const dates = [
    '2027-02-30',
    '2027-2-1',
    '01-02-2027',
    '',
    'today',
    20270201,
    {},
    '0000-01-01',
    '2027-02-01T00:00:00Z',
  ];
  const instants = ['2027-02-01', 'now', 0, '0000-01-01T00:00:00Z', '2027-02-01T25:00:00Z'];
  const firsts = ['1', 1.5, 2 ** 31, null, [1, 2], {}];
  const inputs = [{ nope: 1 }, { age: '20' }, { holdings: {} }, { holdings: [{ status: 'NOPE' }] }, 'x', [1]];
  return [
    ...dates.map((value) => ask('Date!', plan('startDate: $v'), value)),
    ...instants.map((value) => ask('DateTime!', plan('asOf: $v'), value)),
    ...firsts.map((value) => ask('Int!', 'learners(first: $v)', value)),
    ...inputs.map((value) => ask('ProfileInput!', `pathways(profile: $v, goal: ${goal}, first: 1)`, value)),
    ask('[ID!]!', 'nodes(ids: $v)', [null]),
    ask('[Track!]', 'nope(v: $v)', []),
    asked('a null for a default', 'query ($n: Int = 2) { credentials(first: $n) { totalCount } }', { n: null }),
    asked('a null condition', 'query ($is: Boolean = true) { ladders @include(if: $is) { code } }', { is: null }),
    asked('a variable that is missing', 'query ($v: ID!) { node(id: $v) { id } }', {}),
  ];
}

/** Fields that find one thing by its global id, with the type that they find. */
const finders = ['credential', 'outcome', 'rule', 'organisation', 'region', 'learner'];

function ids(): BadRequest[] {
  const wrong = ['', 'nonsense', '%%%', `${toGlobalId('Credential', 'crebo:25736')}=`, 'x'.repeat(2_000)];
  const others = [toGlobalId('Nothing', '1'), toGlobalId('Query', '1'), toGlobalId('constructor', '1')];
  const each = finders.flatMap((field) => {
    const other = toGlobalId(field === 'region' ? 'Organisation' : 'Region', 'AMR20');
    return [...wrong.slice(0, 3), other].map((id) =>
      asked(`${field} ${id}`, `{ ${field}(id: ${JSON.stringify(id)}) { id } }`),
    );
  });
  const node = [...wrong, ...others].map((id) => asked(`node ${id}`, `{ node(id: ${JSON.stringify(id)}) { id } }`));
  const learner = toGlobalId('Learner', 'no uuid');
  const mixed = [toGlobalId('Region', 'AMR20'), 'nonsense', toGlobalId('Nothing', '1'), learner];
  return [
    ...each,
    ...node,
    asked('nodes of all kinds', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: mixed }),
    asked('101 nodes', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill(mixed[0]) }),
    asked('a learner whose key is no uuid', `{ learner(id: "${learner}") { id } }`),
    asked('offers of no credential', '{ offers(first: 1, credential: "nonsense") { totalCount } }'),
    asked('organisations of no region', '{ organisations(first: 1, region: "nonsense") { totalCount } }'),
  ];
}

const lists = ['credentials', 'learners', 'offers', 'organisations', 'regions', 'rules'];

function pages(): BadRequest[] {
  const sizes = lists.flatMap((list) =>
    [0, -1, 101, 2_147_483_647].map((first) =>
      asked(`${list} ${first}`, `{ ${list}(first: ${first}) { totalCount } }`),
    ),
  );
  const cursors = lists.flatMap((list) =>
    ['%%%', '', Buffer.from('other x').toString('base64url')].map((after) =>
      asked(`${list} after ${after}`, `{ ${list}(first: 1, after: "${after}") { totalCount } }`),
    ),
  );
  return [
    ...sizes,
    ...cursors,
    asked(
      'a bad page within a page',
      '{ credentials(first: 2) { edges { node { code parts(first: 0) { totalCount } } } } }',
    ),
    asked(
      'a bad page of another subgraph within a page',
      '{ learners(first: 5) { edges { node { id holdings(first: 3) { edges { node { credential { code parts(first: 0) { totalCount } } } } } } } } }',
    ),
    asked('a bad page of persons', '{ learners(first: 3) { edges { node { holdings(first: 0) { totalCount } } } } }'),
  ];
}

function limits(): BadRequest[] {
  const nested = (levels: number): string => '{ parts(first: 1) { edges { node '.repeat(levels) + '{ __typename }';
  const deep = `{ credentials(first: 1) { edges { node ${nested(6)} ${' } } }'.repeat(6)} } } }`;
  const wide = `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: regions(first: 1) { totalCount }`).join(' ')} }`;
  const list = (first: number, below: string) => `{ credentials(first: ${first}) { edges { node { ${below} } } } }`;
  const variables = (levels: number): object => (levels === 0 ? {} : { a: variables(levels - 1) });
  return [
    asked('too deep', deep),
    asked('too wide', wide),
    asked('too costly', list(100, 'offers(first: 100) { totalCount edges { node { id } } }')),
    asked('too many fields', list(1, 'id '.repeat(1_001))),
    asked('too many tokens', `{ ${'regions(first: 1) { totalCount } '.repeat(700)} }`),
    asked('too long', `{ __typename } # ${'x'.repeat(20_000)}`),
    asked('too many directives', `{ regions(first: 1) ${'@include(if: true) '.repeat(6)} { code } }`),
    asked('variables too deep', '{ __typename }', variables(13)),
    asked('too many variables', '{ __typename }', { a: Array(5_000).fill(0) }),
  ];
}

function plans(): BadRequest[] {
  const plan = (name: string, profile: string, aim = goal, more = ''): BadRequest[] => {
    const rest = `goal: ${aim}, startDate: "2027-02-01", asOf: "2026-12-01T12:00:00Z", first: 1${more}`;
    return [asked(name, `{ pathways(profile: ${profile}, ${rest}) { __typename } }`)];
  };
  return [
    ...plan('two goals', '{}', '{ credential: "crebo:25736", outcomes: ["23299/B1-K1-W1"] }'),
    ...plan('no goal', '{}', '{}'),
    ...plan('no outcomes', '{}', '{ outcomes: [] }'),
    ...plan('an unknown holding', '{ holdings: [{ credential: "crebo:99999" }] }'),
    ...plan('a holding of two things', '{ holdings: [{ credential: "proof:lbo", outcome: "23299/B1-K1-W1" }] }'),
    ...plan('a holding of nothing', '{ holdings: [{}] }'),
    ...plan('a result of 11', '{ holdings: [{ outcome: "23299/B1-K1-W1", result: 11 }] }'),
    ...plan('an age of 200', '{ age: 200 }'),
    ...plan('an age of -1', '{ age: -1 }'),
    ...plan('age and birth date', '{ age: 20, birthDate: "2000-01-01" }'),
    ...plan('a birth to come', '{ birthDate: "3000-01-01" }'),
    ...plan('no date of birth', '{ birthDate: "2001-02-30" }'),
    ...plan('an unknown region', '{}', goal, ', region: "AMR99"'),
    ...plan('an unknown stop', '{}', goal, ', via: ["crebo:1"]'),
    ...plan('an exempted diploma', '{ holdings: [{ credential: "crebo:25737", status: EXEMPTED }] }'),
    ...plan(
      'a holding that ends before it begins',
      '{ holdings: [{ credential: "proof:lbo", heldFrom: "2027-01-01", heldTo: "2026-01-01" }] }',
    ),
    ...plan('unknown work', '{ claimedOutcomes: ["nothing"] }'),
    ...plan('201 claims', `{ claimedOutcomes: [${'"23299/B1-K1-W1", '.repeat(201)}] }`),
    asked(
      'a start in the year 9999',
      `{ pathways(profile: {}, goal: ${goal}, startDate: "9999-12-31", first: 1) { __typename } }`,
    ),
    asked('a page of no ways', `{ pathways(profile: {}, goal: ${goal}, first: 0) { __typename } }`),
    asked(
      'bad plans of persons',
      `{ learners(first: 3) { edges { node { id pathways(goal: {}, startDate: "2027-02-01", first: 1) { __typename } } } } }`,
    ),
    asked(
      'a good and a bad part',
      `{ regions(first: 1) { totalCount } node(id: "nonsense") { id } credentialByCode(code: "crebo:25736") { code parts(first: 0) { totalCount } } }`,
    ),
  ];
}

/** Requests that go wrong in every way that a gateway or a subgraph refuses. */
export function badRequests(): readonly BadRequest[] {
  return [...httpForms(), ...documents(), ...values(), ...ids(), ...pages(), ...limits(), ...plans()];
}
