import type { Seeds } from '../seeding/Seeds.js';
import type { Contradiction } from './Contradiction.js';

type Credential = Seeds['credentials'][number]['value'];
type ByKey = ReadonlyMap<string, Credential>;

/** Looks at earlier and later codes: circles, one-sided links, and changes of level, domain and load over a pair. */
export function contradictionsOfSuccession(seeds: Seeds): Contradiction[] {
  const byKey: ByKey = new Map(seeds.credentials.map(({ value }) => [value.key, value]));
  return [...byKey.values()].flatMap((credential) => [
    ...circles(credential, byKey),
    ...oneSided(credential, byKey),
    ...changes(credential, byKey),
  ]);
}

function circles({ key, successorKey }: Credential, byKey: ByKey): Contradiction[] {
  const seen = new Set<string>();
  let next = successorKey;
  while (next !== null && !seen.has(next)) {
    if (next === key)
      return [{ check: 'a code succeeds itself by way of others', where: key, found: [...seen, key].join(' → ') }];
    seen.add(next);
    next = byKey.get(next)?.successorKey ?? null;
  }
  return [];
}

/** A code may replace several, of which it names none; only another name contradicts. */
function oneSided({ key, successorKey, predecessorKey }: Credential, byKey: ByKey): Contradiction[] {
  const check = 'successor and predecessor do not name each other';
  const later = byKey.get(successorKey ?? '')?.predecessorKey ?? key;
  const earlier = byKey.get(predecessorKey ?? '')?.successorKey ?? key;
  return [
    ...(later === key ? [] : [{ check, where: key, found: `${successorKey} names ${later} as its predecessor` }]),
    ...(earlier === key ? [] : [{ check, where: key, found: `${predecessorKey} names ${earlier} as its successor` }]),
  ];
}

function changes(credential: Credential, byKey: ByKey): Contradiction[] {
  const later = credential.successorKey === null ? undefined : byKey.get(credential.successorKey);
  if (!later) return [];
  const pairs = [
    ['the successor has another level', credential.mboLevel, later.mboLevel],
    ['the successor lies in another domain', credential.domainCode, later.domainCode],
    ['the successor has another study load', credential.nominalSbu, later.nominalSbu],
  ] as const;
  return pairs
    .filter(([, before, after]) => before !== null && after !== null && before !== after)
    .map(([check, before, after]) => ({ check, where: credential.key, found: `${before} → ${later.key} ${after}` }));
}
