import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import { Rule } from './Rule.js';

@ObjectType('CitedRule', {
  simpleResolvers: true,
  description: 'A rule in the version by which was planned, with the source of law that it rests on.',
})
export class CitedRule {
  @Field(() => Rule, {
    nullable: true,
    description: 'The rule as it is known now. Null only when the catalogue does not answer.',
  })
  readonly rule!: Rule;

  @Field(() => String, { description: 'Its natural key, such as `ADM02`.' })
  readonly code!: string;

  @Field(() => String, { description: 'What it says, in the language of the request.' })
  readonly title!: string;

  @Field(() => String, { description: 'Article of law or other source of the rule, as it is cited.' })
  readonly legalSource!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it applies; null when it is not known.' })
  readonly validFrom!: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it applies; null when no end is known.' })
  readonly validTo!: IsoDate | null;

  @Field(() => DateScalar, { description: 'Day from which this version is what was known.' })
  readonly recordedFrom!: IsoDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day from which this version is no longer what was known; null while it is.',
  })
  readonly recordedTo!: IsoDate | null;
}
