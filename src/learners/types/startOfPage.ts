import { codedError } from '../../shared/graph/CodedError.js';
import { checkPageSize } from '../../shared/graph/checkPageSize.js';
import { fromCursor } from '../../shared/graph/cursor.js';
import type { PageRequest } from '../../shared/graph/Page.js';
import { isUuid } from './isUuid.js';

/** Comes before every id of a person's row. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** From where and how far a page is read: one row more than is given tells whether there is a next page. */
export interface PageStart {
  readonly after: string;
  readonly limit: number;
}

/**
 * @param list name of the list, which its cursors carry
 * @throws CodedError PAGE_SIZE when `first` is not 1 to 100; BAD_INPUT when `after` is no cursor of the list
 */
export function startOfPage(list: string, { first, after }: PageRequest): PageStart {
  checkPageSize(first);
  const key = after === null || after === undefined ? BEFORE_ALL : fromCursor(list, after);
  if (!isUuid(key)) throw codedError('BAD_INPUT', {}, { field: 'after' });
  return { after: key, limit: first + 1 };
}
