import { type ClassType, Field, ObjectType } from 'type-graphql';
import type { UserError } from '../../../shared/graph/userErrors.js';
import { RecognitionCase } from './RecognitionCase.js';
import { type RecognitionCode, RecognitionError } from './recognitionErrors.js';

/** What became of a mutation of a recognition. */
export interface RecognitionPayload {
  readonly recognitionCase: RecognitionCase | null;
  readonly userErrors: readonly UserError<RecognitionCode>[];
}

function payload(name: string, description: string): ClassType<RecognitionPayload> {
  @ObjectType(name, { simpleResolvers: true, description })
  class Payload implements RecognitionPayload {
    @Field(() => RecognitionCase, {
      nullable: true,
      description: 'The recognition as it is now; null where there is none or the key was used for something else.',
    })
    readonly recognitionCase!: RecognitionCase | null;

    @Field(() => [RecognitionError], { description: 'Why nothing was changed; empty where it was.' })
    readonly userErrors!: readonly UserError<RecognitionCode>[];
  }
  return Payload;
}

export const RequestRecognitionPayload = payload(
  'RequestRecognitionPayload',
  'What became of asking for a recognition.',
);
export const AddEvidencePayload = payload('AddEvidencePayload', 'What became of adding evidence.');
export const PlanIntakePayload = payload('PlanIntakePayload', 'What became of planning an intake.');
export const RecordIntakePayload = payload('RecordIntakePayload', 'What became of recording an intake.');
export const BeginAssessmentPayload = payload('BeginAssessmentPayload', 'What became of beginning an assessment.');
export const DecideUnitsPayload = payload('DecideUnitsPayload', 'What became of deciding units.');
export const AppealDecisionPayload = payload('AppealDecisionPayload', 'What became of an appeal.');
export const JudgeAppealPayload = payload('JudgeAppealPayload', 'What became of judging an appeal.');
export const WithdrawRecognitionPayload = payload('WithdrawRecognitionPayload', 'What became of withdrawing.');
