import { toGlobalId } from '../../shared/graph/globalId.js';

/** Points at a thing that another subgraph owns; null where there is no key. */
export function stubOf(type: 'Region' | 'Credential' | 'Outcome', key: string | null): { id: string } | null {
  return key === null ? null : { id: toGlobalId(type, key) };
}
