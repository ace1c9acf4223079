import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromGlobalId, toGlobalId } from '../../../src/shared/graph/globalId.js';

const type = fc.stringMatching(/^[A-Za-z]\w{0,20}$/);
const key = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }).filter((text) => text.isWellFormed());

test('an id gives back its type and key, is url-safe, and is unlike all others', () => {
  fc.assert(
    fc.property(type, key, key, (name, one, other) => {
      const id = toGlobalId(name, one);
      expect(fromGlobalId(id)).toEqual({ type: name, key: one });
      expect(id).toMatch(/^[\w-]+$/);
      expect(toGlobalId(name, other) === id).toBe(other === one);
    }),
  );
});

test('nothing but an id that was given is accepted', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String(), fc.stringMatching(/^[\w-]*$/)), (text) => {
      try {
        const { type: name, key: part } = fromGlobalId(text);
        expect(toGlobalId(name, part)).toBe(text);
      } catch (error) {
        expect(error).toMatchObject({ code: 'BAD_ID' });
      }
    }),
  );
});

test.each([
  ['empty', ''],
  ['padded', `${toGlobalId('Learner', 'an')}=`],
  ['spaced', ` ${toGlobalId('Learner', 'ane')}`],
  ['standard base64', Buffer.from('Learner:>>>???').toString('base64')],
  ['trailing bits', `${toGlobalId('Learner', 'an').slice(0, -1)}B`],
  ['invalid UTF-8', Buffer.from([...Buffer.from('Learner:'), 0xff]).toString('base64url')],
  ['no type', Buffer.from(':7').toString('base64url')],
  ['no key', Buffer.from('Learner:').toString('base64url')],
  ['reserved type', Buffer.from('__Type:7').toString('base64url')],
  ['too long', toGlobalId('Learner', 'x'.repeat(2000))],
])('%s is BAD_ID', (_name, id) => {
  expect(() => fromGlobalId(id)).toThrow(expect.objectContaining({ code: 'BAD_ID' }));
});

test('no id is made of a key or type that could not come back', () => {
  for (const [name, part] of [
    ['Learner', ''],
    ['Learner', '\ud800'],
    ['', '7'],
    ['a:b', '7'],
  ] as const) {
    expect(() => toGlobalId(name, part)).toThrow(RangeError);
  }
});
