import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { AgeAtLeast } from './AgeAtLeast.js';
import { AgeAtMost } from './AgeAtMost.js';
import { CompanyAgreement } from './CompanyAgreement.js';
import { DecisionBy } from './DecisionBy.js';
import { Described } from './Described.js';
import { HoldsCredential } from './HoldsCredential.js';
import { HoldsOutcome } from './HoldsOutcome.js';
import { LevelAtLeast } from './LevelAtLeast.js';
import { MayWork } from './MayWork.js';
import { MeetsRule } from './MeetsRule.js';
import { ResultAtLeast } from './ResultAtLeast.js';
import { ResultsOfParts } from './ResultsOfParts.js';
import { SameOccupation } from './SameOccupation.js';
import { SchoolingDutyOver } from './SchoolingDutyOver.js';
import { StudyLoadAtLeast } from './StudyLoadAtLeast.js';
import { WorksHours } from './WorksHours.js';

// The union and the types that contain it stand in one file, since they name each other.

/** Meets all of several requirements. */
@ObjectType('AllOf', { implements: Described, simpleResolvers: true, description: 'Meets all of these.' })
export class AllOf extends Described {
  @Field(() => [Requirement], { description: 'The requirements.' })
  readonly of!: readonly Requirement[];
}

/** Meets at least one of several requirements. */
@ObjectType('AnyOf', { implements: Described, simpleResolvers: true, description: 'Meets at least one of these.' })
export class AnyOf extends Described {
  @Field(() => [Requirement], { description: 'The requirements.' })
  readonly of!: readonly Requirement[];
}

/** Meets at least so many of several requirements. */
@ObjectType('AtLeast', {
  implements: Described,
  simpleResolvers: true,
  description: 'Meets at least so many of these.',
})
export class AtLeast extends Described {
  @Field(() => Int, { description: 'How many at least.' })
  readonly count!: number;

  @Field(() => [Requirement], { description: 'The requirements.' })
  readonly of!: readonly Requirement[];
}

/** Does not meet a requirement. */
@ObjectType('Not', { implements: Described, simpleResolvers: true, description: 'Does not meet this.' })
export class Not extends Described {
  @Field(() => Requirement, { description: 'The requirement that must not be met.' })
  readonly requirement!: Requirement;
}

/** Meets a requirement by what was obtained in the last years. */
@ObjectType('Within', {
  implements: Described,
  simpleResolvers: true,
  description: 'Meets this by what was obtained in the last years.',
})
export class Within extends Described {
  @Field(() => Float, { description: 'How many years back.' })
  readonly years!: number;

  @Field(() => Requirement, { description: 'The requirement.' })
  readonly requirement!: Requirement;
}

/** One node of a requirement's tree. */
export type Requirement =
  | AllOf
  | AnyOf
  | AtLeast
  | Not
  | Within
  | StudyLoadAtLeast
  | HoldsOutcome
  | HoldsCredential
  | SameOccupation
  | ResultAtLeast
  | ResultsOfParts
  | LevelAtLeast
  | AgeAtLeast
  | AgeAtMost
  | SchoolingDutyOver
  | WorksHours
  | CompanyAgreement
  | MayWork
  | DecisionBy
  | MeetsRule;

export const Requirement = createUnionType({
  name: 'Requirement',
  description: 'What must be so of a person: a tree, of which each node also implements Described.',
  types: () =>
    [
      AllOf,
      AnyOf,
      AtLeast,
      Not,
      Within,
      StudyLoadAtLeast,
      HoldsOutcome,
      HoldsCredential,
      SameOccupation,
      ResultAtLeast,
      ResultsOfParts,
      LevelAtLeast,
      AgeAtLeast,
      AgeAtMost,
      SchoolingDutyOver,
      WorksHours,
      CompanyAgreement,
      MayWork,
      DecisionBy,
      MeetsRule,
    ] as const,
});
