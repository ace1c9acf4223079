import { Field, InterfaceType } from 'type-graphql';

/** What every requirement says of itself. */
@InterfaceType('Described', {
  description: 'A requirement that says in words what it asks.',
  autoRegisterImplementations: false,
})
export abstract class Described {
  @Field(() => String, { description: 'What it asks of a person, in plain words, in the language of the request.' })
  readonly text!: string;
}
