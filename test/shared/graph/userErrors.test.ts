import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { buildSchemaSync, Query, Resolver } from 'type-graphql';
import { printType } from 'graphql';
import { checkIdempotencyKey } from '../../../src/shared/graph/checkIdempotencyKey.js';
import { registerEnum } from '../../../src/shared/graph/registerEnum.js';
import { userErrorsOf, userErrorType } from '../../../src/shared/graph/userErrors.js';

const codes = registerEnum('KnotErrorCode', 'What is wrong with a knot.', { LOOSE: 'It is loose.' });
const KnotError = userErrorType('KnotError', codes);

@Resolver()
class KnotResolver {
  @Query(() => [KnotError], { description: 'What is wrong.' })
  knots(): object[] {
    return [];
  }
}

describe('errors of a mutation', () => {
  test('have a type of their own with closed codes', () => {
    const type = buildSchemaSync({ resolvers: [KnotResolver], validate: false }).getType('KnotError');
    const lines =
      type &&
      printType(type)
        .split('\n')
        .map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining(['type KnotError {', 'field: String', 'code: KnotErrorCode!', 'message: String!']),
    );
  });

  test('are told in the language of the request, with their figures', () => {
    const refusals = [{ code: 'LOOSE', field: 'knot', params: { count: 3 } }] as const;
    const texts = { LOOSE: { en: 'Loose: {count}.', nl: 'Los: {count}.' } };
    expect(userErrorsOf(refusals, texts, 'nl')).toEqual([{ code: 'LOOSE', field: 'knot', message: 'Los: 3.' }]);
    expect(userErrorsOf(refusals, texts, 'en')).toEqual([{ code: 'LOOSE', field: 'knot', message: 'Loose: 3.' }]);
  });
});

describe('an idempotency key', () => {
  test.each(['12345678', 'a'.repeat(100), '01a00000-0000-7000-8000-000000000001'])('may be %s', (key) => {
    expect(() => checkIdempotencyKey(key)).not.toThrow();
  });

  test.each(['', '1234567', 'a'.repeat(101), 'with spaces in it', 'sleutel-één', 'line\nbreak', '12345678\n'])(
    'may not be %j',
    (key) => {
      expect(() => checkIdempotencyKey(key)).toThrow(
        expect.objectContaining({ code: 'BAD_INPUT', place: expect.objectContaining({ field: 'idempotencyKey' }) }),
      );
    },
  );
});
