import { codedError } from '../../shared/graph/CodedError.js';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import type { CatalogueSnapshot } from '../data/CatalogueSnapshot.js';
import type { FacetConditions } from '../domain/credentialFacets.js';
import type { CredentialsArgs } from '../types/CredentialsArgs.js';

/**
 * The conditions that are asked, with keys for ids.
 * @throws CodedError BAD_ID or NOT_FOUND naming the argument; BAD_INPUT where a region or provider is of another world
 */
export function conditionsOf(asked: CredentialsArgs, { regions, providers }: CatalogueSnapshot): FacetConditions {
  const { world, dossierCode = null } = asked;
  return {
    world,
    dossierCode,
    values: {
      KIND: valuesOf(asked.kinds),
      MBO_LEVEL: valuesOf(asked.mboLevels?.map(String)),
      DOMAIN: valuesOf(asked.domainCodes),
      THEME: valuesOf(asked.themes),
      COMPLETENESS: valuesOf(asked.contentCompleteness),
      TRACK: valuesOf(asked.tracks),
      REGION: valuesOf(asked.regions?.map((id) => keyIn(regions, world, id, 'Region', 'regions'))),
      PROVIDER: valuesOf(asked.providers?.map((id) => keyIn(providers, world, id, 'Organisation', 'providers'))),
    },
  };
}

function valuesOf(values: readonly string[] | null | undefined): ReadonlySet<string> | null {
  return values ? new Set(values) : null;
}

function keyIn(
  things: CatalogueSnapshot['regions' | 'providers'],
  world: CredentialsArgs['world'],
  id: string,
  type: string,
  field: string,
): string {
  const thing = things.get(keyOfId(id, type, field));
  if (!thing) throw codedError('NOT_FOUND', {}, { field });
  if (thing.world === world) return thing.key;
  throw codedError('BAD_INPUT', { world: thing.world }, { field, text: otherWorld });
}

const otherWorld = {
  en: 'This is of the world {world}. Give `world: {world}` to ask by the offers there.',
  nl: 'Dit hoort bij de wereld {world}. Geef `world: {world}` om op het aanbod daar te vragen.',
};
