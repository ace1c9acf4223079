import type { Unit } from '../domain/repair/Change.js';
import { Credential } from '../types/Credential.js';
import { Outcome } from '../types/Outcome.js';
import type { UnitOfCredential, UnitInput } from '../types/UnitOfCredential.js';
import { badInput } from './badInput.js';
import { keyOf, known } from './keyOf.js';
import type { PathwaysContext } from './PathwaysContext.js';

/**
 * The unit that was typed in, checked.
 * @param field where it was typed in
 * @throws CodedError BAD_INPUT or BAD_ID naming the field
 */
export function unitOf(input: UnitInput, field: string, { snapshot: { catalogue } }: PathwaysContext): Unit {
  const inCredential = `${field}.credential`;
  const credential = known(keyOf(input.credential, 'Credential', inCredential), catalogue.credentials, inCredential);
  const outcome = keyOf(input.outcome, 'Outcome', `${field}.outcome`);
  const parts = catalogue.credentials.get(credential)?.parts ?? [];
  if (parts.some((part) => part.outcome === outcome)) return { credential, outcome };
  throw badInput(
    `${field}.outcome`,
    'No part of the credential has this outcome. Look up its `parts`.',
    'Geen onderdeel van het waardedocument heeft deze leeruitkomst. Zoek de `parts` ervan op.',
  );
}

export function shownUnit({ credential, outcome }: Unit): UnitOfCredential {
  return { credential: new Credential(credential), outcome: new Outcome(outcome) };
}
