import { codedError } from '../../shared/graph/CodedError.js';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import type { OrganisationItem } from '../data/NetworkItems.js';
import type { NetworkSnapshot } from '../data/NetworkSnapshot.js';
import { isPlaceAsked } from '../domain/isPlaceAsked.js';
import type { OrganisationsArgs } from '../types/OrganisationsArgs.js';

/**
 * Whether an organisation meets the conditions that are asked.
 * @throws CodedError BAD_ID or NOT_FOUND for the region
 */
export function placeFilterOf(
  { region, kind = null, world = null }: OrganisationsArgs,
  snapshot: NetworkSnapshot,
): (organisation: OrganisationItem) => boolean {
  const there = region ? organisationsIn(region, snapshot) : null;
  return (organisation) => isPlaceAsked(organisation, { kind, world }) && (there?.has(organisation.key) ?? true);
}

function organisationsIn(region: string, snapshot: NetworkSnapshot): ReadonlySet<string> {
  const key = keyOfId(region, 'Region', 'region');
  if (!snapshot.regions.has(key)) throw codedError('NOT_FOUND', {}, { field: 'region' });
  return new Set(snapshot.organisationsIn(key).map((organisation) => organisation.key));
}
