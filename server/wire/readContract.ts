import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EnumValueDefinitionNode, Kind, parse } from 'graphql';
import type { Supergraph } from '../gateway/composeSupergraph.js';
import type { DescribedSubgraph } from '../gateway/ServedSubgraph.js';

/** The contract as it is committed: what a gateway needs of subgraphs whose code it does not have. */
export interface Contract extends Supergraph {
  readonly subgraphs: readonly DescribedSubgraph[];
}

/**
 * Reads the emitted files of `schema/`.
 * @throws Error when a file is missing
 */
export async function readContract(schemaFolder: string): Promise<Contract> {
  const read = async (name: string): Promise<string> =>
    // Git may have changed the line ends.
    (await readFile(join(schemaFolder, `${name}.graphql`), 'utf8')).replaceAll('\r\n', '\n');
  const [supergraphSdl, publicSdl] = await Promise.all([read('supergraph'), read('client')]);
  const names = subgraphsIn(supergraphSdl).filter((name) => name !== 'node');
  const subgraphs = await Promise.all(names.map(async (name) => ({ name, sdl: await read(name) })));
  return { supergraphSdl, publicSdl, subgraphs };
}

function subgraphsIn(supergraphSdl: string): readonly string[] {
  const graphs = parse(supergraphSdl, { noLocation: true }).definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  return graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []).map(nameOf) : [];
}

function nameOf({ directives = [] }: EnumValueDefinitionNode): string {
  const name = directives[0]?.arguments?.find((argument) => argument.name.value === 'name')?.value;
  if (name?.kind !== Kind.STRING) throw new Error('The supergraph names a subgraph without @join__graph(name:).');
  return name.value;
}
