import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';
import { Node } from '../../shared/graph/Node.js';

/** A plan that is kept. Its source is a StoredPlan; SavedPlanResolver answers what is no column. */
@Directive('@key(fields: "id")')
@ObjectType('SavedPlan', {
  implements: Node,
  simpleResolvers: true,
  description: 'A plan that is kept for a learner, as it was made. Where the world changes, it does not.',
})
export class SavedPlan implements Node {
  @Field(() => ID, { description: 'Global id; the same for all revisions.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'What somebody calls it; null where nobody calls it anything.' })
  readonly title!: string | null;

  @Field(() => Int, { description: 'Which revision this is, from 1. A changed plan is a new revision.' })
  readonly revision!: number;

  @Field(() => DateTimeScalar, { description: 'When it was first saved.' })
  readonly savedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Since when this revision is on record.' })
  readonly recordedFrom!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the next revision took its place; null while it stands.',
  })
  readonly recordedTo!: Date | null;
}
