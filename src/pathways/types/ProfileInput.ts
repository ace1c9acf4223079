import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { HoldingStatusEnum } from '../../shared/graph/enums/HoldingStatusEnum.js';
import { TargetGroupEnum } from '../../shared/graph/enums/TargetGroupEnum.js';
import type { HoldingStatus, TargetGroup } from '../../shared/pure/holding.js';

@InputType('SubjectResultInput', { description: 'A result in a subject that came with a diploma.' })
export class SubjectResultInput {
  @Field(() => String, { description: 'The subject in Dutch, in lower case, such as `natuurkunde`.' })
  readonly subject!: string;

  @Field(() => Float, { description: 'The result, 1 to 10.' })
  readonly result!: number;
}

/** What one has: exactly one of credential and outcome. */
@InputType('HeldInput', {
  description:
    'What one has: exactly one of credential and outcome. An id is a global id, or the code, such as `vmbo:6111`.',
})
export class HeldInput {
  @Field(() => ID, { nullable: true, description: 'A credential.' })
  readonly credential?: string | null;

  @Field(() => ID, { nullable: true, description: 'An outcome.' })
  readonly outcome?: string | null;

  @Field(() => HoldingStatusEnum, {
    nullable: true,
    defaultValue: 'AWARDED',
    description: 'How far it has come; only EXAMINED, EXEMPTED and AWARDED complete anything.',
  })
  readonly status?: HoldingStatus | null;

  @Field(() => ID, { nullable: true, description: 'For an outcome: the credential within which its result counts.' })
  readonly scope?: string | null;

  @Field(() => Float, { nullable: true, description: 'The result, 1 to 10.' })
  readonly result?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when.' })
  readonly heldFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until when; none where it does not expire.' })
  readonly heldTo?: string | null;

  @Field(() => [SubjectResultInput], { nullable: true, description: 'Results in subjects, at most 30.' })
  readonly subjectResults?: readonly SubjectResultInput[] | null;
}

/** Somebody without an account. Nothing of it is kept. */
@InputType('ProfileInput', {
  description: 'Somebody without an account. What is left out is unknown. Nothing of it is kept.',
})
export class ProfileInput {
  @Field(() => DateScalar, { nullable: true, description: 'Date of birth; or give `age`.' })
  readonly birthDate?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Age in whole years on the start date, 0 to 120; taken as if the birthday were that day.',
  })
  readonly age?: number | null;

  @Field(() => [HeldInput], { nullable: true, description: 'What is held, at most 200.' })
  readonly holdings?: readonly HeldInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Outcomes that work is said to show, at most 200: evidence for exemption, never a holding.',
  })
  readonly claimedOutcomes?: readonly string[] | null;

  @Field(() => Float, { nullable: true, description: 'Paid work, in hours a week.' })
  readonly workHoursPerWeek?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether there is a training agreement with a recognised company.',
  })
  readonly companyAgreement?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one may work in the Netherlands.' })
  readonly mayWork?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The home region, as global id or code.' })
  readonly region?: string | null;

  @Field(() => [TargetGroupEnum], {
    nullable: true,
    description: 'The target groups that one belongs to; offers for others are left out of plans.',
  })
  readonly targetGroups?: readonly TargetGroup[] | null;
}
