import type { Code } from './OeapiThing.js';

/** Code types that name a credential; those with `x-` are agreed here, since the standard has none for crebo in v6. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  crohoCreboCode: ['crebo:', 'isat:'],
  'x-crebo': ['crebo:'],
  'x-isat': ['isat:'],
  'x-croho': ['isat:'],
  'x-leerpad': [''],
};

/** The keys under which the credential with these codes may be known, in the order of the codes. */
export function credentialKeysOf(codes: readonly Code[]): string[] {
  return codes.flatMap(({ codeType, code }) => (PREFIXES[codeType] ?? []).map((prefix) => `${prefix}${code}`));
}
