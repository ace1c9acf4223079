import { createHmac, timingSafeEqual } from 'node:crypto';
import { type PlanDocument, planDocumentForm } from '../pure/planDocument.js';

/** Characters of the longest document that is looked at. */
const longest = 100_000;

/** Why a text is no document of a plan. `place`: what in it is not of the form of today, such as `steps.0.kind`. */
export type Unsealed =
  | { readonly kind: 'DOCUMENT'; readonly document: PlanDocument }
  | { readonly kind: 'MALFORMED' | 'NOT_GENUINE' }
  | { readonly kind: 'OUTDATED'; readonly place: string };

/** A document as clients get it: its JSON and an HMAC-SHA256 of it under a key that no client has, both as base64url. */
export function sealPlan(document: PlanDocument, key: string): string {
  const content = Buffer.from(JSON.stringify(document), 'utf8').toString('base64url');
  return `${content}.${sealOf(content, key)}`;
}

/** The document in a text, where it is exactly what `sealPlan` gave. */
export function unsealPlan(text: string, key: string): Unsealed {
  const [, content = '', seal = ''] = /^([\w-]+)\.([\w-]+)$/.exec(text.length > longest ? '' : text) ?? [];
  if (content === '') return { kind: 'MALFORMED' };
  const [right, given] = [Buffer.from(sealOf(content, key)), Buffer.from(seal)];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return { kind: 'NOT_GENUINE' };
  const { data, error } = planDocumentForm.safeParse(JSON.parse(Buffer.from(content, 'base64url').toString('utf8')));
  return data ? { kind: 'DOCUMENT', document: data } : { kind: 'OUTDATED', place: placeIn(error) };
}

function sealOf(content: string, key: string): string {
  return createHmac('sha256', key).update(content).digest('base64url');
}

function placeIn({
  issues: [issue],
}: {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[];
}): string {
  return issue?.path.map(String).join('.') ?? '';
}
