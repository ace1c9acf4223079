import type { ExecutionResult } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { VariableValues } from './VariableValues.js';

/** Times in a row that a form may err alone: a fault that passes is one, or as many as are asked at that moment. */
const mostAlone = 3;
/** Times that it then rests. */
const restLength = 1_000;

/**
 * A compiled query, and whether it is worth asking: one that errs where graphql-js does not is always executed twice. It
 * rests after it did so several times in a row, and is tried again, since it may have been a fault that passed.
 */
export class CompiledForm {
  readonly #query: CompiledQuery['query'];
  #alone = 0;
  #rest = 0;

  constructor({ query }: CompiledQuery) {
    this.#query = query;
  }

  /** Whether it is to be asked now; counts the times that it is not. */
  isAwake(): boolean {
    if (this.#rest === 0) return true;
    this.#rest -= 1;
    return false;
  }

  /** The answer; undefined where it has errors, which compiled code does not count and place as graphql-js does. */
  async execute(contextValue: object, variables: VariableValues): Promise<ExecutionResult | undefined> {
    try {
      const answer = await this.#query(undefined, contextValue, variables);
      if (answer.errors) return undefined;
      this.#alone = 0;
      return answer;
    } catch {
      // A resolver's fault that compiled code does not catch.
      return undefined;
    }
  }

  /** Takes note that graphql-js had no errors where this had. */
  errsAlone(): void {
    this.#alone += 1;
    if (this.#alone >= mostAlone) this.#rest = restLength;
  }
}
