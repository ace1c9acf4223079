import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { schemaFiles } from '../../../server/schemaFiles.js';
import { readContract } from '../../../server/wire/readContract.js';
import { subgraphs } from '../../../src/subgraphs.js';

it('reads what the code of the subgraphs says, without that code', async () => {
  const files = schemaFiles(subgraphs);
  const contract = await readContract(fileURLToPath(new URL('../../../schema', import.meta.url)));
  const names = subgraphs.map(({ name }) => name).sort();
  expect(contract).toEqual({
    supergraphSdl: files.get('supergraph.graphql'),
    publicSdl: files.get('client.graphql'),
    subgraphs: names.map((name) => ({ name, sdl: files.get(`${name}.graphql`) })),
  });
});
