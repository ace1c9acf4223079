import { Args, Ctx, Mutation, Resolver } from 'type-graphql';
import { plannedDay } from '../../../shared/graph/plannedDay.js';
import type { LearnersContext } from '../../data/LearnersContext.js';
import {
  AddEvidenceArgs,
  AppealDecisionArgs,
  DecideUnitsArgs,
  JudgeAppealArgs,
  PlanIntakeArgs,
  RecognitionChangeArgs,
  RecordIntakeArgs,
  RequestRecognitionArgs,
  WithdrawRecognitionArgs,
} from '../../types/recognition/RecognitionMutationArgs.js';
import {
  AddEvidencePayload,
  AppealDecisionPayload,
  BeginAssessmentPayload,
  DecideUnitsPayload,
  JudgeAppealPayload,
  PlanIntakePayload,
  type RecognitionPayload,
  RecordIntakePayload,
  RequestRecognitionPayload,
  WithdrawRecognitionPayload,
} from '../../types/recognition/RecognitionPayloads.js';
import { appealedUnits } from './appealedUnits.js';
import { changeCase } from './changeCase.js';
import { decideUnits } from './decideUnits.js';
import { evidenceOf, outcomesOf } from './evidenceOf.js';
import { reasonOf } from './reasonOf.js';
import { refusalElsewhere } from './refusalElsewhere.js';
import { requestRecognition } from './requestRecognition.js';

@Resolver()
export class RecognitionMutations {
  @Mutation(() => RequestRecognitionPayload, {
    nullable: true,
    description:
      'Asks for the recognition of units of a credential (EVC, vrijstelling). Nothing is recognised by asking. Null only with an error.',
  })
  requestRecognition(
    @Args(() => RequestRecognitionArgs) args: RequestRecognitionArgs,
    @Ctx() context: LearnersContext,
  ): Promise<RecognitionPayload> {
    return requestRecognition(args, context);
  }

  @Mutation(() => PlanIntakePayload, {
    nullable: true,
    description: 'Plans the intake of a recognition, or plans it anew. Null only with an error.',
  })
  planIntake(
    @Args(() => PlanIntakeArgs) args: PlanIntakeArgs,
    @Ctx() context: LearnersContext,
  ): Promise<RecognitionPayload> {
    const on = plannedDay(args.on, 'on');
    return changeCase('planIntake', args, context, (happening) => [
      { event: { kind: 'INTAKE_PLANNED', ...happening, on }, field: 'on' },
    ]);
  }

  @Mutation(() => RecordIntakePayload, {
    nullable: true,
    description: 'Records that the intake was held, and whether the recognition is taken on. Null only with an error.',
  })
  recordIntake(
    @Args(() => RecordIntakeArgs) args: RecordIntakeArgs,
    @Ctx() context: LearnersContext,
  ): Promise<RecognitionPayload> {
    const reason = reasonOf(args.reason);
    return changeCase('recordIntake', args, context, (happening) => [
      { event: { kind: 'INTAKE_HELD', ...happening, takenOn: args.takenOn, reason }, field: 'reason' },
    ]);
  }

  @Mutation(() => AddEvidencePayload, {
    nullable: true,
    description: 'Adds evidence to a recognition. Null only with an error.',
  })
  addEvidence(
    @Args(() => AddEvidenceArgs) args: AddEvidenceArgs,
    @Ctx() context: LearnersContext,
  ): Promise<RecognitionPayload> {
    const evidence = evidenceOf(args.evidence, 'evidence');
    return changeCase('addEvidence', args, context, (happening) => [
      { event: { kind: 'EVIDENCE_ADDED', ...happening, evidence }, field: 'evidence' },
    ]);
  }

  @Mutation(() => BeginAssessmentPayload, {
    nullable: true,
    description: 'Begins the assessment: no more evidence is added then. Null only with an error.',
  })
  beginAssessment(
    @Args(() => RecognitionChangeArgs) args: RecognitionChangeArgs,
    @Ctx() context: LearnersContext,
  ): Promise<RecognitionPayload> {
    return changeCase('beginAssessment', args, context, (happening) => [
      { event: { kind: 'ASSESSMENT_BEGUN', ...happening }, field: null },
    ]);
  }

  @Mutation(() => DecideUnitsPayload, {
    nullable: true,
    description:
      'Decides units. Once none is open the decisions are made known, come into force, and become holdings as the rules say. Null only with an error.',
  })
  decideUnits(
    @Args(() => DecideUnitsArgs) args: DecideUnitsArgs,
    @Ctx() context: LearnersContext,
  ): Promise<RecognitionPayload> {
    return decideUnits(args, context);
  }

  @Mutation(() => AppealDecisionPayload, {
    nullable: true,
    description: 'Appeals decisions on units, each once and until its last day. Null only with an error.',
  })
  appealDecision(
    @Args(() => AppealDecisionArgs) args: AppealDecisionArgs,
    @Ctx() context: LearnersContext,
  ): Promise<RecognitionPayload> {
    const outcomes = outcomesOf(args.units, 'units');
    const reason = reasonOf(args.reason) ?? '';
    return changeCase(
      'appealDecision',
      args,
      context,
      (happening) => [{ event: { kind: 'APPEALED', ...happening, outcomes, reason }, field: 'units' }],
      (run, told, day) => refusalElsewhere(run, told, appealedUnits(told, outcomes), day),
    );
  }

  @Mutation(() => JudgeAppealPayload, {
    nullable: true,
    description:
      'Judges an appeal. Where it is upheld its units are open again for whoever decided. Null only with an error.',
  })
  judgeAppeal(
    @Args(() => JudgeAppealArgs) args: JudgeAppealArgs,
    @Ctx() context: LearnersContext,
  ): Promise<RecognitionPayload> {
    const reason = reasonOf(args.reason) ?? '';
    return changeCase('judgeAppeal', args, context, (happening) => [
      { event: { kind: 'APPEAL_JUDGED', ...happening, upheld: args.upheld, reason }, field: 'reason' },
    ]);
  }

  @Mutation(() => WithdrawRecognitionPayload, {
    nullable: true,
    description:
      'Withdraws a recognition that is not decided, or an appeal that is not judged. Null only with an error.',
  })
  withdrawRecognition(
    @Args(() => WithdrawRecognitionArgs) args: WithdrawRecognitionArgs,
    @Ctx() context: LearnersContext,
  ): Promise<RecognitionPayload> {
    const reason = reasonOf(args.reason);
    return changeCase('withdrawRecognition', args, context, (happening) => [
      { event: { kind: 'WITHDRAWN', ...happening, reason }, field: null },
    ]);
  }
}
