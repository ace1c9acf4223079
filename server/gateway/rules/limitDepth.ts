import type { ValidationRule } from 'graphql';
import type { GatewayLimits } from '../limits.js';
import { limitRefusals } from '../limitRefusals.js';
import { measureOperation } from './measureOperation.js';

/** Refuses operations that nest too deep; what is asked of the schema itself has a limit of its own. */
export function limitDepth(limits: GatewayLimits): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const { depth, introspectionDepth } = measureOperation(context, operation);
      const at = { nodes: operation };
      if (depth > limits.depth) context.reportError(limitRefusals.depth(depth, limits.depth, at));
      if (introspectionDepth > limits.introspectionDepth) {
        context.reportError(limitRefusals.depth(introspectionDepth, limits.introspectionDepth, at));
      }
    },
  });
}
