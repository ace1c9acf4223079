import { expect, it } from 'vitest';
import { toGlobalId } from '../../src/shared/graph/globalId.js';
import { seededGateway } from '../support/seededGateway.js';

const { ask, faults } = await seededGateway();

const WAYS = 'startDate: "2027-02-01"';
const plan = (profile: string, goal: string, more = 'first: 1'): string =>
  `{ pathways(profile: ${profile}, goal: ${goal}, ${WAYS}, ${more}) { __typename ... on GoalAlreadyHeld { code pathways { position } } ... on NoPathway { code } ... on UnknownGoal { code codes } } }`;
const GOAL = '{ credential: "crebo:25736" }';
const best = (more: string, profile = '{}'): string =>
  `{ optimalPathway(profile: ${profile}, goal: ${GOAL}, ${WAYS}, ${more}) { __typename } }`;
const front = (more: string, profile = '{}'): string =>
  `{ paretoPathways(profile: ${profile}, goal: ${GOAL}, ${WAYS}, ${more}) { __typename } }`;
const differing = (more: string): string =>
  `{ pathwayAlternatives(profile: {}, goal: ${GOAL}, ${WAYS}, ${more}) { __typename } }`;
const explained = (explanation: string): string =>
  `{ optimalPathway(profile: { age: 52, region: "EX01", holdings: [{ credential: "proof:lbo" }] }, goal: ${GOAL}, ${WAYS}, timeLimitMs: 5000) { ... on OptimalPathway { plan { steps { ${explanation} } } } } }`;
const MANY_EXPLANATIONS = Array.from(
  { length: 21 },
  (_, at) => `e${String(at)}: explanation(timeLimitMs: 10) { plainDutch }`,
).join(' ');
const asking = (field: string, more: string): string =>
  `{ ${field}(profile: {}, goal: ${GOAL}, ${WAYS}, ${more}) { __typename } }`;
const UNIT = '{ credential: "crebo:25736", outcome: "23299/B1-K1-W1" }';
const unplanned = (more: string): string => asking('explainInfeasible', more);
const valued = (more: string): string => asking('recognitionValue', more);
const otherwise = (changes: string): string => asking('whatIf', `changes: ${changes}`);

const CREDENTIAL = toGlobalId('Credential', 'crebo:25737');
const OUTCOME = toGlobalId('Outcome', '23299/B1-K1-W1');
const LEARNER = toGlobalId('Learner', '01a1bf5d-3880-7000-8000-000000000013');
const CASE = toGlobalId('RecognitionCase', '01a1bf5d-3880-7000-8000-000000000013');
const KEY = 'idempotencyKey: "key-of-bad-input"';
const evidence = (title: string): string => `{ kind: WORK, title: ${title}, units: ["${OUTCOME}"] }`;
const recognise = (key: string, more: string): string =>
  `mutation { requestRecognition(${key}, learner: "${LEARNER}", route: EDUCATION, credential: "${CREDENTIAL}", ${more}) { userErrors { code } } }`;

