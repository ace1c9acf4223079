import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { selectsOnly } from '../../shared/graph/selectsOnly.js';

/** The fields that can be told from the usual columns of a holding alone. */
const usual = new Set(['__typename', 'id', 'status', 'result', 'heldFrom', 'credential', 'outcome', 'completes']);

const answers = new WeakMap<readonly FieldNode[], boolean>();

/** Whether a connection of holdings is asked for nothing but what the usual columns tell. The executor keeps `fieldNodes`. */
export function asksUsualHoldings({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const known = answers.get(fieldNodes);
  if (known !== undefined) return known;
  const answer = selectsOnly({ fieldNodes, fragments }, ['edges', 'node'], usual);
  answers.set(fieldNodes, answer);
  return answer;
}
