import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type {
  RecognitionEvidenceKind,
  RecognitionParty,
  RecognitionTerm,
  UnitDecision,
} from '../../../shared/pure/recognition.js';
import type { CaseEventKind } from '../../domain/recognition/CaseEvent.js';
import type { EvidenceJudgement } from '../../domain/recognition/judgeEvidence.js';
import type { CaseStatus } from '../../domain/recognition/RecognitionCase.js';
import type { UnitOption } from '../../domain/recognition/recognitionOptions.js';
import type { Awaited } from '../../domain/recognition/waitsFor.js';

export const CaseStatusEnum = registerEnum<CaseStatus>('RecognitionStatus', 'How far a recognition has come.', {
  REQUESTED: 'Asked for; no intake is planned yet.',
  INTAKE_PLANNED: 'An intake is planned.',
  COLLECTING_EVIDENCE: 'Taken on; evidence is collected until the assessment begins.',
  UNDER_ASSESSMENT: 'Units are being decided.',
  DECIDED: 'Each unit is decided and made known. Units can be appealed until their last day.',
  APPEALED: 'An appeal waits for its judgement. What was decided stands meanwhile.',
  UNDER_REASSESSMENT: 'The appeal was upheld: its units are being decided again.',
  NOT_TAKEN_ON: 'Refused at the intake. The end.',
  WITHDRAWN: 'Withdrawn by the learner before a decision. The end.',
});

export const CaseEventKindEnum = registerEnum<CaseEventKind>(
  'RecognitionEventKind',
  'What happened in a recognition.',
  {
    REQUESTED: 'It was asked for.',
    INTAKE_PLANNED: 'An intake was planned, or planned anew.',
    INTAKE_HELD: 'The intake was held: the case was taken on, or not.',
    EVIDENCE_ADDED: 'Evidence was added.',
    ASSESSMENT_BEGUN: 'The assessment began.',
    UNIT_DECIDED: 'A unit was decided.',
    DECISION_ANNOUNCED: 'What was decided was made known, and so came into force.',
    APPEALED: 'Units were appealed.',
    APPEAL_JUDGED: 'The appeal was upheld or dismissed.',
    WITHDRAWN: 'The case was withdrawn, or while it was APPEALED the appeal.',
  },
);

export const RecognitionPartyEnum = registerEnum<RecognitionParty>(
  'RecognitionParty',
  'Who takes part in a recognition.',
  {
    LEARNER: 'The learner.',
    EXAMINATION_BOARD: 'The examination board (examencommissie) of the school.',
    INSTITUTION: 'The school (bevoegd gezag, instellingsbestuur).',
    EVC_PROVIDER: 'A recognised provider of EVC.',
    RECOGNISED_COMPANY: 'A company that is recognised for training (erkend leerbedrijf).',
    MINISTER: 'The minister, by regulation.',
    EMPLOYER: 'The employer.',
    APPEALS_BOARD: 'The board that judges appeals against examination boards (commissie van beroep voor de examens).',
  },
);

export const EvidenceKindEnum = registerEnum<RecognitionEvidenceKind>(
  'RecognitionEvidenceKind',
  'What is brought to show units.',
  {
    WORK: 'Work that was done.',
    TESTIMONY: 'What somebody declares, such as a getuigschrift of an employer or a praktijkverklaring.',
    WORK_PRODUCT: 'Something that was made (beroepsproduct).',
    EVC_REPORT: 'An ervaringscertificaat or another report of an EVC provider.',
    RESULT: 'A result of an examination.',
    CREDENTIAL: 'A diploma or certificate.',
  },
);

export const UnitDecisionEnum = registerEnum<UnitDecision>('UnitDecision', 'What was decided on a unit.', {
  FULL: 'Recognised in full.',
  PARTIAL: 'Recognised in part: see `missing`. It completes nothing.',
  NONE: 'Not recognised.',
});

export const EvidenceJudgementEnum = registerEnum<EvidenceJudgement['why']>(
  'EvidenceJudgement',
  'Whether there is evidence of a unit that counts. That it counts does not say that it is enough.',
  {
    COUNTS: 'There is evidence of a kind that counts, and not too old.',
    UNDATED: 'Its day is not known, so whoever decides must say whether it counts.',
    AGE_LIMIT_UNKNOWN: 'No rule is known that says how old it may be; whoever decides must say whether it counts.',
    OLD: 'Older than the rule says, so it does not count by itself; whoever decides may let it count.',
    TOO_OLD: 'Too old: it does not count.',
    OTHER_KIND: 'Of a kind on which this unit is not recognised.',
    NONE_GIVEN: 'There is none.',
  },
);

export const AwaitedEnum = registerEnum<Awaited['what']>('RecognitionAwaits', 'What a recognition waits for.', {
  INTAKE_PLAN: 'That an intake is planned.',
  INTAKE: 'The intake.',
  EVIDENCE_AND_ASSESSMENT: 'Evidence, and then the assessment.',
  DECISION: 'That each unit is decided.',
  APPEAL_OR_NOTHING: 'Nothing more, unless somebody appeals.',
  JUDGEMENT: 'The judgement of the appeal.',
  NOTHING: 'Nothing.',
});

export const RecognitionTermEnum = registerEnum<RecognitionTerm>(
  'RecognitionTerm',
  'What has a last day in a recognition.',
  {
    INTAKE: 'To hold the intake, from the request on.',
    EVIDENCE: 'For the learner to add evidence, from the intake on.',
    DECISION: 'To decide, from the beginning of the assessment on.',
    APPEAL: 'For the learner to appeal, from the day on which a decision was made known.',
    JUDGEMENT: 'To judge an appeal, from the last day to appeal on.',
  },
);

export const UnitStateEnum = registerEnum<UnitOption['state']>(
  'RecognisableState',
  'Whether a part can be recognised, and if not, why not.',
  {
    POSSIBLE: 'A rule lets it be recognised: see `routes`. Never automatic.',
    HELD: 'Done already within this credential.',
    IN_CASE: 'It is in a recognition that is not decided yet, and on no other route can it be asked for.',
    NOT_RECOGNISABLE: 'No rule lets it be recognised, such as generic subjects, burgerschap and BPV.',
    CONTENT_UNKNOWN: 'Its content is not known, so it is not known what could be recognised.',
  },
);
