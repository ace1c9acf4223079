import {
  type DocumentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  typeFromAST,
  visit,
} from 'graphql';

/** Whether a variable of the document is of an input type that contains itself; graphql-jit never ends on such a one. */
export function hasRecursiveInput(schema: GraphQLSchema, document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.NAMED_TYPE](node) {
      const type = typeFromAST(schema, node);
      found ||= type !== undefined && containsItself(type, []);
    },
  });
  return found;
}

function containsItself(type: GraphQLNamedType, within: readonly GraphQLNamedType[]): boolean {
  if (!isInputObjectType(type)) return false;
  if (within.includes(type)) return true;
  return Object.values(type.getFields()).some((field) => containsItself(getNamedType(field.type), [...within, type]));
}
