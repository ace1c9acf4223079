import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import type { DescribedSubgraph } from './ServedSubgraph.js';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/**
 * The types whose things have a global id, each with the subgraph that knows which exist: the one in which
 * the type implements `Node` and can be resolved by `@key(fields: "id")`. Hidden types are left out.
 * @throws Error when two subgraphs both say that a type is theirs
 */
export function findNodeTypes<Described extends DescribedSubgraph>(
  subgraphs: readonly Described[],
): ReadonlyMap<string, Described> {
  const owners = new Map<string, Described>();
  for (const subgraph of subgraphs) {
    for (const name of nodeTypesIn(subgraph.sdl)) {
      const other = owners.get(name);
      if (other && other !== subgraph) {
        throw new Error(
          `The subgraphs ${other.name} and ${subgraph.name} both own the Node type ${name}. Let one of them implement Node.`,
        );
      }
      owners.set(name, subgraph);
    }
  }
  return owners;
}

function nodeTypesIn(sdl: string): readonly string[] {
  return parse(sdl, { noLocation: true })
    .definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION)
    .filter((node) => implementsNode(node) && isKeyedById(node) && !isHidden(node))
    .map(({ name }) => name.value);
}

function implementsNode({ interfaces = [] }: ObjectNode): boolean {
  return interfaces.some(({ name }) => name.value === 'Node');
}

function isKeyedById({ directives = [] }: ObjectNode): boolean {
  return directives.some(
    (directive) =>
      isFederation(directive, 'key') &&
      argumentOf(directive, 'fields') === 'id' &&
      argumentOf(directive, 'resolvable') !== false,
  );
}

function isHidden({ directives = [] }: ObjectNode): boolean {
  return directives.some((directive) => isFederation(directive, 'inaccessible'));
}

function isFederation({ name }: ConstDirectiveNode, directive: string): boolean {
  return name.value === directive || name.value === `federation__${directive}`;
}

function argumentOf(directive: ConstDirectiveNode, name: string): string | boolean | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.BOOLEAN ? value.value : undefined;
}
