import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Credential } from './Credential.js';
import { Outcome } from './Outcome.js';
import { RecognitionProcedure } from './RecognitionProcedure.js';

@ObjectType('UnitOfCredential', {
  simpleResolvers: true,
  description: 'An outcome within a credential, as an examination board may exempt it.',
})
export class UnitOfCredential {
  @Field(() => Credential, {
    nullable: true,
    description: 'The credential. Null only when the catalogue does not answer.',
  })
  readonly credential!: Credential;

  @Field(() => Outcome, { nullable: true, description: 'The outcome. Null only when the catalogue does not answer.' })
  readonly outcome!: Outcome;

  @Field(() => Boolean, {
    description:
      'Whether there is evidence: whether by what is held, said or claimed on the start date a rule lets it be exempted. False where nothing is known that shows it.',
  })
  readonly hasEvidence!: boolean;

  @Field(() => [RecognitionProcedure], {
    description:
      'The procedures on record that are about it and can still be begun, whatever the limits of the question. Empty where none is on record: what a recognition takes and costs is then not known.',
  })
  readonly procedures!: readonly RecognitionProcedure[];
}

/** One unit that is asked about. */
@InputType('UnitInput', { description: 'An outcome within a credential. An id is a global id, or the code.' })
export class UnitInput {
  @Field(() => ID, { description: 'The credential, such as `crebo:25736`.' })
  readonly credential!: string;

  @Field(() => ID, { description: 'The outcome of one of its parts, such as `23299/B1-K1-W1`; else BAD_INPUT.' })
  readonly outcome!: string;
}