it.each([
  ['a front of one objective', front('objectives: [FINISH], first: 5'), 'BAD_INPUT'],
  ['a front of one objective twice', front('objectives: [FINISH, FINISH], first: 5'), 'BAD_INPUT'],
  [
    'a front of five objectives',
    front('objectives: [FINISH, STUDY_LOAD, COST, TRAVEL, FIRST_CREDENTIAL], first: 5', '{ region: "EX01" }'),
    'BAD_INPUT',
  ],
  ['a front of no plans', front('objectives: [FINISH, COST], first: 0'), 'PAGE_SIZE'],
  ['a front in no time', front('objectives: [FINISH, COST], first: 5, timeLimitMs: 0'), 'BAD_INPUT'],
  ['no alternatives', differing('differBy: TRACK, first: 0'), 'PAGE_SIZE'],
  ['101 alternatives', differing('differBy: TRACK, first: 101'), 'PAGE_SIZE'],
  ['alternatives without objectives', differing('differBy: TRACK, first: 2, objectives: []'), 'BAD_INPUT'],
  ['a page of none', plan('{}', GOAL, 'first: 0'), 'PAGE_SIZE'],
  ['a negative page', plan('{}', GOAL, 'first: -5'), 'PAGE_SIZE'],
  ['a page of 101', plan('{}', GOAL, 'first: 101'), 'PAGE_SIZE'],
  ['a list of none', '{ learners(first: 0) { totalCount } }', 'PAGE_SIZE'],
  ['a list of 101', '{ credentials(first: 101) { totalCount } }', 'PAGE_SIZE'],
  ['a cursor of nothing', '{ credentials(first: 1, after: "%%%") { totalCount } }', 'BAD_INPUT'],
  ['an id that is none', '{ learner(id: "nonsense") { id } }', 'BAD_ID'],
  ['an id of another type', '{ learner(id: "Q3JlZGVudGlhbDpjcmVibzoyNTczNw") { id } }', 'BAD_ID'],
  ['two goals', plan('{}', '{ credential: "crebo:25736", outcomes: ["23299/B1-K1-W1"] }'), 'BAD_INPUT'],
  ['no goal', plan('{}', '{}'), 'BAD_INPUT'],
  ['no outcomes', plan('{}', '{ outcomes: [] }'), 'BAD_INPUT'],
  ['an unknown holding', plan('{ holdings: [{ credential: "crebo:99999" }] }', GOAL), 'BAD_INPUT'],
  [
    'a holding of two things',
    plan('{ holdings: [{ credential: "proof:lbo", outcome: "23299/B1-K1-W1" }] }', GOAL),
    'BAD_INPUT',
  ],
  ['a result of 11', plan('{ holdings: [{ outcome: "23299/B1-K1-W1", result: 11 }] }', GOAL), 'BAD_INPUT'],
  ['an age of 200', plan('{ age: 200 }', GOAL), 'BAD_INPUT'],
  ['age and birth date', plan('{ age: 20, birthDate: "2000-01-01" }', GOAL), 'BAD_INPUT'],
  ['an unknown region', plan('{}', GOAL, 'first: 1, region: "AMR99"'), 'BAD_INPUT'],
  ['an unknown stop', plan('{}', GOAL, 'first: 1, via: ["crebo:1"]'), 'BAD_INPUT'],
  [
    'a start in the year 9999',
    `{ pathways(profile: {}, goal: ${GOAL}, startDate: "9999-12-31", first: 1) { __typename } }`,
    'BAD_INPUT',
  ],
  ['a birth after the start', plan('{ birthDate: "2050-01-01" }', GOAL), 'BAD_INPUT'],
  ['a moment of which the Dutch day is in the year 10000', best('asOf: "9999-12-31T23:59:59Z"'), 'BAD_INPUT'],
  ['ways as of a moment in the year 9998', plan('{}', GOAL, 'first: 1, asOf: "9998-01-01T12:00:00Z"'), 'BAD_INPUT'],
  ['a language that is no tag', best('limits: { languages: ["nl", "xx-"] }'), 'BAD_INPUT'],
  ['a language without letters', best('limits: { languages: [""] }'), 'BAD_INPUT'],
  ['a language that there is not', otherwise('{ limits: { languages: ["qzz"] } }'), 'BAD_INPUT'],
  ['a birth in the year 3000', plan('{ birthDate: "3000-01-01" }', GOAL), 'BAD_INPUT'],
  [
    'a subject with two results',
    plan(
      '{ holdings: [{ credential: "proof:havo-ng", subjectResults: [{ subject: "natuurkunde", result: 3 }, { subject: "Natuurkunde", result: 8 }] }] }',
      GOAL,
    ),
    'BAD_INPUT',
  ],
  [
    'a holding that ends before it begins',
    plan('{ holdings: [{ credential: "proof:lbo", heldFrom: "2027-01-01", heldTo: "2026-01-01" }] }', GOAL),
    'BAD_INPUT',
  ],
  ['an exempted diploma', plan('{ holdings: [{ credential: "crebo:25737", status: EXEMPTED }] }', GOAL), 'BAD_INPUT'],
  ['a key of seven characters', recognise('idempotencyKey: "seven77"', `units: ["${OUTCOME}"]`), 'BAD_INPUT'],
  ['a key with a space', recognise('idempotencyKey: "a key of mine"', `units: ["${OUTCOME}"]`), 'BAD_INPUT'],
  ['a unit that is no id', recognise(KEY, 'units: ["23299/B1-K1-W1"]'), 'BAD_ID'],
  ['a unit of another type', recognise(KEY, `units: ["${CREDENTIAL}"]`), 'BAD_ID'],
  ['61 units', recognise(KEY, `units: [${Array<string>(61).fill(`"${OUTCOME}"`).join()}]`), 'BAD_INPUT'],
  ['a provider that is no organisation', recognise(KEY, `units: ["${OUTCOME}"], provider: "${OUTCOME}"`), 'BAD_ID'],
  ['a cohort of 1800', recognise(KEY, `units: ["${OUTCOME}"], cohort: 1800`), 'BAD_INPUT'],
  ['evidence without a title', recognise(KEY, `units: [], evidence: [${evidence('" "')}]`), 'BAD_INPUT'],
  [
    'evidence with too long a title',
    recognise(KEY, `units: [], evidence: [${evidence(`"${'x'.repeat(201)}"`)}]`),
    'BAD_INPUT',
  ],
  [
    '51 pieces of evidence',
    recognise(KEY, `units: [], evidence: [${Array<string>(51).fill(evidence('"x"')).join()}]`),
    'BAD_INPUT',
  ],
  [
    'a recognition that is a learner',
    `mutation { planIntake(${KEY}, recognition: "${LEARNER}", as: LEARNER, on: "2027-01-01") { userErrors { code } } }`,
    'BAD_ID',
  ],
  [
    'an intake in the year 9999',
    `mutation { planIntake(${KEY}, recognition: "${CASE}", as: LEARNER, on: "9999-12-31") { userErrors { code } } }`,
    'BAD_INPUT',
  ],
  [
    'evidence of the year 1',
    recognise(KEY, `units: [], evidence: [{ kind: WORK, title: "x", datedOn: "0001-01-01", units: ["${OUTCOME}"] }]`),
    'BAD_INPUT',
  ],
  [
    'no decisions',
    `mutation { decideUnits(${KEY}, recognition: "${CASE}", as: LEARNER, decisions: []) { userErrors { code } } }`,
    'BAD_INPUT',
  ],
  [
    'a decision with too long a reason',
    `mutation { decideUnits(${KEY}, recognition: "${CASE}", as: LEARNER, decisions: [{ unit: "${OUTCOME}", decision: FULL, reason: "${'x'.repeat(2001)}" }]) { userErrors { code } } }`,
    'BAD_INPUT',
  ],
  [
    'options of what is no credential',
    `{ learner(id: "${LEARNER}") { recognitionOptions(goal: "${OUTCOME}") { __typename } } }`,
    'BAD_ID',
  ],
  ['no objective', best('objectives: []'), 'BAD_INPUT'],
  ['an objective twice', best('objectives: [COST, COST]'), 'BAD_INPUT'],
  ['travel from nowhere', best('objectives: [TRAVEL]'), 'BAD_INPUT'],
  ['no time at all', best('timeLimitMs: 9'), 'BAD_INPUT'],
  ['more time than there is', best('timeLimitMs: 5001'), 'BAD_INPUT'],
  ['an explanation in no time', explained('explanation(timeLimitMs: 9) { plainDutch }'), 'BAD_INPUT'],
  ['a week without hours', best('limits: { hoursPerWeek: 0 }'), 'BAD_INPUT'],
  ['a week of 169 hours', best('limits: { hoursPerWeek: 169 }'), 'BAD_INPUT'],
  ['a debt for a budget', best('limits: { budgetCents: -1 }'), 'BAD_INPUT'],
  ['no track at all', best('limits: { tracks: [] }'), 'BAD_INPUT'],
  ['a plan in an unknown region', best('limits: { regions: ["AMR99"] }'), 'BAD_INPUT'],
  ['a last day in the year 9999', best('limits: { latestFinish: "9999-12-31" }'), 'BAD_INPUT'],
  ['a plan past an unknown stop', best('via: ["crebo:1"]'), 'BAD_INPUT'],
  ['no time to explain', unplanned('timeLimitMs: 5001'), 'BAD_INPUT'],
  ['no time of day at all', best('limits: { timesOfDay: [] }'), 'BAD_INPUT'],
  ['nothing to explain within', unplanned('limits: { tracks: [] }'), 'BAD_INPUT'],
  ['no units', valued('units: []'), 'BAD_INPUT'],
  ['the same unit twice', valued(`units: [${UNIT}, ${UNIT}]`), 'BAD_INPUT'],
  [
    'an outcome of another credential',
    valued('units: [{ credential: "crebo:25741", outcome: "23299/B1-K1-W1" }]'),
    'BAD_INPUT',
  ],
  ['nothing that is otherwise', otherwise('{}'), 'BAD_INPUT'],
  ['another age', otherwise('{ profile: { age: 20 } }'), 'BAD_INPUT'],
  ['an unknown offer that is gone', otherwise('{ offersGone: ["example/nothing"] }'), 'BAD_INPUT'],
  ['an unknown rule', otherwise('{ rulesGone: ["ADM99"] }'), 'BAD_ID'],
  ['a figure of a rule without one', otherwise('{ parameters: [{ rule: "ADM03", value: 1 }] }'), 'BAD_INPUT'],
  ['a date that does not exist', plan('{ birthDate: "2001-02-30" }', GOAL), 'VALIDATION_FAILED'],
])('refuses %s with a code, in two languages', async (_, query, code) => {
  const english = await ask({ query }, { 'accept-language': 'en' });
  const dutch = await ask({ query }, { 'accept-language': 'nl' });
  expect(english.errors?.map((error) => error.extensions['code'])).toEqual([code]);
  expect(english.errors?.[0]?.extensions['requestId']).toEqual(expect.any(String));
  expect(dutch.errors?.[0]?.message).not.toBe(english.errors?.[0]?.message);
  expect(JSON.stringify([english, dutch])).not.toMatch(/\bat .+:\d+:\d+|select |127\.0\.0\.1/);
  expect(faults).toEqual([]);
});

