import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The same operation in a form for which the planner finds every way, and the answer tells every type:
 * - A fragment that is for an interface or a union and depends on a directive is said for each of the object types instead.
 * - Of what may be one of several types `__typename` is asked by this name too, not by an alias alone.
 */
export function toPlannable(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const definitions = document.definitions.map((node) => {
    if (node.kind === Kind.FRAGMENT_DEFINITION)
      return { ...node, selectionSet: inside(node.selectionSet, compositeType(node.typeCondition.name.value)) };
    if (node.kind !== Kind.OPERATION_DEFINITION) return node;
    const root = schema.getRootType(node.operation);
    return root ? { ...node, selectionSet: inside(node.selectionSet, root) } : node;
  });
  return { ...document, definitions };

  function inside(set: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode {
    const selections = set.selections.flatMap((selection) => narrowed(selection, parent));
    return { ...set, selections: isAbstractType(parent) ? [typeName, ...selections] : selections };
  }

  function narrowed(selection: SelectionNode, parent: GraphQLCompositeType): SelectionNode | readonly SelectionNode[] {
    if (selection.kind === Kind.FIELD) return narrowedField(selection, parent);
    const source = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!source) return selection;
    const condition = source.typeCondition ? compositeType(source.typeCondition.name.value) : parent;
    if (isAbstractType(condition) && selection.directives?.length) {
      const { directives } = selection;
      const types = objectTypes(condition).filter((type) => objectTypes(parent).includes(type));
      return types.map((type) => ({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.name } },
        directives,
        selectionSet: inside(source.selectionSet, type),
      }));
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    return { ...selection, selectionSet: inside(selection.selectionSet, isObjectType(parent) ? parent : condition) };
  }

  function narrowedField(field: FieldNode, parent: GraphQLCompositeType): FieldNode {
    if (!field.selectionSet || isUnionType(parent)) return field;
    const type = getNamedType(parent.getFields()[field.name.value]?.type);
    return isCompositeType(type) ? { ...field, selectionSet: inside(field.selectionSet, type) } : field;
  }

  function objectTypes(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  }

  function compositeType(name: string): GraphQLCompositeType {
    const type = schema.getType(name);
    if (!isCompositeType(type)) throw new Error(`${name} has no fields`);
    return type;
  }
}
