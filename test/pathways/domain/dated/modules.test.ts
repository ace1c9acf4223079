import { expect, it } from 'vitest';
import { awardOf } from '../../../../src/pathways/domain/dated/modules.js';
import { Planning } from '../../../../src/pathways/domain/Planning.js';
import type { Award } from '../../../../src/pathways/domain/Standing.js';
import { tinyCatalogue } from '../../../support/oracle/tinyCatalogue.js';
import { tinyCredential } from '../../../support/oracle/tinyCredential.js';
import { tinyRequest } from '../../../support/oracle/tinyRequest.js';

const goal = tinyCredential('G', { core: 100, left: [50, 'one'], right: [50, 'one'] });
const planning = new Planning(tinyCatalogue([goal]), tinyRequest());

function ended(outcome: string, on: string): Award {
  return { credential: goal, parts: goal.parts.filter((part) => part.outcome === outcome), on, partly: true };
}

it('an award by modules comes when a selection is settled, and has what is settled by then', () => {
  const modules = [ended('core', '2027-01-31'), ended('right', '2027-08-31'), ended('left', '2027-03-31')];
  const award = awardOf(goal, modules, planning);
  expect(award?.on).toBe('2027-03-31');
  expect(award?.parts.map(({ outcome }) => outcome)).toEqual(['core', 'left']);
});

it('there is none before a selection is settled', () => {
  expect(awardOf(goal, [ended('left', '2027-01-31'), ended('right', '2027-01-31')], planning)).toBeNull();
});
