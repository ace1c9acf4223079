import { expect, test } from 'vitest';
import { openMessage } from '../../../server/wire/openMessage.js';
import { signatureOf } from '../../../server/wire/signature.js';
import { statusRequestForm } from '../../../server/wire/WireRequest.js';

const secret = 'the secret';
const receivedAt = 1_800_000_000_000;

function open(content: object, signed = { by: secret, as: (text: string) => text }) {
  const body = JSON.stringify(content);
  const signature = signatureOf(signed.as(body), signed.by);
  return openMessage(statusRequestForm, { body, signature, to: 'catalogue', receivedAt }, secret);
}

const message = (to: string, age = 0) => ({ extensions: { request: { to, sentAt: receivedAt - age } } });

test('a signed message to this subgraph is opened', () => {
  const content = message('catalogue');
  expect(open(content)).toEqual(content);
});

test.each([
  ['signed with another secret', message('catalogue'), { by: 'another', as: (text: string) => text }],
  ['changed on its way', message('catalogue'), { by: secret, as: (text: string) => `${text} ` }],
  ['for another subgraph', message('learners')],
  ['old', message('catalogue', 61_000)],
  ['from the future', message('catalogue', -61_000)],
  ['of another form', { ...message('catalogue'), query: '{ a }' }],
])('a message that is %s is not', (_, content, signed?) => {
  expect(open(content, signed)).toBeUndefined();
});

test.each([undefined, '', 'x', ['x'], '0'.repeat(64)])('a message with the signature %j is not', (signature) => {
  const body = JSON.stringify(message('catalogue'));
  expect(openMessage(statusRequestForm, { body, signature, to: 'catalogue', receivedAt }, secret)).toBeUndefined();
});