it('refuses more than 20 explanations with a code, whether or not there was time for those before', async () => {
  const { errors } = await ask({ query: explained(MANY_EXPLANATIONS) });
  const codes = errors?.map((error) => error.extensions['code']) ?? [];
  expect(codes.filter((code) => code === 'TOO_COSTLY')).toHaveLength(1);
  expect(codes.filter((code) => code !== 'TOO_COSTLY' && code !== 'TIMEOUT')).toEqual([]);
  expect(faults).toEqual([]);
});

const OTHER_TYPE = 'UmVnaW9uOkFNUjIw'; // Region:AMR20
const held = (holding: string): string => plan(`{ holdings: [{ credential: "proof:lbo" }, { ${holding} }] }`, GOAL);

it.each([
  ['a goal', plan('{}', '{ credential: "25737" }'), 'goal.credential', '`crebo:25737`'],
  ['a goal that is a word', plan('{}', '{ credential: "electrician" }'), 'goal.credential', '`crebo:25737`'],
  ['a goal of another type', plan('{}', `{ credential: "${OTHER_TYPE}" }`), 'goal.credential', 'Credential'],
  [
    'an outcome as goal',
    plan('{}', '{ outcomes: ["23299/B1-K1-W1", "B1-K1-W1"] }'),
    'goal.outcomes.1',
    '`23299/B1-K1-W1`',
  ],
  ['a stop', plan('{}', GOAL, 'first: 1, via: ["crebo:25737", "25302"]'), 'via.1', '`crebo:25302`'],
  ['an unknown stop', plan('{}', GOAL, 'first: 1, via: ["crebo:1"]'), 'via.0', 'crebo:1'],
  ['a place', plan('{}', GOAL, 'first: 1, region: "20"'), 'region', '`AMR20`'],
  ['a home', plan('{ region: "Utrecht" }', GOAL), 'profile.region', '`AMR20`'],
  ['a holding', held('credential: "25737"'), 'profile.holdings.1.credential', '`crebo:25737`'],
  ['an unknown holding', held('credential: "crebo:99999"'), 'profile.holdings.1.credential', 'crebo:99999'],
  ['a held outcome', held('outcome: "B1"'), 'profile.holdings.1.outcome', '`23299/B1-K1-W1`'],
  ['a scope', held('outcome: "23299/B1-K1-W1", scope: "25737"'), 'profile.holdings.1.scope', '`crebo:25737`'],
  [
    'a claimed outcome',
    plan('{ claimedOutcomes: ["23299/B1-K1-W1", "B1"] }', GOAL),
    'profile.claimedOutcomes.1',
    '`23299/B1-K1-W1`',
  ],
  [
    'a result of a subject',
    held(
      'credential: "proof:havo", subjectResults: [{ subject: "nask", result: 7 }, { subject: "wiskunde", result: 11 }]',
    ),
    'profile.holdings.1.subjectResults.1.result',
    '1 to 10',
  ],
  [
    'the place of programmes',
    '{ admittingProgrammes(profile: {}, first: 1, region: "20") { totalCount } }',
    'region',
    '`AMR20`',
  ],
  ['an objective of a front twice', front('objectives: [FINISH, FINISH], first: 5'), 'objectives', '2 to 4 different'],
  ['a language', best('limits: { languages: ["nl", "Dutch!"] }'), 'limits.languages.1', '`nl`'],
  ['a unit', valued('units: [{ credential: "crebo:25741", outcome: "23299/B1-K1-W1" }]'), 'units.0.outcome', 'parts'],
  [
    'a holding that would be',
    otherwise('{ profile: { holdings: [{ credential: "crebo:99999" }] } }'),
    'changes.profile.holdings.0.credential',
    'crebo:99999',
  ],
  ['a limit that would be', otherwise('{ limits: { hoursPerWeek: 0 } }'), 'changes.limits.hoursPerWeek', '168'],
  ['a stop that would be', otherwise('{ via: ["crebo:1"] }'), 'changes.via.0', 'crebo:1'],
])('names %s by its path, and says what is expected', async (_, query, field, expected) => {
  const { errors } = await ask({ query });
  expect(errors?.map(({ extensions }) => extensions['field'])).toEqual([field]);
  expect(errors?.[0]?.message).toContain(expected);
});

