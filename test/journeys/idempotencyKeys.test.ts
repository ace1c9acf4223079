import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/shared/graph/globalId.js';
import { seededGateway } from '../support/seededGateway.js';

// A key stands for one change with all that it says: what is left out of the comparison could be changed without a word.
const file = join(import.meta.dirname, '..', '..', 'schema', 'client.graphql');
const mutations = Object.values(buildSchema(readFileSync(file, 'utf8')).getMutationType()?.getFields() ?? {});
const { ask, faults } = await seededGateway();

/** A place in the arguments of a mutation that is changed alone: to another value, or to null. */
interface Change {
  readonly at: string;
  readonly to: 'OTHER' | 'NULL';
}

/** What an argument of this name is an id of. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ learner: 'Learner', plan: 'SavedPlan', recognition: 'RecognitionCase', credential: 'Credential' },
  ...{ organisation: 'Organisation', provider: 'Organisation', unit: 'Outcome', units: 'Outcome' },
};

/** Values of each type of which no thing exists, so that nothing but the arguments can make a difference. */
const VALUES: Readonly<Record<string, readonly [unknown, unknown]>> = {
  Boolean: [true, false],
  Date: ['2027-01-04', '2027-01-05'],
  String: ['one', 'another'],
};

function leafOf(type: GraphQLInputType, name: string): readonly [unknown, unknown] {
  if (isEnumType(type)) return type.getValues().map((one) => one.name) as unknown as [string, string];
  const typeName = String(type);
  if (typeName === 'Int') return name === 'cohort' ? [2027, 2028] : [1, 2];
  const values = VALUES[typeName];
  if (values) return values;
  const id = (last: string) => toGlobalId(TYPES[name] ?? '', `01a1c485-6940-7000-8000-0000000000f${last}`);
  if (typeName !== 'ID' || !TYPES[name]) throw new Error(`No value is known for ${name}: ${typeName}`);
  return [id('1'), id('2')];
}

function valueOf(type: GraphQLInputType, name: string, at: string, change: Change | null): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, at, change);
  if (change?.at === at && change.to === 'NULL') return null;
  if (isListType(type)) return [valueOf(type.ofType, name, at, change)];
  if (!isInputObjectType(type)) return leafOf(type, name)[change?.at === at ? 1 : 0];
  const fields = Object.values(type.getFields());
  return Object.fromEntries(fields.map((one) => [one.name, valueOf(one.type, one.name, `${at}.${one.name}`, change)]));
}

function changesOf(type: GraphQLInputType, at: string): readonly Change[] {
  if (isNonNullType(type)) return changesWithin(type.ofType, at);
  return [{ at, to: 'NULL' }, ...changesWithin(type, at)];
}

function changesWithin(type: GraphQLInputType, at: string): readonly Change[] {
  if (isListType(type)) return changesWithin(isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType, at);
  if (!isInputObjectType(type)) return [{ at, to: 'OTHER' }];
  return Object.values(type.getFields()).flatMap((field) => changesOf(field.type, `${at}.${field.name}`));
}

/** Neither is left out without the other. */
const TOGETHER = ['savePlan.plan NULL', 'savePlan.revision NULL'];

const argumentsOf = (of: readonly GraphQLArgument[]) => of.filter(({ name }) => name !== 'idempotencyKey');
const cases = mutations.flatMap(({ name, args }) =>
  argumentsOf(args)
    .flatMap((one) => changesOf(one.type, one.name))
    .filter(({ at, to }) => !TOGETHER.includes(`${name}.${at} ${to}`))
    .map((change) => [`${name}.${change.at} ${change.to}`, change] as const),
);

async function codesOf(mutation: string, key: string, change: Change | null): Promise<string[]> {
  const { args } = mutations.find(({ name }) => name === mutation) as (typeof mutations)[number];
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const values = argumentsOf(args).map(({ name, type }) => [name, valueOf(type, name, name, change)]);
  const query = `mutation (${declared}) { ${mutation}(${given}) { userErrors { code } } }`;
  const variables = { ...(Object.fromEntries(values) as object), idempotencyKey: key };
  const { data, errors } = await ask({ query, variables });
  expect(errors).toBeUndefined();
  const answer = data?.[mutation] as { readonly userErrors: readonly { readonly code: string }[] };
  return answer.userErrors.map(({ code }) => code);
}

describe('the key of a mutation', () => {
  it('is looked at for each mutation and each of its arguments', () => {
    expect(mutations.map(({ name }) => name).sort()).toEqual([
      ...['acceptPlan', 'addEvidence', 'appealDecision', 'beginAssessment', 'decideUnits', 'judgeAppeal'],
      ...['planIntake', 'recordIntake', 'releaseSeats', 'requestRecognition', 'reserveSeats', 'savePlan'],
      'withdrawRecognition',
    ]);
    expect(cases.filter(([name]) => name.startsWith('acceptPlan.')).map(([name]) => name)).toEqual([
      ...['acceptPlan.accepts OTHER', 'acceptPlan.as OTHER', 'acceptPlan.note NULL', 'acceptPlan.note OTHER'],
      ...['acceptPlan.organisation NULL', 'acceptPlan.organisation OTHER'],
      ...['acceptPlan.plan OTHER', 'acceptPlan.revision OTHER'],
    ]);
    expect(cases.map(([name]) => name)).toContain('decideUnits.decisions.missing OTHER');
  });

  it.each(mutations.map(({ name }) => name))('of %s is good for the same again', async (name) => {
    const first = await codesOf(name, `same-again-${name}`, null);
    expect(first).not.toContain('IDEMPOTENCY_KEY_REUSED');
    expect(await codesOf(name, `same-again-${name}`, null)).toEqual(first);
  });

  it.each(cases)('is not good for another %s', async (name, change) => {
    const [mutation = ''] = name.split('.');
    const key = `key-${name.replaceAll(' ', '-')}`;
    await codesOf(mutation, key, null);
    expect(await codesOf(mutation, key, change)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });
});

it('nothing of all this was a fault', () => {
  expect(faults).toEqual([]);
});
