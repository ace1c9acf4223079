import { Field, Int, ObjectType } from 'type-graphql';
import { PartKindEnum } from '../../../shared/graph/enums/PartKindEnum.js';
import type { PartKind } from '../../../shared/pure/credentialKind.js';
import { Described } from './Described.js';

/** Has completed so much of the programme. */
@ObjectType('StudyLoadAtLeast', {
  implements: Described,
  simpleResolvers: true,
  description: 'Has completed so much of the programme.',
})
export class StudyLoadAtLeast extends Described {
  @Field(() => Int, { description: 'In SBU.' })
  readonly sbu!: number;

  @Field(() => [PartKindEnum], { nullable: true, description: 'Only parts of these kinds count; null: all count.' })
  readonly partKinds?: readonly PartKind[] | undefined;
}
