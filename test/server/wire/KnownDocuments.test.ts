import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { KnownDocuments } from '../../../server/wire/KnownDocuments.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const texts = ['{ a }', '{ b }', '{ c }'];

test('a document is known by its hash once its text was given, and stays the same object', () => {
  const documents = new KnownDocuments(3);
  expect(documents.find(hashOf('{ a }'), undefined)).toBeUndefined();
  const document = documents.find(hashOf('{ a }'), '{ a }');
  expect(document?.kind).toBe('Document');
  expect(documents.find(hashOf('{ a }'), undefined)).toBe(document);
});

test('a text does not come under the hash of another', () => {
  const documents = new KnownDocuments(3);
  expect(documents.find(hashOf('{ a }'), '{ b }')).toBeUndefined();
  expect(documents.find(hashOf('{ a }'), undefined)).toBeUndefined();
});

test('the one that was used longest ago gives way', () => {
  const documents = new KnownDocuments(2);
  for (const text of ['{ a }', '{ b }', '{ a }', '{ c }']) documents.find(hashOf(text), text);
  expect(texts.map((text) => documents.find(hashOf(text), undefined) !== undefined)).toEqual([true, false, true]);
});
