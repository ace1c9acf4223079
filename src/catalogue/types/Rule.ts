import { Directive, Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { RuleClassEnum } from '../../shared/graph/enums/RuleClassEnum.js';
import { RulePurposeEnum } from '../../shared/graph/enums/RulePurposeEnum.js';
import { TrackEnum } from '../../shared/graph/enums/TrackEnum.js';
import { FieldProvenance } from '../../shared/graph/FieldProvenance.js';
import { Node } from '../../shared/graph/Node.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { RuleClass, RulePurpose } from '../../shared/pure/rule.js';
import { CredentialSelector } from './CredentialSelector.js';

/** One rule of law or practice, as it is known now. */
@Directive('@key(fields: "id")')
@ObjectType('Rule', {
  implements: Node,
  simpleResolvers: true,
  description: 'One rule of law or practice, as it is known now.',
})
export class Rule extends Node {
  @Field(() => String, { description: 'Its natural key, such as `ADM02`.' })
  readonly code!: string;

  @Field(() => RulePurposeEnum, { description: 'What it is for.' })
  readonly purpose!: RulePurpose;

  @Field(() => RuleClassEnum, { description: 'What is done with it.' })
  readonly ruleClass!: RuleClass;

  @Field(() => CredentialSelector, { nullable: true, description: 'Which credentials it governs; null: all.' })
  readonly selector!: CredentialSelector | null;

  @Field(() => [TrackEnum], { nullable: true, description: 'Which tracks it governs; null: whatever the track.' })
  readonly tracks!: readonly string[] | null;

  @Field(() => String, { description: 'Article of law or other source of the rule, as it is cited.' })
  readonly legalSource!: string;

  @Field(() => [String], { description: 'Codes of the rows of the reference facts that it covers.' })
  readonly factsRows!: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it applies; null when it is not known.' })
  readonly validFrom!: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it applies; null when no end is known.' })
  readonly validTo!: IsoDate | null;

  @Field(() => DateScalar, { description: 'Day from which this is what was known.' })
  readonly recordedFrom!: IsoDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day from which this is no longer what was known; null while it is.',
  })
  readonly recordedTo!: IsoDate | null;

  @Field(() => BasisEnum, { description: 'The weakest basis of all its fields.' })
  readonly basis!: Basis;

  @Field(() => [FieldProvenance], { description: 'Where its fields come from.' })
  readonly provenance!: readonly FieldProvenance[];
}
