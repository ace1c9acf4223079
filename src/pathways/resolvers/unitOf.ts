import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import { Planning } from '../domain/Planning.js';
import type { Unit } from '../domain/repair/Change.js';
import { proceduresFor } from '../domain/repair/proceduresFor.js';
import { hasEvidence } from '../domain/repair/recognisableUnits.js';
import { Credential } from '../types/Credential.js';
import { Outcome } from '../types/Outcome.js';
import type { UnitOfCredential, UnitInput } from '../types/UnitOfCredential.js';
import { badInput } from './badInput.js';
import { keyOf, known } from './keyOf.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { procedureOf } from './planRecognitionOf.js';

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

/**
 * The unit as the graph shows it.
 * @param request the question in which it is not recognised
 */
export function shownUnit(
  unit: Unit,
  request: PlanRequest,
  { snapshot: { catalogue } }: Pick<PathwaysContext, 'snapshot'>,
): UnitOfCredential {
  return {
    credential: new Credential(unit.credential),
    outcome: new Outcome(unit.outcome),
    hasEvidence: hasEvidence(unit, new Planning(catalogue, { ...request, count: 1 })),
    procedures: proceduresFor(unit, catalogue, request).map((one) => procedureOf(one, request.startDate)),
  };
}