it('names the argument of an id that is malformed in the catalogue too', async () => {
  const { errors } = await ask({ query: '{ offers(first: 1, credential: "25737") { totalCount } }' });
  expect(errors?.map(({ extensions }) => [extensions['code'], extensions['field']])).toEqual([
    ['BAD_ID', 'credential'],
  ]);
});

it('answers a goal that is held with an empty plan', async () => {
  const { data } = await ask({ query: plan('{ holdings: [{ credential: "crebo:25736" }] }', GOAL) });
  expect(data).toEqual({ pathways: { __typename: 'GoalAlreadyHeld', code: 'ALREADY_HELD', pathways: [] } });
});

it('knows a goal by a code of which the kind is written in capitals', async () => {
  const { data } = await ask({
    query: plan('{ holdings: [{ credential: "CREBO:25736" }] }', '{ credential: "Crebo:25736" }'),
  });
  expect(data).toMatchObject({ pathways: { __typename: 'GoalAlreadyHeld' } });
});

it('asks for another id in good English, whatever the type', async () => {
  const { errors } = await ask({ query: `{ offers(first: 1, provider: "${CREDENTIAL}") { totalCount } }` });
  expect(errors?.[0]?.message).toMatch(/type Organisation\. Give the `id` of one\.$/);
});

it('answers an unknown goal with its code', async () => {
  const { data } = await ask({ query: plan('{}', '{ credential: "crebo:99999" }') });
  expect(data).toEqual({ pathways: { __typename: 'UnknownGoal', code: 'UNKNOWN_GOAL', codes: ['crebo:99999'] } });
});

it('knows no learner that does not exist, the same way as one that may not be seen', async () => {
  const id = Buffer.from('Learner:01a19b45-b800-7000-8000-0000000000ff').toString('base64url');
  expect(await ask({ query: `{ learner(id: "${id}") { id } node(id: "${id}") { id } }` })).toEqual({
    data: { learner: null, node: null },
  });
});
