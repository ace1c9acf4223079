import { ObjectType } from 'type-graphql';
import { Described } from './Described.js';

/** Is past the duty of full-time schooling (volledige leerplicht). */
@ObjectType('SchoolingDutyOver', {
  implements: Described,
  simpleResolvers: true,
  description: 'Is past the duty of full-time schooling (volledige leerplicht).',
})
export class SchoolingDutyOver extends Described {}
