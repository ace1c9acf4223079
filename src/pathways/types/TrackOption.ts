import { Field, ObjectType } from 'type-graphql';
import { TrackEnum } from '../../shared/graph/enums/TrackEnum.js';
import type { Track } from '../../shared/pure/credentialKind.js';
import type { Value } from '../../shared/pure/Value.js';
import { VerdictValueEnum } from './enums.js';
import { RuleVerdict } from './RuleVerdict.js';

@ObjectType('TrackOption', {
  simpleResolvers: true,
  description: 'A track along which a step can be followed, and what it asks.',
})
export class TrackOption {
  @Field(() => TrackEnum, { description: 'The track.' })
  readonly track!: Track;

  @Field(() => VerdictValueEnum, {
    description:
      'Whether all that the track asks is so. FAILS for want of a training agreement means that a place is needed.',
  })
  readonly value!: Value;

  @Field(() => [RuleVerdict], {
    description: 'What its rules say, in the order of their keys; empty when none asks anything.',
  })
  readonly rules!: readonly RuleVerdict[];
}
