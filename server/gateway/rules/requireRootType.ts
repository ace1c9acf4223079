import type { ValidationRule } from 'graphql';
import { codedError } from '../../../src/shared/graph/CodedError.js';

/** Refuses kinds of operation that the schema does not have: the rules of GraphQL let their fields pass. */
export function requireRootType(): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const kind = operation.operation;
      if (context.getSchema().getRootType(kind)) return;
      const text = {
        en: 'This API has no {kind}. Send a kind of operation that the schema has.',
        nl: 'Deze API heeft geen {kind}. Stuur een soort operatie die het schema heeft.',
      };
      const place = { text, at: { nodes: operation } };
      context.reportError(codedError('VALIDATION_FAILED', { kind }, place));
    },
  });
}
