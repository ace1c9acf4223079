import type { ASTNode, DirectiveNode, ValidationRule } from 'graphql';
import type { GatewayLimits } from '../limits.js';
import { limitRefusals } from '../limitRefusals.js';

/** Refuses heaps of directives at one place. */
export function limitDirectives({ directives: limit }: GatewayLimits): ValidationRule {
  return (context) => {
    const check = (node: ASTNode & { directives?: readonly DirectiveNode[] | undefined }): void => {
      const actual = node.directives?.length ?? 0;
      if (actual > limit) context.reportError(limitRefusals.directives(actual, limit, { nodes: node }));
    };
    return {
      OperationDefinition: check,
      VariableDefinition: check,
      Field: check,
      FragmentDefinition: check,
      FragmentSpread: check,
      InlineFragment: check,
    };
  };
}
