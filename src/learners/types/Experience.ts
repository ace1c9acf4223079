import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';

/** Work done. Its source is a StoredExperience. */
@ObjectType('Experience', {
  simpleResolvers: true,
  description: 'Work that a person has done: evidence for recognition, never a holding by itself.',
})
export class Experience {
  @Field(() => String, { description: 'The occupation, in Dutch.' })
  readonly occupation!: string;

  @Field(() => String, { nullable: true, description: 'URI of the occupation in ESCO; null is unknown.' })
  readonly occupationUri!: string | null;

  @Field(() => String, { nullable: true, description: 'What kind of employer it was, in Dutch; null is unknown.' })
  readonly employerKind!: string | null;

  @Field(() => DateScalar, { description: 'First day.' })
  readonly startedOn!: IsoDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while it goes on.' })
  readonly endedOn!: IsoDate | null;

  @Field(() => [String], { description: 'What was done, in Dutch.' })
  readonly tasks!: readonly string[];

  @Field(() => DateTimeScalar, { description: 'Since when this is on record.' })
  readonly recordedFrom!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a correction took its place; null while it stands.',
  })
  readonly recordedTo!: Date | null;

  @Field(() => BasisEnum, { description: 'What these facts rest on.' })
  readonly basis!: Basis;
}
