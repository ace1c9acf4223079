import { Field, ObjectType } from 'type-graphql';
import { CredentialSelector } from '../CredentialSelector.js';
import { Described } from './Described.js';

/** Holds a credential that the selector selects. */
@ObjectType('HoldsCredential', {
  implements: Described,
  simpleResolvers: true,
  description: 'Holds a credential that the selector selects.',
})
export class HoldsCredential extends Described {
  @Field(() => CredentialSelector, { description: 'Which credentials do.' })
  readonly selector!: CredentialSelector;
}
