import { toGlobalId } from '../../shared/graph/globalId.js';

type StubType = 'Region' | 'Credential' | 'Outcome' | 'Offer' | 'Organisation';

/** The same few thousand things are held by everybody: their ids are kept, up to so many of a type. */
const mostKept = 20_000;
const ids = {
  Region: new Map<string, string>(),
  Credential: new Map<string, string>(),
  Outcome: new Map<string, string>(),
  Offer: new Map<string, string>(),
  Organisation: new Map<string, string>(),
};

/** Points at a thing that another subgraph owns; null where there is no key. */
export function stubOf(type: StubType, key: string | null): { id: string } | null {
  return key === null ? null : { id: idOf(type, key) };
}

function idOf(type: StubType, key: string): string {
  const known = ids[type].get(key);
  if (known !== undefined) return known;
  if (ids[type].size >= mostKept) ids[type].clear();
  const id = toGlobalId(type, key);
  ids[type].set(key, id);
  return id;
}
