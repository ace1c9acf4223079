import {
  type ASTNode,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

type FieldedType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * Fields of a supergraph that cross the border of a subgraph and are not nullable there, as `Type.field`: fields that
 * another subgraph than the owner of their type answers, and fields that point at a thing of another owner. Where that
 * other subgraph does not answer, such a field would take what was answered down with it. The owner of a type is the
 * subgraph in which it implements `Node` and can be resolved.
 */
export function bordersThatHide(supergraphSdl: string): string[] {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const types = definitions.filter(isFielded);
  const owners = new Map(types.flatMap((type) => ownersOf(type).map((owner) => [type.name.value, owner] as const)));
  const unions = definitions.filter((node) => node.kind === Kind.UNION_TYPE_DEFINITION);
  const foreign = (type: string, graph: string): boolean =>
    concreteTypes(type, types, unions).some((one) => (owners.get(one) ?? graph) !== graph);
  return types.flatMap((type) =>
    (type.fields ?? [])
      .filter((field) => isFault(field, type, owners.get(type.name.value), foreign))
      .map((field) => `${type.name.value}.${field.name.value}`),
  );
}

function isFault(
  field: FieldDefinitionNode,
  type: FieldedType,
  owner: string | undefined,
  foreign: (type: string, graph: string) => boolean,
): boolean {
  if (field.name.value === 'id') return false;
  const graphs = graphsOf(field, type);
  const isContributed = owner !== undefined && !graphs.includes(owner);
  if (isContributed && field.type.kind === Kind.NON_NULL_TYPE) return true;
  const { name, isNullable } = innermost(field.type);
  return !isNullable && graphs.some((graph) => foreign(name, graph));
}

function isFielded(node: ASTNode): node is FieldedType {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function ownersOf(type: FieldedType): string[] {
  const nodes = directivesOf(type, 'join__implements')
    .filter((directive) => argument(directive, 'interface') === 'Node')
    .map((directive) => argument(directive, 'graph'));
  return directivesOf(type, 'join__type')
    .filter((directive) => argument(directive, 'resolvable') !== 'false')
    .map((directive) => argument(directive, 'graph'))
    .filter((graph) => nodes.includes(graph));
}

function graphsOf(field: FieldDefinitionNode, type: FieldedType): string[] {
  const own = directivesOf(field, 'join__field').filter((directive) => argument(directive, 'external') !== 'true');
  const directives = own.length > 0 ? own : directivesOf(type, 'join__type');
  return directives.map((directive) => argument(directive, 'graph'));
}

function concreteTypes(
  name: string,
  types: readonly FieldedType[],
  unions: readonly UnionTypeDefinitionNode[],
): string[] {
  const members = unions.find((union) => union.name.value === name)?.types?.map((type) => type.name.value);
  const implementing = types.filter((type) => type.interfaces?.some((one) => one.name.value === name));
  return members ?? [name, ...implementing.map((type) => type.name.value)];
}

function innermost(type: TypeNode, isNullable = true): { name: string; isNullable: boolean } {
  if (type.kind === Kind.NON_NULL_TYPE) return innermost(type.type, false);
  if (type.kind === Kind.LIST_TYPE) return innermost(type.type);
  return { name: type.name.value, isNullable };
}

function directivesOf(node: FieldedType | FieldDefinitionNode, name: string): ConstDirectiveNode[] {
  return (node.directives ?? []).filter((directive) => directive.name.value === name);
}

function argument(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((one) => one.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : '';
}
