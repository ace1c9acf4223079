import { advance } from './advance.js';
import type { CaseEvent } from './CaseEvent.js';
import { CaseRefusal } from './CaseRefusal.js';
import type { CaseTerms } from './CaseTerms.js';
import { openCase } from './openCase.js';
import type { RecognitionCase } from './RecognitionCase.js';

/**
 * The case that its events make, in their order.
 * @throws Error where the first is no request, or one of the others could not happen: then the rows are damaged
 */
export function replay(terms: CaseTerms, [first, ...others]: readonly CaseEvent[]): RecognitionCase {
  if (first?.kind !== 'REQUESTED') throw new Error('A recognition does not begin with its request');
  return others.reduce(
    (state, event) => {
      const next = advance(state, event);
      if (next instanceof CaseRefusal) throw new Error(`An event of a recognition could not happen: ${next.code}`);
      return next;
    },
    openCase(terms, first.day),
  );
}
