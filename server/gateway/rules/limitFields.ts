import type { ValidationRule } from 'graphql';
import type { GatewayLimits } from '../limits.js';
import { limitRefusals } from '../limitRefusals.js';
import { measureOperation } from './measureOperation.js';

/** Refuses operations that ask too many fields once their fragments are counted in. */
export function limitFields({ fields: limit }: GatewayLimits): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const { fields } = measureOperation(context, operation);
      if (fields > limit) context.reportError(limitRefusals.fields(fields, limit, { nodes: operation }));
    },
  });
}
