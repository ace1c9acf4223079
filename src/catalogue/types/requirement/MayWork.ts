import { ObjectType } from 'type-graphql';
import { Described } from './Described.js';

/** May work in the Netherlands. */
@ObjectType('MayWork', { implements: Described, simpleResolvers: true, description: 'May work in the Netherlands.' })
export class MayWork extends Described {}
