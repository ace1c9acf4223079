import { ObjectType } from 'type-graphql';
import { Described } from './Described.js';

/** Holds a diploma of the same occupation. */
@ObjectType('SameOccupation', {
  implements: Described,
  simpleResolvers: true,
  description: 'Holds a diploma of the same occupation.',
})
export class SameOccupation extends Described {}
