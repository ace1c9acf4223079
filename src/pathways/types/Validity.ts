import { Field, ObjectType } from 'type-graphql';
import type { Value } from '../../shared/pure/Value.js';
import type { ValidityReason } from '../domain/Taking.js';
import { ValidityReasonEnum, VerdictValueEnum } from './enums.js';

@ObjectType('Validity', {
  simpleResolvers: true,
  description: 'Whether the dates of a credential allow to start it and to be awarded it.',
})
export class Validity {
  @Field(() => VerdictValueEnum, { description: 'The three-valued answer.' })
  readonly value!: Value;

  @Field(() => ValidityReasonEnum, { description: 'Why.' })
  readonly reason!: ValidityReason;
}
