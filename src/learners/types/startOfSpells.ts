import { codedError } from '../../shared/graph/CodedError.js';
import { checkPageSize } from '../../shared/graph/checkPageSize.js';
import { fromCursor } from '../../shared/graph/cursor.js';
import type { PageRequest } from '../../shared/graph/Page.js';
import { isIsoDate } from '../../shared/pure/calendar.js';
import type { SpellPlace } from '../domain/SpellPlace.js';
import { isUuid } from './isUuid.js';

/** Comes before every spell. */
const BEFORE_ALL: SpellPlace = { startedOn: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** From where and how far a page of spells is read: one row more than is given tells whether there is a next page. */
export interface SpellStart {
  readonly after: SpellPlace;
  readonly limit: number;
}

/** The key of a spell within its list, of which `startOfSpells` makes a place again. */
export function spellKey({ startedOn, id }: SpellPlace): string {
  return `${startedOn} ${id}`;
}

/**
 * @param list name of the list, which its cursors carry
 * @throws CodedError PAGE_SIZE when `first` is not 1 to 100; BAD_INPUT when `after` is no cursor of the list
 */
export function startOfSpells(list: string, { first, after }: PageRequest): SpellStart {
  checkPageSize(first);
  const limit = first + 1;
  return { after: after === null || after === undefined ? BEFORE_ALL : placeOf(fromCursor(list, after)), limit };
}

function placeOf(key: string): SpellPlace {
  const [startedOn = '', id = ''] = key.split(' ');
  // The database knows no year 0.
  if (!isIsoDate(startedOn) || startedOn < '0001' || !isUuid(id)) throw codedError('BAD_INPUT', {}, { field: 'after' });
  return { startedOn, id };
}
