/** A provider as far as it is named in a text. */
interface Named {
  readonly key: string;
  readonly name: string;
  readonly registeredName: string | null;
  readonly world: string;
}

/**
 * The keys of the real providers by each of their names, in the form that `wordsOf` gives: the name without what stands in
 * brackets, the registered name, and both without `ROC` where two words or more are left.
 */
export function providerNames(
  providers: Iterable<Named>,
  wordsOf: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const provider of providers) {
    if (provider.world !== 'REAL') continue;
    for (const name of namesOf(provider).map(wordsOf)) {
      const bearing = keys.get(name);
      if (bearing) bearing.add(provider.key);
      else keys.set(name, new Set([provider.key]));
    }
  }
  return keys;
}

function namesOf({ name, registeredName }: Named): readonly string[] {
  const whole = [name.replace(/\(.*$/, ''), registeredName ?? ''].filter(Boolean);
  return [...whole, ...whole.flatMap((one) => /^ROC (\S+ \S.*)$/.exec(one)?.[1] ?? [])];
}
