import type { ValidationRule } from 'graphql';
import type { GatewayLimits } from '../limits.js';
import { limitRefusals } from '../limitRefusals.js';
import { measureOperation } from './measureOperation.js';

/** Refuses operations with too many root fields and aliases together. */
export function limitWidth({ width: limit }: GatewayLimits): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const { topFields, aliases } = measureOperation(context, operation);
      const width = topFields + aliases;
      if (width > limit) context.reportError(limitRefusals.width(width, limit, { nodes: operation }));
    },
  });
}
