import { isDeepStrictEqual } from 'node:util';
import type { Operation, Tongue } from '../operations/Operation.js';
import { ask } from './ask.js';

/** A running contender, as far as it is asked. */
interface Asked {
  readonly name: string;
  readonly tongue: Tongue;
  readonly url: string;
}

/**
 * What two contenders answer differently to one input, in a sentence; undefined where all say the same to every input.
 * @throws Error naming contender and input, when an answer is not one to measure
 */
export async function findDifference<Input>(
  operation: Operation<Input>,
  contenders: readonly Asked[],
): Promise<string | undefined> {
  for (const input of operation.inputs) {
    const [first, ...others] = await Promise.all(contenders.map((one) => factsBy(one, operation, input)));
    const other = others.find((one) => !isDeepStrictEqual(one.facts, first?.facts));
    if (!first || !other) continue;
    const [one, two] = [JSON.stringify(first.facts), JSON.stringify(other.facts)];
    const at = Math.max([...one].findIndex((letter, index) => letter !== two[index]) - 40, 0);
    return `To ${JSON.stringify(input)} ${first.name} answers …${one.slice(at, at + 120)}… and ${other.name} …${two.slice(at, at + 120)}…`;
  }
  return undefined;
}

async function factsBy<Input>(
  { name, tongue, url }: Asked,
  { phrasings, name: operation }: Operation<Input>,
  input: Input,
): Promise<{ name: string; facts: unknown }> {
  const phrasing = phrasings[tongue];
  if (!phrasing) throw new Error(`Operation ${operation} cannot be asked of ${name}`);
  try {
    return { name, facts: phrasing.facts(await ask(url, phrasing.request(input))) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${name} asked operation ${operation} with ${JSON.stringify(input)}: ${reason}`, { cause });
  }
}
