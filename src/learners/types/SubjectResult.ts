import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType('SubjectResult', {
  simpleResolvers: true,
  description: 'The result in one subject that came with a diploma.',
})
export class SubjectResult {
  @Field(() => String, { description: 'The subject, in Dutch.' })
  readonly subject!: string;

  @Field(() => Float, { description: 'Result on the Dutch scale of 1 to 10.' })
  readonly result!: number;
}
