import { createHash } from 'node:crypto';
import { codedError } from './CodedError.js';
import { fromCursor } from './cursor.js';
import type { ListOrder, Page, PageRequest } from './Page.js';
import { paginate } from './paginate.js';

/** What a list is ranked for: the text that is asked, and the snapshot in which the ranks hold. */
export interface RankedFor {
  readonly text: string;
  readonly snapshotId: string;
}

/** A thing with its rank: the greatest score first, then by key. */
export interface Ranked {
  readonly key: string;
  readonly score: number;
}

const widest = 12;

/**
 * A page of a list that is sorted by rank. A cursor is a place between ranks, so it holds when other conditions are asked
 * with the same text; ranks of another text or snapshot cannot be compared, so such a cursor is refused.
 * @param name the list's name; of all lists that are not ranked another one
 * @throws CodedError PAGE_SIZE when `first` is not 1 to 100; BAD_INPUT when `after` is no cursor of this list
 */
export function paginateRanked<Item extends Ranked>(
  sorted: readonly Item[],
  name: string,
  { text, snapshotId }: RankedFor,
  page: PageRequest,
): Page<Item> {
  const question = createHash('sha256').update(`${snapshotId} ${text}`).digest('base64url').slice(0, widest);
  if (page.after != null && !fromCursor(name, page.after).startsWith(`${question} `))
    throw codedError('BAD_INPUT', {}, { field: 'after', text: otherQuestion });
  const order: ListOrder<Item> = { name, keyOf: ({ score, key }) => `${question} ${placeOf(score)} ${key}` };
  return paginate(sorted, order, page);
}

/** A score so written that the greatest comes first in the order of texts. */
function placeOf(score: number): string {
  return String(10 ** widest - 1 - Math.round(score * 1000)).padStart(widest, '0');
}

const otherQuestion = {
  en: 'This cursor is of another text, or the reference data have changed since. Ask again without `after`.',
  nl: 'Deze cursor is van een andere tekst, of de referentiegegevens zijn sindsdien veranderd. Vraag opnieuw zonder `after`.',
};
