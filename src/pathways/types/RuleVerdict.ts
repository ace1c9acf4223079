import { Field, ObjectType } from 'type-graphql';
import { Rule } from './Rule.js';
import { Verdict } from './Verdict.js';

/** A rule and what it says. */
@ObjectType('RuleVerdict', {
  simpleResolvers: true,
  description: 'A rule and what its requirement is worth for someone on a day.',
})
export class RuleVerdict {
  @Field(() => Rule, { nullable: true, description: 'The rule. Null only when the catalogue does not answer.' })
  readonly rule!: Rule;

  @Field(() => Verdict, { description: 'What it says.' })
  readonly verdict!: Verdict;
}
