import type { NameNode, ValidationRule } from 'graphql';
import { codedError } from '../../../src/shared/graph/CodedError.js';

/**
 * Refuses names of the client's choosing that mean something to GraphQL or to JavaScript objects. The
 * query planner writes answers into plain objects, where a field under the alias `__proto__` would change
 * every object of the process, and reads `__typename` from answers, where an alias could pose as it.
 */
export function refuseReservedNames(): ValidationRule {
  return (context) => {
    const check = (name: NameNode | undefined): void => {
      if (!name || !isReserved(name.value)) return;
      const text = {
        en: 'The name {name} is reserved. Choose another.',
        nl: 'De naam {name} is gereserveerd. Kies een andere.',
      };
      const place = { text, at: { nodes: name } };
      context.reportError(codedError('VALIDATION_FAILED', { name: name.value }, place));
    };
    return {
      OperationDefinition: ({ name }) => check(name),
      FragmentDefinition: ({ name }) => check(name),
      Field: ({ alias }) => check(alias),
      Variable: ({ name }) => check(name),
    };
  };
}

function isReserved(name: string): boolean {
  return name.startsWith('__') || name in Object.prototype;
}
