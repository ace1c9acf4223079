import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { DeciderEnum } from '../../shared/graph/enums/DeciderEnum.js';
import { PartKindEnum } from '../../shared/graph/enums/PartKindEnum.js';
import { RecognitionRouteEnum } from '../../shared/graph/enums/RecognitionRouteEnum.js';
import type { PartKind } from '../../shared/pure/credentialKind.js';
import type { RecognitionRoute, RecognitionStatement as Terms } from '../../shared/pure/recognition.js';
import type { Decider } from '../../shared/pure/requirement.js';
import type { ExemptionTerms, ParameterName } from '../../shared/pure/rule.js';
import { ExemptionEvidenceEnum } from './enums/ExemptionEvidenceEnum.js';
import { ParameterNameEnum } from './enums/ParameterNameEnum.js';
import { RecognitionMatterEnum } from './enums/RecognitionMatterEnum.js';
import { Requirement } from './requirement/Requirement.js';

/** Something must be so of a person. */
@ObjectType('RequirementStatement', {
  simpleResolvers: true,
  description: 'The rule says what must be so of a person.',
})
export class RequirementStatement {
  @Field(() => Requirement, { description: 'What must be so.' })
  readonly requirement!: Requirement;
}

/** A figure. */
@ObjectType('ParameterStatement', {
  simpleResolvers: true,
  description: 'The rule gives a figure that evaluation or planning uses.',
})
export class ParameterStatement {
  @Field(() => ParameterNameEnum, { description: 'Which figure.' })
  readonly name!: ParameterName;

  @Field(() => Float, { description: 'The figure, in the unit of `unit`.' })
  readonly value!: number;

  @Field(() => String, { description: '`SBU`, `years` or `%`.' })
  readonly unit!: string;
}

/** Parts may be exempted. */
@ObjectType('ExemptionStatement', {
  simpleResolvers: true,
  description: 'The rule says which parts may be exempted. An exemption is never automatic: see `decidedBy`.',
})
export class ExemptionStatement {
  @Field(() => ExemptionEvidenceEnum, { description: 'On what evidence.' })
  readonly evidence!: ExemptionTerms['evidence'];

  @Field(() => [PartKindEnum], { description: 'Which kinds of part.' })
  readonly partKinds!: readonly PartKind[];

  @Field(() => [String], { nullable: true, description: 'Codes of the only parts; null: all of these kinds.' })
  readonly partCodes!: readonly string[] | null;

  @Field(() => DeciderEnum, { description: 'Who decides.' })
  readonly decidedBy!: Decider;

  @Field(() => Requirement, { nullable: true, description: 'What must be so of a person besides; null: nothing.' })
  readonly requirement!: Requirement | null;
}

/** How prior learning is recognised. */
@ObjectType('RecognitionStatement', {
  simpleResolvers: true,
  description: 'The rule says how prior learning is recognised. A recognition is never automatic.',
})
export class RecognitionStatement {
  @Field(() => RecognitionMatterEnum, { description: 'Of what it speaks.' })
  readonly about!: Terms['about'];

  @Field(() => RecognitionRouteEnum, { description: 'On which route.' })
  readonly route!: RecognitionRoute;

  @Field(() => Int, { nullable: true, description: 'Days until the last day; null where it speaks of no term.' })
  readonly days!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Years after which evidence is too old; null where it does not speak of the age of evidence.',
  })
  readonly years!: number | null;

  @Field(() => String, { description: 'What it says, in the language of the request.' })
  readonly text!: string;
}

/** Something to know. */
@ObjectType('InformationStatement', {
  simpleResolvers: true,
  description: 'The rule says something to know that is not evaluated.',
})
export class InformationStatement {
  @Field(() => String, { description: 'What it says, in the language of the request.' })
  readonly text!: string;
}

/** What a rule says. */
export type RuleStatement =
  RequirementStatement | ParameterStatement | ExemptionStatement | RecognitionStatement | InformationStatement;

export const RuleStatement = createUnionType({
  name: 'RuleStatement',
  description: 'What a rule says.',
  types: () =>
    [RequirementStatement, ParameterStatement, ExemptionStatement, RecognitionStatement, InformationStatement] as const,
});
