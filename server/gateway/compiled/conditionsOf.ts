import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type InlineFragmentNode,
  type SelectionNode,
  visit,
} from 'graphql';
import type { VariableValues } from './VariableValues.js';

const conditional: ReadonlySet<string> = new Set([GraphQLSkipDirective.name, GraphQLIncludeDirective.name]);

/** The selections of a document with `@skip` or `@include`, in its order. */
export function conditionsOf(document: DocumentNode): SelectionNode[] {
  const found: SelectionNode[] = [];
  const enter = (node: SelectionNode): void => {
    if (node.directives?.some(isCondition)) found.push(node);
  };
  visit(document, { Field: enter, InlineFragment: enter, FragmentSpread: enter });
  return found;
}

/**
 * Whether a selection is asked for with these variables.
 * @throws GraphQLError where a condition is null
 */
export function isIncluded(node: SelectionNode, variables: VariableValues): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

/** The selection without its conditions. */
export function withoutConditions<Node extends FieldNode | InlineFragmentNode | FragmentSpreadNode>(node: Node): Node {
  return node.directives ? { ...node, directives: node.directives.filter((one) => !isCondition(one)) } : node;
}

function isCondition({ name }: DirectiveNode): boolean {
  return conditional.has(name.value);
}
