/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a fact rests on, from the strongest to the weakest: REGISTER, OBSERVED, DERIVED, EDITORIAL, SYNTHETIC. */
export type Basis =
  /** Computed by a documented rule. */
  | 'DERIVED'
  /** Knowledge of the field that nobody has checked. */
  | 'EDITORIAL'
  /** Seen in a school's published document. */
  | 'OBSERVED'
  /** Read in a public register or in the text of a law. */
  | 'REGISTER'
  /** Made for the example world: it does not exist. */
  | 'SYNTHETIC';

/** How far a credential's content is known. */
export type ContentCompleteness =
  /** Of basisdeel and profieldeel of an mbo diploma werkprocessen are known, each by its title. Whether a document lists all is not checked. */
  | 'COMPLETE'
  /** None of its content is known. */
  | 'NONE'
  /** It is a proof that one only brings: it has no parts. */
  | 'NOT_APPLICABLE'
  /** Some of its parts are known; the rest is opaque. */
  | 'PARTIAL';

/** By what credentials are narrowed down; each is an argument of `credentials`. */
export type CredentialFacet =
  /** `contentCompleteness`: how far its content is known. */
  | 'COMPLETENESS'
  /** `domainCodes`: its domain of mbo. */
  | 'DOMAIN'
  /** `kinds`: what kind of credential it is. */
  | 'KIND'
  /** `mboLevels`: its level in mbo. */
  | 'MBO_LEVEL'
  /** `providers`: who offers it. */
  | 'PROVIDER'
  /** `regions`: where it is offered; provinces beside the regions that lie in them whole. */
  | 'REGION'
  /** `themes`: its field of technology. */
  | 'THEME'
  /** `tracks`: the tracks in which it can be followed or is offered. */
  | 'TRACK';

/** The kinds of credential (waardedocument). */
export type CredentialKind =
  /** Associate degree, hbo. */
  | 'ASSOCIATE_DEGREE'
  /** Bachelor, hbo. */
  | 'BACHELOR'
  /** Certificate of a branch of industry. */
  | 'BRANCHE_CERTIFICATE'
  /** Deelcertificaat: proof of one or more parts of a programme. */
  | 'DEELCERTIFICAAT'
  /** Ervaringscertificaat (EVC): an assessment of what someone has learnt by experience. */
  | 'ERVARINGSCERTIFICAAT'
  /** Havo diploma. */
  | 'HAVO_DIPLOMA'
  /** Proof that the first three years of havo or vwo were completed (overgangsbewijs). */
  | 'HAVO_VWO_THREE_YEARS'
  /** Lbo diploma, a predecessor of vmbo. */
  | 'LBO_DIPLOMA'
  /** Mavo diploma, a predecessor of vmbo-TL. */
  | 'MAVO_DIPLOMA'
  /** A whole kwalificatiedossier or domain under whose code schools enrol. It is no diploma and cannot be awarded. */
  | 'MBO_BROAD_INTAKE'
  /** Mbo-certificaat: a part of a qualification, or a keuzedeel, that the minister made awardable on its own. */
  | 'MBO_CERTIFICAAT'
  /** Mbo diploma of one qualification (crebo). */
  | 'MBO_DIPLOMA'
  /** Mbo-verklaring (schoolverklaring): what a student who leaves without a diploma has completed. */
  | 'MBO_VERKLARING'
  /** Praktijkverklaring: what someone has shown at a recognised company. */
  | 'PRAKTIJKVERKLARING'
  /** Vakbekwaamheidsbewijs: proof of competence of a trade. */
  | 'VAKBEKWAAMHEIDSBEWIJS'
  /** Vmbo diploma, of one leerweg and profile. */
  | 'VMBO_DIPLOMA'
  /** Vwo diploma. */
  | 'VWO_DIPLOMA';

/** Where a text was found, in the order in which it counts. */
export type CredentialMatchField =
  /** Its code. */
  | 'CODE'
  /** Name or code of its domain. */
  | 'DOMAIN'
  /** Name or code of its kwalificatiedossier. */
  | 'DOSSIER'
  /** Title or code of a keuzedeel that is seen in it. */
  | 'KEUZEDEEL'
  /** What it is: the kind of diploma or programme, and its level. */
  | 'LEVEL'
  /** Its name. */
  | 'NAME'
  /** The title of an outcome in it. */
  | 'OUTCOME'
  /** The code of the credential that it replaced. */
  | 'PREDECESSOR'
  /** Name or BRIN code of an organisation that offers it. */
  | 'PROVIDER';

/** Who decides what the law leaves to a decision. */
export type Decider =
  /** The employer. */
  | 'EMPLOYER'
  /** A recognised provider of EVC. */
  | 'EVC_PROVIDER'
  /** The examination board (examencommissie) of the school. */
  | 'EXAMINATION_BOARD'
  /** The school (bevoegd gezag, instellingsbestuur). */
  | 'INSTITUTION'
  /** The minister, by regulation. */
  | 'MINISTER'
  /** A company that is recognised for training (erkend leerbedrijf). */
  | 'RECOGNISED_COMPANY';

/** Whether there is evidence of a unit that counts. That it counts does not say that it is enough. */
export type EvidenceJudgement =
  /** No rule is known that says how old it may be; whoever decides must say whether it counts. */
  | 'AGE_LIMIT_UNKNOWN'
  /** There is evidence of a kind that counts, and not too old. */
  | 'COUNTS'
  /** There is none. */
  | 'NONE_GIVEN'
  /** Older than the rule says, so it does not count by itself; whoever decides may let it count. */
  | 'OLD'
  /** Of a kind on which this unit is not recognised. */
  | 'OTHER_KIND'
  /** Too old: it does not count. */
  | 'TOO_OLD'
  /** Its day is not known, so whoever decides must say whether it counts. */
  | 'UNDATED';

/** How what is unknown can be settled. */
export type EvidenceKind =
  /** By the date of birth. */
  | 'BIRTH_DATE'
  /** By a training agreement with a recognised company. */
  | 'COMPANY_AGREEMENT'
  /** By a decision. */
  | 'DECISION'
  /** By a diploma or other proof, with its date. */
  | 'DIPLOMA'
  /** By a register that is not in these data. */
  | 'REGISTER'
  /** By a residence title that allows work. */
  | 'RESIDENCE'
  /** By a result of an examination. */
  | 'RESULT'
  /** By whether the duty of full-time schooling (volledige leerplicht) is over. */
  | 'SCHOOLING_DUTY'
  /** By the hours of work a week. */
  | 'WORK';

/** What can bring an exemption (vrijstelling). */
export type ExemptionEvidence =
  /** A credential is held: see the requirement. */
  | 'CREDENTIAL_HELD'
  /** Experience in work shows the outcome. */
  | 'EXPERIENCE'
  /** The part's outcome is held, in whatever credential it was obtained. */
  | 'OUTCOME_HELD';

/** What is no longer so without a step of a plan. */
export type FailingKind =
  /** The goal is not reached. */
  | 'GOAL'
  /** A later step no longer fits the hours a week. */
  | 'HOURS'
  /** A later step ends too late. */
  | 'LATEST_FINISH'
  /** A module still runs when the whole credential starts. */
  | 'MODULES'
  /** A rule on a later step no longer holds, or it is no longer known whether it does. */
  | 'RULE'
  /** The dates of a credential no longer allow a later step, which lasts longer without an exemption. */
  | 'VALIDITY'
  /** Something that was asked for by itself is missed. */
  | 'VIA';

/** What is not known of a step, or rests on something weak. */
export type Gap =
  /** Whether one is admitted is not settled. */
  | 'ADMISSION_UNKNOWN'
  /** The werkprocessen of part of the credential are not known; that part counts in full and is never shared. */
  | 'CONTENT_UNKNOWN'
  /** Part of it may be exempted, but only by decision. */
  | 'CREDIT_BY_DECISION'
  /** Which keuzedelen fill the room is not known. */
  | 'KEUZEDELEN_UNKNOWN'
  /** No offer is known here; that does not mean that there is none. */
  | 'NO_OFFER_KNOWN'
  /** The loads of the parts are derived by a split of the whole, not published. */
  | 'STUDY_LOAD_DERIVED'
  /** Until when one can start is not known. */
  | 'VALIDITY_UNKNOWN';

/** What is wanted: exactly one of the two fields. An id is a global id, or the code, such as `crebo:25737`. */
export type GoalInput = {
  /** A credential to be awarded. */
  readonly credential?: string | null | undefined;
  /** Outcomes to be held, 1 to 50, such as `23299/B1-K1-W1`. */
  readonly outcomes?: ReadonlyArray<string> | null | undefined;
};

/** What one has: exactly one of credential and outcome. An id is a global id, or the code, such as `vmbo:6111`. */
export type HeldInput = {
  /** A credential. */
  readonly credential?: string | null | undefined;
  /** Since when. */
  readonly heldFrom?: string | null | undefined;
  /** Until when; none where it does not expire. */
  readonly heldTo?: string | null | undefined;
  /** An outcome. */
  readonly outcome?: string | null | undefined;
  /** The result, 1 to 10. */
  readonly result?: number | null | undefined;
  /** For an outcome: the credential within which its result counts. */
  readonly scope?: string | null | undefined;
  /** How far it has come; only EXAMINED, EXEMPTED and AWARDED complete anything. */
  readonly status?: HoldingStatus | null | undefined;
  /** Results in subjects, at most 30. */
  readonly subjectResults?: ReadonlyArray<SubjectResultInput> | null | undefined;
};

/** How far a holding has come; only EXAMINED, EXEMPTED and AWARDED complete anything. */
export type HoldingStatus =
  /** Awarded as a diploma or certificate. */
  | 'AWARDED'
  /** The learner says so. */
  | 'CLAIMED'
  /** A company or provider declares so, such as in a praktijkverklaring or an EVC report. */
  | 'DECLARED'
  /** Passed in an examination. */
  | 'EXAMINED'
  /** An examination board granted an exemption (vrijstelling). */
  | 'EXEMPTED';

/** The leerwegen of the vmbo. */
export type Leerweg =
  /** Basisberoepsgerichte leerweg. */
  | 'BB'
  /** Gemengde leerweg. */
  | 'GL'
  /** Kaderberoepsgerichte leerweg. */
  | 'KB'
  /** Theoretische leerweg. */
  | 'TL';

/** The kinds of mbo programme (WEB art. 7.2.2). */
export type MboKind =
  /** Basisberoepsopleiding, level 2. */
  | 'BASISBEROEPS'
  /** Entreeopleiding, level 1. */
  | 'ENTREE'
  /** Middenkaderopleiding, level 4. */
  | 'MIDDENKADER'
  /** Specialistenopleiding, level 4, for who has a vakopleiding of the same occupation. */
  | 'SPECIALIST'
  /** Vakopleiding, level 3. */
  | 'VAK';

/** What an offer does not tell. */
export type OfferGap =
  /** How many hours a week it takes. */
  | 'HOURS_UNKNOWN'
  /** In which language it is taught. */
  | 'LANGUAGE_UNKNOWN'
  /** What it costs. */
  | 'PRICE_UNKNOWN'
  /** Whether a seat is free. */
  | 'SEATS_UNKNOWN'
  /** When in the week it is. */
  | 'TIME_OF_DAY_UNKNOWN';

/** Why an offer is in no plan. What it does not tell never counts as keeping a limit. */
export type OfferLeftOutReason =
  /** It can last be joined before the start date. */
  | 'BEFORE_START'
  /** One can no longer enrol. */
  | 'ENROLMENT_CLOSED'
  /** It alone takes more hours a week than there are. */
  | 'HOURS'
  /** How many hours a week it takes is not known. */
  | 'HOURS_UNKNOWN'
  /** It is not taught in one of the languages asked. */
  | 'LANGUAGE'
  /** In which language it is taught is not known. */
  | 'LANGUAGE_UNKNOWN'
  /** How long it takes is not known. */
  | 'LENGTH_UNKNOWN'
  /** It is of some parts of a credential, and the first credential is an objective: plans for that take no modules. */
  | 'MODULE'
  /** No seat is free. */
  | 'NO_SEATS'
  /** It alone costs more than the budget. */
  | 'PRICE'
  /** What it costs is not known. */
  | 'PRICE_UNKNOWN'
  /** It is not known to take place in one of the regions asked. */
  | 'REGION'
  /** When it can be joined is not known. */
  | 'START_UNKNOWN'
  /** It is for target groups to which the person is not known to belong. */
  | 'TARGET_GROUP'
  /** It needs other times of day than those asked. */
  | 'TIME_OF_DAY'
  /** At what times of day it is, is not known. */
  | 'TIME_OF_DAY_UNKNOWN'
  /** Its track is not among those asked. */
  | 'TRACK';

/** The kinds of outcome (leeruitkomst). */
export type OutcomeKind =
  /** A generic part of mbo, such as Dutch on level 2F. */
  | 'GENERIC'
  /** A unit of an hbo programme. */
  | 'HBO_UNIT'
  /** A keuzedeel. */
  | 'KEUZEDEEL'
  /** A vocational keuzevak of the vmbo. */
  | 'VMBO_KEUZEVAK'
  /** A module of a profile subject of the vmbo. */
  | 'VMBO_MODULE'
  /** The vocational profile subject of the vmbo; its content is its modules. */
  | 'VMBO_PROFIELVAK'
  /** A werkproces of a kerntaak in a dossier. */
  | 'WERKPROCES';

/** The figures that evaluation and planning read from rules. */
export type ParameterName =
  /** How long after its last start a credential may still be awarded. */
  | 'AWARD_AFTER_EXPIRY_YEARS'
  /** Least practice at a company in a programme of one year. */
  | 'BPV_SBU_NOMINAL_YEAR_1'
  /** Least practice at a company in a programme of two years. */
  | 'BPV_SBU_NOMINAL_YEAR_2'
  /** Least practice at a company in a programme of three years. */
  | 'BPV_SBU_NOMINAL_YEAR_3'
  /** How far two ways may differ in study load and still count as nearly equal. */
  | 'NEARLY_EQUAL_PERCENT'
  /** The least result that is a pass, on the scale of 1 to 10. */
  | 'PASS_RESULT'
  /** Study load of one European credit. */
  | 'SBU_PER_EC'
  /** Study load of a year of mbo. */
  | 'SBU_PER_YEAR'
  /** Age below which the duty of full-time schooling (volledige leerplicht) is certainly not over. */
  | 'SCHOOLING_DUTY_AGE_YEARS'
  /** Age from which it is certainly over. */
  | 'SCHOOLING_DUTY_CERTAINLY_OVER_AGE_YEARS'
  /** Share of the basisdeel in a qualification. */
  | 'SPLIT_BASIS_PERCENT'
  /** Share of the generic parts in a qualification. */
  | 'SPLIT_GENERIC_PERCENT'
  /** Share of the keuzedelen in a qualification. */
  | 'SPLIT_KEUZEDELEN_PERCENT'
  /** Share of the profieldeel in a qualification. */
  | 'SPLIT_PROFILE_PERCENT';

/** The kinds of part of a credential. */
export type PartKind =
  /** Beroepspraktijkvorming: practice at a recognised company. */
  | 'BPV'
  /** A generic part: Dutch, arithmetic, English, or career and citizenship (loopbaan en burgerschap). */
  | 'GENERIC'
  /** One keuzedeel. */
  | 'KEUZEDEEL'
  /** Room for keuzedelen, still to be chosen. */
  | 'KEUZEDEELRUIMTE'
  /** Content that is not known. It is never shared with another credential. */
  | 'OPAQUE'
  /** A vocational keuzevak of the vmbo. */
  | 'VMBO_KEUZEVAK'
  /** A profile module of the vmbo. */
  | 'VMBO_MODULE'
  /** A werkproces of a kerntaak. */
  | 'WERKPROCES';

/** What there is to do for a part. */
export type PartState =
  /** Its result counts within this credential already. */
  | 'DONE'
  /** It may be exempted by decision; until then it is to do. */
  | 'EXEMPTIBLE'
  /** It is to be learned and examined. */
  | 'TO_DO';

/** By which total pathways are put in order, the least first. */
export type PathwayRanking =
  /** By the study load that stays without any decision, then by what stays if all is granted. */
  | 'GUARANTEED'
  /** By the study load that stays if every possible exemption is granted, then by the guaranteed one. */
  | 'IF_GRANTED';

/** Why there are no pathways. */
export type PathwaysRefusal =
  /** What is asked for is held already. */
  | 'ALREADY_HELD'
  /** No way leads there from what is held on the start date. */
  | 'NO_PATHWAY'
  /** No credential in these data is the goal or contains it. */
  | 'UNKNOWN_GOAL';

/** What is asked instead, or would be so. */
export type PlanChangeKind =
  /** If there is an agreement with a recognised company. */
  | 'COMPANY_AGREEMENT'
  /** An earlier start date; `more` in days. */
  | 'EARLIER_START'
  /** A later last day; `more` in days. */
  | 'LATER_FINISH'
  /** A later start date; `more` in days. */
  | 'LATER_START'
  /** If one may work in the Netherlands. */
  | 'MAY_WORK'
  /** More hours a week; `more` in hours, null without any limit. */
  | 'MORE_HOURS'
  /** Further languages, in `codes`; empty for any. */
  | 'MORE_LANGUAGES'
  /** A greater budget; `more` in cents, null without any budget. */
  | 'MORE_MONEY'
  /** Further regions, in `codes`; empty for any. */
  | 'MORE_REGIONS'
  /** Further times of day, in `codes`; empty for any. */
  | 'MORE_TIMES_OF_DAY'
  /** Further tracks, in `codes`; empty for any. */
  | 'MORE_TRACKS'
  /** If one brings what the `rule` asks: the `credential` or the `outcome` stands for it. */
  | 'PROOF'
  /** If the `units` are recognised, such as by EVC, and exempted. */
  | 'RECOGNITION'
  /** If one belongs to the target groups in `codes`. */
  | 'TARGET_GROUP'
  /** Also plans on which something is not settled. */
  | 'UNSETTLED_TOO'
  /** Not by way of the `credential`. */
  | 'WITHOUT_VIA'
  /** If there is so much paid work, as `text` says. */
  | 'WORK';

/** In what plans differ from each other. */
export type PlanDifference =
  /** In the credentials that they lead through. */
  | 'CREDENTIAL'
  /** In the credential that they begin with. */
  | 'FIRST_STEP'
  /** In the providers of their steps. */
  | 'PROVIDER'
  /** In the tracks of their steps. */
  | 'TRACK';

/** What the best plan has least of. */
export type PlanObjective =
  /** Cents: the prices of its offers together. Offers without a known price are left out. */
  | 'COST'
  /** Days from the start date until its last step ends. */
  | 'FINISH'
  /** Days from the start date until the first credential on the way: the goal, one to pass, or one without which a step towards these would be less surely admitted or have more to do. With FIRST_CREDENTIAL anywhere among the objectives plans join no modules, so the goal may be reached later than without it; `leftOut` counts them as MODULE. */
  | 'FIRST_CREDENTIAL'
  /** SBU still to do. */
  | 'STUDY_LOAD'
  /** Days of steps whose offer is not known to take place in the home region. */
  | 'TRAVEL';

/** What of a question a plan must keep to, and the question can be asked without. */
export type PlanRestrictionKind =
  /** What rules on starting ask of age. Cannot be changed. */
  | 'AGE'
  /** Money for all steps together. */
  | 'BUDGET'
  /** No agreement with a recognised company is known, and rules ask for it. */
  | 'COMPANY_AGREEMENT'
  /** What rules on starting leave to a decision of others. */
  | 'DECISIONS'
  /** Hours a week. */
  | 'HOURS'
  /** Only some languages. */
  | 'LANGUAGES'
  /** The last day on which a step may end. */
  | 'LATEST_FINISH'
  /** No right to work in the Netherlands is known, and rules ask for it. */
  | 'MAY_WORK'
  /** Nothing may be unsettled. */
  | 'ONLY_SETTLED'
  /** What rules on starting ask to be brought: diplomas, outcomes, results. */
  | 'PROOFS'
  /** Only some regions. */
  | 'REGIONS'
  /** Nothing starts before the start date. Lifted: from the day of `asOf` on. */
  | 'START_DATE'
  /** Offers for target groups to which the person is not known to belong are left out. */
  | 'TARGET_GROUPS'
  /** Only some times of day. */
  | 'TIMES_OF_DAY'
  /** Only some tracks. */
  | 'TRACKS'
  /** A credential that is to be passed. */
  | 'VIA'
  /** So many hours of paid work as there are, and rules ask for more. */
  | 'WORK';

/** What is proved of a plan. */
export type PlanStatus =
  /** It keeps to everything; a better one may exist, but none below the bound. */
  | 'FEASIBLE'
  /** There is no better one: the bound equals the value. With FIRST_CREDENTIAL among the objectives that speaks of plans without modules. */
  | 'OPTIMAL';

/** Somebody without an account. What is left out is unknown. Nothing of it is kept. */
export type ProfileInput = {
  /** Age in whole years on the start date, 0 to 120; taken as if the birthday were that day. */
  readonly age?: number | null | undefined;
  /** Date of birth; or give `age`. */
  readonly birthDate?: string | null | undefined;
  /** Outcomes that work is said to show, at most 200: evidence for exemption, never a holding. */
  readonly claimedOutcomes?: ReadonlyArray<string> | null | undefined;
  /** Whether there is a training agreement with a recognised company. */
  readonly companyAgreement?: boolean | null | undefined;
  /** What is held, at most 200. */
  readonly holdings?: ReadonlyArray<HeldInput> | null | undefined;
  /** Whether one may work in the Netherlands. */
  readonly mayWork?: boolean | null | undefined;
  /** The home region, as global id or code. */
  readonly region?: string | null | undefined;
  /** The target groups that one belongs to; offers for others are left out of plans. */
  readonly targetGroups?: ReadonlyArray<TargetGroup> | null | undefined;
  /** Paid work, in hours a week. */
  readonly workHoursPerWeek?: number | null | undefined;
};

/** Whether a part can be recognised, and if not, why not. */
export type RecognisableState =
  /** Its content is not known, so it is not known what could be recognised. */
  | 'CONTENT_UNKNOWN'
  /** Done already within this credential. */
  | 'HELD'
  /** It is in a recognition that is not decided yet, and on no other route can it be asked for. */
  | 'IN_CASE'
  /** No rule lets it be recognised, such as generic subjects, burgerschap and BPV. */
  | 'NOT_RECOGNISABLE'
  /** A rule lets it be recognised: see `routes`. Never automatic. */
  | 'POSSIBLE';

/** What is brought to show units. */
export type RecognitionEvidenceKind =
  /** A diploma or certificate. */
  | 'CREDENTIAL'
  /** An ervaringscertificaat or another report of an EVC provider. */
  | 'EVC_REPORT'
  /** A result of an examination. */
  | 'RESULT'
  /** What somebody declares, such as a getuigschrift of an employer or a praktijkverklaring. */
  | 'TESTIMONY'
  /** Work that was done. */
  | 'WORK'
  /** Something that was made (beroepsproduct). */
  | 'WORK_PRODUCT';

/** Of what a rule of recognition speaks. */
export type RecognitionMatter =
  /** How old evidence may be. */
  | 'EVIDENCE_AGE'
  /** What a decision gives. */
  | 'GRANT'
  /** Who does the intake, or judges an appeal. */
  | 'PARTY'
  /** Until when something can or must be done. */
  | 'TERM'
  /** Which units can be recognised, on what evidence, and who decides. */
  | 'UNITS';

/** Who takes part in a recognition. */
export type RecognitionParty =
  /** The board that judges appeals against examination boards (commissie van beroep voor de examens). */
  | 'APPEALS_BOARD'
  /** The employer. */
  | 'EMPLOYER'
  /** A recognised provider of EVC. */
  | 'EVC_PROVIDER'
  /** The examination board (examencommissie) of the school. */
  | 'EXAMINATION_BOARD'
  /** The school (bevoegd gezag, instellingsbestuur). */
  | 'INSTITUTION'
  /** The learner. */
  | 'LEARNER'
  /** The minister, by regulation. */
  | 'MINISTER'
  /** A company that is recognised for training (erkend leerbedrijf). */
  | 'RECOGNISED_COMPANY';

/** Where a recognition (EVC, vrijstelling) leads. */
export type RecognitionRoute =
  /** Onderwijsroute: to exemptions within a programme. */
  | 'EDUCATION'
  /** Arbeidsmarktroute: to a document for the labour market, which completes nothing by itself. */
  | 'LABOUR_MARKET';

/** The kinds of region. Regions of different kinds overlap. */
export type RegionKind =
  /** One of the 35 regions of the labour market. */
  | 'ARBEIDSMARKTREGIO'
  /** A province. */
  | 'PROVINCIE'
  /** A region of the regional registration of early school leavers (RMC). */
  | 'RMC_REGIO';

/** What is proved of the best plan that does without. */
export type ReplacementStatus =
  /** It keeps to everything; a better one that does without may exist, but none below the bound. */
  | 'FEASIBLE'
  /** It is proved that no plan does without. */
  | 'INFEASIBLE'
  /** There is no better one that does without. */
  | 'OPTIMAL'
  /** Neither a plan nor a proof that there is none was found in time. */
  | 'TIMED_OUT';

/** What is done with a rule. */
export type RuleClass =
  /** It is shown, not evaluated. */
  | 'INFORMATION'
  /** It gives a figure that evaluation and planning use. */
  | 'PARAMETER'
  /** It is evaluated. */
  | 'REQUIREMENT'
  /** It holds for cohorts between two laws. */
  | 'TRANSITION';

/** What a rule is for. */
export type RulePurpose =
  /** Who may start. */
  | 'ADMISSION'
  /** What must be done before the credential is awarded. */
  | 'COMPLETION'
  /** What may be exempted, on what evidence, by whom. */
  | 'EXEMPTION'
  /** Who or what is funded. */
  | 'FUNDING'
  /** Who may practise the occupation. */
  | 'OCCUPATION'
  /** How prior learning is recognised: by whom, on what evidence, within which terms, and what it gives. */
  | 'RECOGNITION'
  /** How study load is counted. */
  | 'STUDY_LOAD'
  /** What a track asks. */
  | 'TRACK'
  /** How long something may still be started or awarded. */
  | 'VALIDITY';

/** Where the study load of a part comes from. */
export type SbuBasis =
  /** A share of the nominal load of the credential, by a documented rule. */
  | 'DERIVED'
  /** From a source. */
  | 'FOUND';

/** A result in a subject that came with a diploma. */
export type SubjectResultInput = {
  /** The result, 1 to 10. */
  readonly result: number;
  /** The subject in Dutch, in lower case, such as `natuurkunde`. */
  readonly subject: string;
};

/** The target groups of the mbo-propositie; several may hold at once. */
export type TargetGroup =
  /** Works in the field and renews what he or she can do. */
  | 'DOORSTARTER'
  /** Stands at a distance from work, for example after unemployment or a wrong training, and starts again. */
  | 'HERSTARTER'
  /** Is new to technical work: a statushouder, a labour migrant, a young person at risk, girls and women. */
  | 'NIEUWKOMER'
  /** Works in the field and goes for a higher level. */
  | 'OPSTROMER'
  /** Is young and in a first programme. */
  | 'STARTER'
  /** Works elsewhere and moves into the field. */
  | 'ZIJ_INSTROMER';

/** When in the week lessons and practice are. */
export type TimeOfDay =
  /** On weekdays by day. */
  | 'DAYTIME'
  /** On weekdays in the evening. */
  | 'EVENING'
  /** On Saturday or Sunday. */
  | 'WEEKEND';

/** The way in which a programme is followed (leertraject). */
export type Track =
  /** Beroepsbegeleidende leerweg: at work, with a training agreement, and usually a day of school a week. */
  | 'BBL'
  /** Beroepsopleidende leerweg: at school, with periods of practice. */
  | 'BOL'
  /** A course on its own. */
  | 'COURSE'
  /** Voltijd, in hbo. */
  | 'FULL_TIME'
  /** Overig onderwijs, the third leerweg (derde leerweg): without norms of hours, unfunded. */
  | 'OVO'
  /** Deeltijd, in hbo. */
  | 'PART_TIME'
  /** Learning at the workplace, outside a programme. */
  | 'WORKPLACE';

/** An outcome within a credential. An id is a global id, or the code. */
export type UnitInput = {
  /** The credential, such as `crebo:25736`. */
  readonly credential: string;
  /** The outcome of one of its parts, such as `23299/B1-K1-W1`; else BAD_INPUT. */
  readonly outcome: string;
};

/** Why the dates of a credential allow a start, or not. */
export type ValidityReason =
  /** It cannot be started yet on that day. */
  | 'NOT_YET'
  /** Nothing known speaks against it, but until when one can start is not known. */
  | 'NO_END_KNOWN'
  /** It would be finished after the last day on which it is awarded. */
  | 'NO_MORE_AWARDS'
  /** It can no longer be started on that day. */
  | 'NO_MORE_STARTS'
  /** It is a proof that one brings: no programme in these data leads to it. */
  | 'NO_PROGRAMME'
  /** A successor is named and no cohort from then on was seen on offer. */
  | 'SUCCESSOR_NAMED'
  /** Nothing known speaks against it. */
  | 'VALID';

/** What a requirement is worth for someone on a day. */
export type VerdictValue =
  /** It is not so. */
  | 'FAILS'
  /** It is so. */
  | 'HOLDS'
  /** What is known does not settle it; the verdict says what would. */
  | 'UNKNOWN';

/** What another plan does without. */
export type Withheld =
  /** The credential of the step, on whatever offer. */
  | 'CREDENTIAL'
  /** The offer of the step; the credential may come from another one. */
  | 'OFFER';

/** Whether a thing exists. A plan never mixes the two. */
export type World =
  /** Is fictitious, made to try the API with. */
  | 'EXAMPLE'
  /** Exists. */
  | 'REAL';

export type AdmissionToLevelThreeQueryVariables = Exact<{
  rule: string;
  profile: ProfileInput;
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type AdmissionToLevelThreeQuery = { readonly rule: { readonly code: string, readonly title: string, readonly legalSource: string, readonly purpose: RulePurpose, readonly ruleClass: RuleClass, readonly validFrom: string | null, readonly selector: { readonly text: string, readonly mboKinds: ReadonlyArray<MboKind> | null } | null, readonly statement:
      | { readonly __typename: 'ExemptionStatement' }
      | { readonly __typename: 'InformationStatement' }
      | { readonly __typename: 'ParameterStatement' }
      | { readonly __typename: 'RecognitionStatement' }
      | { readonly __typename: 'RequirementStatement', readonly requirement:
          | { readonly __typename: 'AgeAtLeast' }
          | { readonly __typename: 'AgeAtMost' }
          | { readonly __typename: 'AllOf' }
          | { readonly __typename: 'AnyOf', readonly of: ReadonlyArray<
              | { readonly __typename: 'AgeAtLeast' }
              | { readonly __typename: 'AgeAtMost' }
              | { readonly __typename: 'AllOf' }
              | { readonly __typename: 'AnyOf' }
              | { readonly __typename: 'AtLeast' }
              | { readonly __typename: 'CompanyAgreement' }
              | { readonly __typename: 'DecisionBy' }
              | { readonly __typename: 'HoldsCredential', readonly text: string, readonly selector: { readonly kinds: ReadonlyArray<CredentialKind> | null, readonly leerwegen: ReadonlyArray<Leerweg> | null, readonly mboLevels: ReadonlyArray<number> | null } }
              | { readonly __typename: 'HoldsOutcome' }
              | { readonly __typename: 'LevelAtLeast' }
              | { readonly __typename: 'MayWork' }
              | { readonly __typename: 'MeetsRule' }
              | { readonly __typename: 'Not' }
              | { readonly __typename: 'ResultAtLeast' }
              | { readonly __typename: 'ResultsOfParts' }
              | { readonly __typename: 'SameOccupation' }
              | { readonly __typename: 'SchoolingDutyOver' }
              | { readonly __typename: 'StudyLoadAtLeast' }
              | { readonly __typename: 'Within' }
              | { readonly __typename: 'WorksHours' }
            > }
          | { readonly __typename: 'AtLeast' }
          | { readonly __typename: 'CompanyAgreement' }
          | { readonly __typename: 'DecisionBy' }
          | { readonly __typename: 'HoldsCredential' }
          | { readonly __typename: 'HoldsOutcome' }
          | { readonly __typename: 'LevelAtLeast' }
          | { readonly __typename: 'MayWork' }
          | { readonly __typename: 'MeetsRule' }
          | { readonly __typename: 'Not' }
          | { readonly __typename: 'ResultAtLeast' }
          | { readonly __typename: 'ResultsOfParts' }
          | { readonly __typename: 'SameOccupation' }
          | { readonly __typename: 'SchoolingDutyOver' }
          | { readonly __typename: 'StudyLoadAtLeast' }
          | { readonly __typename: 'Within' }
          | { readonly __typename: 'WorksHours' }
         }
     } | null, readonly pathways:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'NoPathway' }
    | { readonly __typename: 'Pathways', readonly pathways: ReadonlyArray<{ readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly credential: { readonly code: string, readonly name: string | null, readonly mboLevel: number | null } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue, readonly of: ReadonlyArray<{ readonly text: string, readonly value: VerdictValue }> } }> }> }> }
    | { readonly __typename: 'UnknownGoal' }
   | null };

export type AwardByModulesQueryVariables = Exact<{
  profile: ProfileInput;
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type AwardByModulesQuery = { readonly soonest:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway' }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly plan: { readonly costCents: number | null, readonly awards: ReadonlyArray<{ readonly date: string, readonly credential: { readonly code: string, readonly name: string | null } | null }>, readonly guaranteed: { readonly endDate: string, readonly settled: boolean, readonly load: { readonly sbu: number } } | null, readonly steps: ReadonlyArray<{ readonly position: number, readonly module: boolean, readonly startDate: string, readonly endDate: string, readonly hoursPerWeek: number | null, readonly priceCents: number | null, readonly credential: { readonly code: string } | null, readonly offer: { readonly code: string, readonly timesOfDay: ReadonlyArray<TimeOfDay>, readonly parts: { readonly totalCount: number } | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly parts: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly state: PartState, readonly load: { readonly sbu: number } } }> } }> } }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null, readonly cheapest:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway' }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly plan: { readonly costCents: number | null, readonly awards: ReadonlyArray<{ readonly date: string, readonly credential: { readonly code: string, readonly name: string | null } | null }>, readonly guaranteed: { readonly endDate: string, readonly settled: boolean, readonly load: { readonly sbu: number } } | null, readonly steps: ReadonlyArray<{ readonly position: number, readonly module: boolean, readonly startDate: string, readonly endDate: string, readonly hoursPerWeek: number | null, readonly priceCents: number | null, readonly credential: { readonly code: string } | null, readonly offer: { readonly code: string, readonly timesOfDay: ReadonlyArray<TimeOfDay>, readonly parts: { readonly totalCount: number } | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly parts: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly state: PartState, readonly load: { readonly sbu: number } } }> } }> } }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null };

type Joined_GoalAlreadyHeld_Fragment = { readonly __typename: 'GoalAlreadyHeld' };

type Joined_InfeasiblePathway_Fragment = { readonly __typename: 'InfeasiblePathway' };

type Joined_OptimalPathway_Fragment = { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly plan: { readonly costCents: number | null, readonly awards: ReadonlyArray<{ readonly date: string, readonly credential: { readonly code: string, readonly name: string | null } | null }>, readonly guaranteed: { readonly endDate: string, readonly settled: boolean, readonly load: { readonly sbu: number } } | null, readonly steps: ReadonlyArray<{ readonly position: number, readonly module: boolean, readonly startDate: string, readonly endDate: string, readonly hoursPerWeek: number | null, readonly priceCents: number | null, readonly credential: { readonly code: string } | null, readonly offer: { readonly code: string, readonly timesOfDay: ReadonlyArray<TimeOfDay>, readonly parts: { readonly totalCount: number } | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly parts: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly state: PartState, readonly load: { readonly sbu: number } } }> } }> } };

type Joined_UnfinishedPathway_Fragment = { readonly __typename: 'UnfinishedPathway' };

type Joined_UnknownGoal_Fragment = { readonly __typename: 'UnknownGoal' };

export type JoinedFragment =
  | Joined_GoalAlreadyHeld_Fragment
  | Joined_InfeasiblePathway_Fragment
  | Joined_OptimalPathway_Fragment
  | Joined_UnfinishedPathway_Fragment
  | Joined_UnknownGoal_Fragment
;

export type BestPlanOfALearnerQueryVariables = Exact<{
  learner: string;
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type BestPlanOfALearnerQuery = { readonly learner: { readonly name: string, readonly certain:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'InfeasiblePathway', readonly message: string, readonly world: World, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
      | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly countBy: PathwayRanking, readonly plan: { readonly guaranteed: { readonly endDate: string, readonly weeks: number, readonly load: { readonly sbu: number } } | null, readonly ifGranted: { readonly endDate: string, readonly weeks: number, readonly load: { readonly sbu: number } } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly settled: boolean, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly recognitions: ReadonlyArray<{ readonly code: string, readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly priceCents: number | null, readonly decidedBy: Decider, readonly parts: ReadonlyArray<string>, readonly provider: { readonly name: string } | null }>, readonly parts: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly state: PartState, readonly load: { readonly sbu: number } } }> }, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> } }
      | { readonly __typename: 'UnfinishedPathway' }
      | { readonly __typename: 'UnknownGoal' }
     | null, readonly ifGranted:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'InfeasiblePathway', readonly message: string, readonly world: World, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
      | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly countBy: PathwayRanking, readonly plan: { readonly guaranteed: { readonly endDate: string, readonly weeks: number, readonly load: { readonly sbu: number } } | null, readonly ifGranted: { readonly endDate: string, readonly weeks: number, readonly load: { readonly sbu: number } } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly settled: boolean, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly recognitions: ReadonlyArray<{ readonly code: string, readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly priceCents: number | null, readonly decidedBy: Decider, readonly parts: ReadonlyArray<string>, readonly provider: { readonly name: string } | null }>, readonly parts: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly state: PartState, readonly load: { readonly sbu: number } } }> }, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> } }
      | { readonly __typename: 'UnfinishedPathway' }
      | { readonly __typename: 'UnknownGoal' }
     | null } | null, readonly onRealOffers:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway', readonly message: string, readonly world: World, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly countBy: PathwayRanking, readonly plan: { readonly guaranteed: { readonly endDate: string, readonly weeks: number, readonly load: { readonly sbu: number } } | null, readonly ifGranted: { readonly endDate: string, readonly weeks: number, readonly load: { readonly sbu: number } } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly settled: boolean, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly recognitions: ReadonlyArray<{ readonly code: string, readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly priceCents: number | null, readonly decidedBy: Decider, readonly parts: ReadonlyArray<string>, readonly provider: { readonly name: string } | null }>, readonly parts: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly state: PartState, readonly load: { readonly sbu: number } } }> }, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> } }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null };

type Counted_GoalAlreadyHeld_Fragment = { readonly __typename: 'GoalAlreadyHeld' };

type Counted_InfeasiblePathway_Fragment = { readonly __typename: 'InfeasiblePathway', readonly message: string, readonly world: World, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> };

type Counted_OptimalPathway_Fragment = { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly countBy: PathwayRanking, readonly plan: { readonly guaranteed: { readonly endDate: string, readonly weeks: number, readonly load: { readonly sbu: number } } | null, readonly ifGranted: { readonly endDate: string, readonly weeks: number, readonly load: { readonly sbu: number } } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly settled: boolean, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly recognitions: ReadonlyArray<{ readonly code: string, readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly priceCents: number | null, readonly decidedBy: Decider, readonly parts: ReadonlyArray<string>, readonly provider: { readonly name: string } | null }>, readonly parts: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly state: PartState, readonly load: { readonly sbu: number } } }> }, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> } };

type Counted_UnfinishedPathway_Fragment = { readonly __typename: 'UnfinishedPathway' };

type Counted_UnknownGoal_Fragment = { readonly __typename: 'UnknownGoal' };

export type CountedFragment =
  | Counted_GoalAlreadyHeld_Fragment
  | Counted_InfeasiblePathway_Fragment
  | Counted_OptimalPathway_Fragment
  | Counted_UnfinishedPathway_Fragment
  | Counted_UnknownGoal_Fragment
;

export type BestPlanWithinLimitsQueryVariables = Exact<{
  profile: ProfileInput;
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type BestPlanWithinLimitsQuery = { readonly soonest:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway', readonly message: string, readonly world: World, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly world: World, readonly objectives: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number, readonly bound: number }>, readonly plan: { readonly costCents: number | null, readonly basis: Basis, readonly guaranteed: { readonly endDate: string, readonly weeks: number, readonly settled: boolean, readonly load: { readonly sbu: number } } | null, readonly ifGranted: { readonly endDate: string, readonly weeks: number } | null, readonly steps: ReadonlyArray<{ readonly position: number, readonly track: Track, readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly hoursPerWeek: number | null, readonly priceCents: number | null, readonly settled: boolean, readonly offerGaps: ReadonlyArray<OfferGap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly offer: { readonly seats: number | null, readonly timesOfDay: ReadonlyArray<TimeOfDay>, readonly provider: { readonly name: string } | null } | null, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> }, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null, readonly cheapest:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway', readonly message: string, readonly world: World, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly world: World, readonly objectives: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number, readonly bound: number }>, readonly plan: { readonly costCents: number | null, readonly basis: Basis, readonly guaranteed: { readonly endDate: string, readonly weeks: number, readonly settled: boolean, readonly load: { readonly sbu: number } } | null, readonly ifGranted: { readonly endDate: string, readonly weeks: number } | null, readonly steps: ReadonlyArray<{ readonly position: number, readonly track: Track, readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly hoursPerWeek: number | null, readonly priceCents: number | null, readonly settled: boolean, readonly offerGaps: ReadonlyArray<OfferGap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly offer: { readonly seats: number | null, readonly timesOfDay: ReadonlyArray<TimeOfDay>, readonly provider: { readonly name: string } | null } | null, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> }, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null, readonly withinABudget:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway', readonly message: string, readonly world: World, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly world: World, readonly objectives: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number, readonly bound: number }>, readonly plan: { readonly costCents: number | null, readonly basis: Basis, readonly guaranteed: { readonly endDate: string, readonly weeks: number, readonly settled: boolean, readonly load: { readonly sbu: number } } | null, readonly ifGranted: { readonly endDate: string, readonly weeks: number } | null, readonly steps: ReadonlyArray<{ readonly position: number, readonly track: Track, readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly hoursPerWeek: number | null, readonly priceCents: number | null, readonly settled: boolean, readonly offerGaps: ReadonlyArray<OfferGap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly offer: { readonly seats: number | null, readonly timesOfDay: ReadonlyArray<TimeOfDay>, readonly provider: { readonly name: string } | null } | null, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> }, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null, readonly tooEarly:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway', readonly message: string, readonly world: World, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly world: World, readonly objectives: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number, readonly bound: number }>, readonly plan: { readonly costCents: number | null, readonly basis: Basis, readonly guaranteed: { readonly endDate: string, readonly weeks: number, readonly settled: boolean, readonly load: { readonly sbu: number } } | null, readonly ifGranted: { readonly endDate: string, readonly weeks: number } | null, readonly steps: ReadonlyArray<{ readonly position: number, readonly track: Track, readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly hoursPerWeek: number | null, readonly priceCents: number | null, readonly settled: boolean, readonly offerGaps: ReadonlyArray<OfferGap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly offer: { readonly seats: number | null, readonly timesOfDay: ReadonlyArray<TimeOfDay>, readonly provider: { readonly name: string } | null } | null, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> }, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null, readonly eveningsAndWeekends:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway', readonly message: string, readonly world: World, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly world: World, readonly objectives: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number, readonly bound: number }>, readonly plan: { readonly costCents: number | null, readonly basis: Basis, readonly guaranteed: { readonly endDate: string, readonly weeks: number, readonly settled: boolean, readonly load: { readonly sbu: number } } | null, readonly ifGranted: { readonly endDate: string, readonly weeks: number } | null, readonly steps: ReadonlyArray<{ readonly position: number, readonly track: Track, readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly hoursPerWeek: number | null, readonly priceCents: number | null, readonly settled: boolean, readonly offerGaps: ReadonlyArray<OfferGap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly offer: { readonly seats: number | null, readonly timesOfDay: ReadonlyArray<TimeOfDay>, readonly provider: { readonly name: string } | null } | null, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> }, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null, readonly eveningsAlone:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway', readonly message: string, readonly world: World, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly world: World, readonly objectives: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number, readonly bound: number }>, readonly plan: { readonly costCents: number | null, readonly basis: Basis, readonly guaranteed: { readonly endDate: string, readonly weeks: number, readonly settled: boolean, readonly load: { readonly sbu: number } } | null, readonly ifGranted: { readonly endDate: string, readonly weeks: number } | null, readonly steps: ReadonlyArray<{ readonly position: number, readonly track: Track, readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly hoursPerWeek: number | null, readonly priceCents: number | null, readonly settled: boolean, readonly offerGaps: ReadonlyArray<OfferGap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly offer: { readonly seats: number | null, readonly timesOfDay: ReadonlyArray<TimeOfDay>, readonly provider: { readonly name: string } | null } | null, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> }, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null };

type Best_GoalAlreadyHeld_Fragment = { readonly __typename: 'GoalAlreadyHeld' };

type Best_InfeasiblePathway_Fragment = { readonly __typename: 'InfeasiblePathway', readonly message: string, readonly world: World, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> };

type Best_OptimalPathway_Fragment = { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly world: World, readonly objectives: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number, readonly bound: number }>, readonly plan: { readonly costCents: number | null, readonly basis: Basis, readonly guaranteed: { readonly endDate: string, readonly weeks: number, readonly settled: boolean, readonly load: { readonly sbu: number } } | null, readonly ifGranted: { readonly endDate: string, readonly weeks: number } | null, readonly steps: ReadonlyArray<{ readonly position: number, readonly track: Track, readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly hoursPerWeek: number | null, readonly priceCents: number | null, readonly settled: boolean, readonly offerGaps: ReadonlyArray<OfferGap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly offer: { readonly seats: number | null, readonly timesOfDay: ReadonlyArray<TimeOfDay>, readonly provider: { readonly name: string } | null } | null, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> }, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> };

type Best_UnfinishedPathway_Fragment = { readonly __typename: 'UnfinishedPathway' };

type Best_UnknownGoal_Fragment = { readonly __typename: 'UnknownGoal' };

export type BestFragment =
  | Best_GoalAlreadyHeld_Fragment
  | Best_InfeasiblePathway_Fragment
  | Best_OptimalPathway_Fragment
  | Best_UnfinishedPathway_Fragment
  | Best_UnknownGoal_Fragment
;

export type CredentialsContainingAnOutcomeQueryVariables = Exact<{
  outcome: string;
}>;


export type CredentialsContainingAnOutcomeQuery = { readonly outcome: { readonly code: string, readonly title: string, readonly credentials: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null, readonly mboLevel: number | null } }> } } | null };

export type ElectricianWithoutADiplomaQueryVariables = Exact<{
  learner: string;
  goal: GoalInput;
  via: ReadonlyArray<string> | string;
  startDate: string;
  asOf: string;
  recorded: string;
}>;


export type ElectricianWithoutADiplomaQuery = { readonly learner: { readonly name: string, readonly experiences: { readonly edges: ReadonlyArray<{ readonly node: { readonly occupation: string, readonly startedOn: string, readonly claimedOutcomes: ReadonlyArray<{ readonly code: string } | null> } }> }, readonly pathways:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'NoPathway' }
      | { readonly __typename: 'Pathways', readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly credential: { readonly code: string, readonly name: string | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue } }>, readonly tracks: ReadonlyArray<{ readonly track: Track, readonly value: VerdictValue }>, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null, readonly settledBy: EvidenceKind }> }> }> }
      | { readonly __typename: 'UnknownGoal' }
     | null } | null };

export type EntreeByAgeAndDiplomaQueryVariables = Exact<{
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type EntreeByAgeAndDiplomaQuery = { readonly at14:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'NoPathway', readonly message: string, readonly proven: boolean, readonly obstacles: ReadonlyArray<{ readonly credential: { readonly code: string } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue, readonly of: ReadonlyArray<{ readonly text: string, readonly value: VerdictValue, readonly holdsFrom: string | null }> } }> }>, readonly information: ReadonlyArray<{ readonly code: string, readonly title: string } | null> }
    | { readonly __typename: 'Pathways', readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly guaranteedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly credential: { readonly code: string, readonly name: string | null } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue, readonly of: ReadonlyArray<{ readonly text: string, readonly value: VerdictValue, readonly holdsFrom: string | null }> } }> }> }> }
    | { readonly __typename: 'UnknownGoal' }
   | null, readonly at17:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'NoPathway', readonly message: string, readonly proven: boolean, readonly obstacles: ReadonlyArray<{ readonly credential: { readonly code: string } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue, readonly of: ReadonlyArray<{ readonly text: string, readonly value: VerdictValue, readonly holdsFrom: string | null }> } }> }>, readonly information: ReadonlyArray<{ readonly code: string, readonly title: string } | null> }
    | { readonly __typename: 'Pathways', readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly guaranteedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly credential: { readonly code: string, readonly name: string | null } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue, readonly of: ReadonlyArray<{ readonly text: string, readonly value: VerdictValue, readonly holdsFrom: string | null }> } }> }> }> }
    | { readonly __typename: 'UnknownGoal' }
   | null, readonly at17WithVmbo:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'NoPathway', readonly message: string, readonly proven: boolean, readonly obstacles: ReadonlyArray<{ readonly credential: { readonly code: string } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue, readonly of: ReadonlyArray<{ readonly text: string, readonly value: VerdictValue, readonly holdsFrom: string | null }> } }> }>, readonly information: ReadonlyArray<{ readonly code: string, readonly title: string } | null> }
    | { readonly __typename: 'Pathways', readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly guaranteedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly credential: { readonly code: string, readonly name: string | null } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue, readonly of: ReadonlyArray<{ readonly text: string, readonly value: VerdictValue, readonly holdsFrom: string | null }> } }> }> }> }
    | { readonly __typename: 'UnknownGoal' }
   | null };

type Answer_GoalAlreadyHeld_Fragment = { readonly __typename: 'GoalAlreadyHeld' };

type Answer_NoPathway_Fragment = { readonly __typename: 'NoPathway', readonly message: string, readonly proven: boolean, readonly obstacles: ReadonlyArray<{ readonly credential: { readonly code: string } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue, readonly of: ReadonlyArray<{ readonly text: string, readonly value: VerdictValue, readonly holdsFrom: string | null }> } }> }>, readonly information: ReadonlyArray<{ readonly code: string, readonly title: string } | null> };

type Answer_Pathways_Fragment = { readonly __typename: 'Pathways', readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly guaranteedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly credential: { readonly code: string, readonly name: string | null } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue, readonly of: ReadonlyArray<{ readonly text: string, readonly value: VerdictValue, readonly holdsFrom: string | null }> } }> }> }> };

type Answer_UnknownGoal_Fragment = { readonly __typename: 'UnknownGoal' };

export type AnswerFragment =
  | Answer_GoalAlreadyHeld_Fragment
  | Answer_NoPathway_Fragment
  | Answer_Pathways_Fragment
  | Answer_UnknownGoal_Fragment
;

export type AdmissionFragment = { readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue, readonly of: ReadonlyArray<{ readonly text: string, readonly value: VerdictValue, readonly holdsFrom: string | null }> } };

export type FirstAndSecondPageQueryVariables = Exact<{
  kinds: ReadonlyArray<CredentialKind> | CredentialKind;
  after: string;
}>;


export type FirstAndSecondPageQuery = { readonly first: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly score: number | null, readonly node: { readonly code: string } }> }, readonly second: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly score: number | null, readonly node: { readonly code: string } }> } };

export type APageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly score: number | null, readonly node: { readonly code: string } }> };

export type FirstCredentialSoonestQueryVariables = Exact<{
  profile: ProfileInput;
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type FirstCredentialSoonestQuery = { readonly doneSoonest:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway' }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly objectives: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number, readonly bound: number }>, readonly plan: { readonly steps: ReadonlyArray<{ readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly credential: { readonly code: string } | null, readonly offer: { readonly provider: { readonly name: string } | null } | null, readonly ifGrantedLoad: { readonly sbu: number } }> } }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null, readonly firstSoonest:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway' }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly objectives: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number, readonly bound: number }>, readonly plan: { readonly steps: ReadonlyArray<{ readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly credential: { readonly code: string } | null, readonly offer: { readonly provider: { readonly name: string } | null } | null, readonly ifGrantedLoad: { readonly sbu: number } }> } }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null };

type ByEnds_GoalAlreadyHeld_Fragment = { readonly __typename: 'GoalAlreadyHeld' };

type ByEnds_InfeasiblePathway_Fragment = { readonly __typename: 'InfeasiblePathway' };

type ByEnds_OptimalPathway_Fragment = { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly objectives: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number, readonly bound: number }>, readonly plan: { readonly steps: ReadonlyArray<{ readonly startDate: string, readonly endDate: string, readonly weeks: number, readonly credential: { readonly code: string } | null, readonly offer: { readonly provider: { readonly name: string } | null } | null, readonly ifGrantedLoad: { readonly sbu: number } }> } };

type ByEnds_UnfinishedPathway_Fragment = { readonly __typename: 'UnfinishedPathway' };

type ByEnds_UnknownGoal_Fragment = { readonly __typename: 'UnknownGoal' };

export type ByEndsFragment =
  | ByEnds_GoalAlreadyHeld_Fragment
  | ByEnds_InfeasiblePathway_Fragment
  | ByEnds_OptimalPathway_Fragment
  | ByEnds_UnfinishedPathway_Fragment
  | ByEnds_UnknownGoal_Fragment
;

export type GoalAlreadyHeldQueryVariables = Exact<{
  learner: string;
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type GoalAlreadyHeldQuery = { readonly learner: { readonly name: string, readonly pathways:
      | { readonly __typename: 'GoalAlreadyHeld', readonly code: PathwaysRefusal, readonly message: string, readonly snapshotId: string, readonly asOf: string, readonly startDate: string, readonly pathways: ReadonlyArray<{ readonly position: number }> }
      | { readonly __typename: 'NoPathway' }
      | { readonly __typename: 'Pathways' }
      | { readonly __typename: 'UnknownGoal' }
     | null } | null };

export type GoalThatDoesNotExistQueryVariables = Exact<{
  profile: ProfileInput;
  credential: GoalInput;
  outcomes: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type GoalThatDoesNotExistQuery = { readonly credential:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'NoPathway' }
    | { readonly __typename: 'Pathways' }
    | { readonly __typename: 'UnknownGoal', readonly code: PathwaysRefusal, readonly message: string, readonly codes: ReadonlyArray<string> }
   | null, readonly outcomes:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'NoPathway' }
    | { readonly __typename: 'Pathways' }
    | { readonly __typename: 'UnknownGoal', readonly code: PathwaysRefusal, readonly message: string, readonly codes: ReadonlyArray<string> }
   | null };

type Unknown_GoalAlreadyHeld_Fragment = { readonly __typename: 'GoalAlreadyHeld' };

type Unknown_NoPathway_Fragment = { readonly __typename: 'NoPathway' };

type Unknown_Pathways_Fragment = { readonly __typename: 'Pathways' };

type Unknown_UnknownGoal_Fragment = { readonly __typename: 'UnknownGoal', readonly code: PathwaysRefusal, readonly message: string, readonly codes: ReadonlyArray<string> };

export type UnknownFragment =
  | Unknown_GoalAlreadyHeld_Fragment
  | Unknown_NoPathway_Fragment
  | Unknown_Pathways_Fragment
  | Unknown_UnknownGoal_Fragment
;

export type HavoWithoutPhysicsQueryVariables = Exact<{
  learner: string;
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type HavoWithoutPhysicsQuery = { readonly learner: { readonly name: string, readonly pathways:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'NoPathway' }
      | { readonly __typename: 'Pathways', readonly pathways: ReadonlyArray<{ readonly position: number, readonly sideBySide: number, readonly settled: boolean, readonly guaranteedLoad: { readonly sbu: number, readonly ec: number | null }, readonly ifGrantedLoad: { readonly sbu: number, readonly ec: number | null }, readonly steps: ReadonlyArray<{ readonly settled: boolean, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly guaranteedLoad: { readonly ec: number | null }, readonly ifGrantedLoad: { readonly ec: number | null }, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly settledBy: EvidenceKind, readonly decidedBy: Decider | null }> }> }> }
      | { readonly __typename: 'UnknownGoal' }
     | null } | null };

export type HoldingsOfALearnerQueryVariables = Exact<{
  learner: string;
  before: string;
  after: string;
}>;


export type HoldingsOfALearnerQuery = { readonly learner: { readonly name: string, readonly basis: Basis, readonly birthDate: string | null, readonly region: { readonly code: string, readonly name: string, readonly world: World } | null, readonly journeys: { readonly edges: ReadonlyArray<{ readonly node: { readonly targetGroups: ReadonlyArray<TargetGroup>, readonly startedOn: string, readonly goal: { readonly code: string, readonly name: string | null } | null } }> }, readonly experiences: { readonly edges: ReadonlyArray<{ readonly node: { readonly occupation: string, readonly startedOn: string, readonly endedOn: string | null, readonly tasks: ReadonlyArray<string> } }> }, readonly beforeTheCorrection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly status: HoldingStatus, readonly completes: boolean, readonly result: number | null, readonly heldFrom: string | null, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly outcome: { readonly code: string, readonly title: string } | null, readonly scope: { readonly code: string } | null } }> }, readonly afterTheCorrection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly status: HoldingStatus, readonly completes: boolean, readonly result: number | null, readonly heldFrom: string | null, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly outcome: { readonly code: string, readonly title: string } | null, readonly scope: { readonly code: string } | null } }> } } | null };

export type HeldFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly status: HoldingStatus, readonly completes: boolean, readonly result: number | null, readonly heldFrom: string | null, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly outcome: { readonly code: string, readonly title: string } | null, readonly scope: { readonly code: string } | null } }> };

export type LadderFromVmboToBachelorQueryVariables = Exact<{
  profile: ProfileInput;
  goal: GoalInput;
  via: ReadonlyArray<string> | string;
  startDate: string;
  asOf: string;
}>;


export type LadderFromVmboToBachelorQuery = { readonly ladder: { readonly theme: string, readonly steps: ReadonlyArray<{ readonly position: number, readonly conditional: boolean, readonly note: string, readonly credential: { readonly code: string, readonly name: string | null } | null }> } | null, readonly pathways:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'NoPathway' }
    | { readonly __typename: 'Pathways', readonly asOf: string, readonly snapshotId: string, readonly proven: boolean, readonly pathways: ReadonlyArray<{ readonly months: number, readonly endDate: string, readonly settled: boolean, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly startDate: string, readonly months: number, readonly gaps: ReadonlyArray<Gap>, readonly credential: { readonly code: string } | null, readonly guaranteedLoad: { readonly sbu: number, readonly ec: number | null }, readonly ifGrantedLoad: { readonly sbu: number, readonly ec: number | null }, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue } }>, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> }> }
    | { readonly __typename: 'UnknownGoal' }
   | null };

export type LaddersOfAThemeQueryVariables = Exact<{
  theme: string;
}>;


export type LaddersOfAThemeQuery = { readonly ladders: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly theme: string, readonly steps: ReadonlyArray<{ readonly position: number, readonly conditional: boolean, readonly note: string, readonly name: string | null, readonly basis: Basis, readonly credential: { readonly code: string, readonly name: string | null, readonly mboLevel: number | null, readonly successorCode: string | null } | null }> } }> } };

export type LawOfAQualificationQueryVariables = Exact<{
  code: string;
  on: string;
}>;


export type LawOfAQualificationQuery = { readonly credentialByCode: { readonly name: string | null, readonly admission: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly title: string, readonly ruleClass: RuleClass, readonly basis: Basis, readonly statement:
            | { readonly __typename: 'ExemptionStatement', readonly evidence: ExemptionEvidence, readonly partKinds: ReadonlyArray<PartKind>, readonly decidedBy: Decider }
            | { readonly __typename: 'InformationStatement', readonly text: string }
            | { readonly __typename: 'ParameterStatement', readonly name: ParameterName, readonly value: number, readonly unit: string }
            | { readonly __typename: 'RecognitionStatement' }
            | { readonly __typename: 'RequirementStatement', readonly requirement:
                | { readonly __typename: 'AgeAtLeast' }
                | { readonly __typename: 'AgeAtMost' }
                | { readonly __typename: 'AllOf' }
                | { readonly __typename: 'AnyOf' }
                | { readonly __typename: 'AtLeast' }
                | { readonly __typename: 'CompanyAgreement' }
                | { readonly __typename: 'DecisionBy' }
                | { readonly __typename: 'HoldsCredential' }
                | { readonly __typename: 'HoldsOutcome' }
                | { readonly __typename: 'LevelAtLeast' }
                | { readonly __typename: 'MayWork' }
                | { readonly __typename: 'MeetsRule' }
                | { readonly __typename: 'Not' }
                | { readonly __typename: 'ResultAtLeast' }
                | { readonly __typename: 'ResultsOfParts' }
                | { readonly __typename: 'SameOccupation' }
                | { readonly __typename: 'SchoolingDutyOver' }
                | { readonly __typename: 'StudyLoadAtLeast' }
                | { readonly __typename: 'Within' }
                | { readonly __typename: 'WorksHours' }
               }
           } }> }, readonly exemption: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly title: string, readonly ruleClass: RuleClass, readonly basis: Basis, readonly statement:
            | { readonly __typename: 'ExemptionStatement', readonly evidence: ExemptionEvidence, readonly partKinds: ReadonlyArray<PartKind>, readonly decidedBy: Decider }
            | { readonly __typename: 'InformationStatement', readonly text: string }
            | { readonly __typename: 'ParameterStatement', readonly name: ParameterName, readonly value: number, readonly unit: string }
            | { readonly __typename: 'RecognitionStatement' }
            | { readonly __typename: 'RequirementStatement', readonly requirement:
                | { readonly __typename: 'AgeAtLeast' }
                | { readonly __typename: 'AgeAtMost' }
                | { readonly __typename: 'AllOf' }
                | { readonly __typename: 'AnyOf' }
                | { readonly __typename: 'AtLeast' }
                | { readonly __typename: 'CompanyAgreement' }
                | { readonly __typename: 'DecisionBy' }
                | { readonly __typename: 'HoldsCredential' }
                | { readonly __typename: 'HoldsOutcome' }
                | { readonly __typename: 'LevelAtLeast' }
                | { readonly __typename: 'MayWork' }
                | { readonly __typename: 'MeetsRule' }
                | { readonly __typename: 'Not' }
                | { readonly __typename: 'ResultAtLeast' }
                | { readonly __typename: 'ResultsOfParts' }
                | { readonly __typename: 'SameOccupation' }
                | { readonly __typename: 'SchoolingDutyOver' }
                | { readonly __typename: 'StudyLoadAtLeast' }
                | { readonly __typename: 'Within' }
                | { readonly __typename: 'WorksHours' }
               }
           } }> }, readonly studyLoad: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly title: string, readonly ruleClass: RuleClass, readonly basis: Basis, readonly statement:
            | { readonly __typename: 'ExemptionStatement', readonly evidence: ExemptionEvidence, readonly partKinds: ReadonlyArray<PartKind>, readonly decidedBy: Decider }
            | { readonly __typename: 'InformationStatement', readonly text: string }
            | { readonly __typename: 'ParameterStatement', readonly name: ParameterName, readonly value: number, readonly unit: string }
            | { readonly __typename: 'RecognitionStatement' }
            | { readonly __typename: 'RequirementStatement', readonly requirement:
                | { readonly __typename: 'AgeAtLeast' }
                | { readonly __typename: 'AgeAtMost' }
                | { readonly __typename: 'AllOf' }
                | { readonly __typename: 'AnyOf' }
                | { readonly __typename: 'AtLeast' }
                | { readonly __typename: 'CompanyAgreement' }
                | { readonly __typename: 'DecisionBy' }
                | { readonly __typename: 'HoldsCredential' }
                | { readonly __typename: 'HoldsOutcome' }
                | { readonly __typename: 'LevelAtLeast' }
                | { readonly __typename: 'MayWork' }
                | { readonly __typename: 'MeetsRule' }
                | { readonly __typename: 'Not' }
                | { readonly __typename: 'ResultAtLeast' }
                | { readonly __typename: 'ResultsOfParts' }
                | { readonly __typename: 'SameOccupation' }
                | { readonly __typename: 'SchoolingDutyOver' }
                | { readonly __typename: 'StudyLoadAtLeast' }
                | { readonly __typename: 'Within' }
                | { readonly __typename: 'WorksHours' }
               }
           } }> } } | null };

export type LawFragment = { readonly code: string, readonly title: string, readonly ruleClass: RuleClass, readonly basis: Basis, readonly statement:
    | { readonly __typename: 'ExemptionStatement', readonly evidence: ExemptionEvidence, readonly partKinds: ReadonlyArray<PartKind>, readonly decidedBy: Decider }
    | { readonly __typename: 'InformationStatement', readonly text: string }
    | { readonly __typename: 'ParameterStatement', readonly name: ParameterName, readonly value: number, readonly unit: string }
    | { readonly __typename: 'RecognitionStatement' }
    | { readonly __typename: 'RequirementStatement', readonly requirement:
        | { readonly __typename: 'AgeAtLeast' }
        | { readonly __typename: 'AgeAtMost' }
        | { readonly __typename: 'AllOf' }
        | { readonly __typename: 'AnyOf' }
        | { readonly __typename: 'AtLeast' }
        | { readonly __typename: 'CompanyAgreement' }
        | { readonly __typename: 'DecisionBy' }
        | { readonly __typename: 'HoldsCredential' }
        | { readonly __typename: 'HoldsOutcome' }
        | { readonly __typename: 'LevelAtLeast' }
        | { readonly __typename: 'MayWork' }
        | { readonly __typename: 'MeetsRule' }
        | { readonly __typename: 'Not' }
        | { readonly __typename: 'ResultAtLeast' }
        | { readonly __typename: 'ResultsOfParts' }
        | { readonly __typename: 'SameOccupation' }
        | { readonly __typename: 'SchoolingDutyOver' }
        | { readonly __typename: 'StudyLoadAtLeast' }
        | { readonly __typename: 'Within' }
        | { readonly __typename: 'WorksHours' }
       }
   };

export type ModulesOfAVmboProfileQueryVariables = Exact<{
  code: string;
  module: string;
}>;


export type ModulesOfAVmboProfileQuery = { readonly credentialByCode: { readonly name: string | null, readonly leerweg: Leerweg | null, readonly profile: string | null, readonly contentCompleteness: ContentCompleteness, readonly parts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: PartKind, readonly title: string, readonly choice: string | null, readonly choiceCount: number | null, readonly load: { readonly sbu: number } | null, readonly outcome: { readonly code: string, readonly kind: OutcomeKind, readonly registerCode: string | null } | null } }> }, readonly rules: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string } }> } } | null, readonly outcome: { readonly title: string, readonly titleLanguage: string, readonly credentials: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly leerweg: Leerweg | null, readonly lwoo: boolean | null } }> } } | null };

export type NewcomerWithAnUncheckedProofQueryVariables = Exact<{
  learner: string;
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type NewcomerWithAnUncheckedProofQuery = { readonly learner: { readonly name: string, readonly mayWork: boolean | null, readonly maybe:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'NoPathway', readonly code: PathwaysRefusal, readonly obstacles: ReadonlyArray<{ readonly credential: { readonly code: string } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue } }> }> }
      | { readonly __typename: 'Pathways', readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly settled: boolean, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue } }>, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly settledBy: EvidenceKind, readonly decidedBy: Decider | null }>, readonly tracks: ReadonlyArray<{ readonly track: Track, readonly value: VerdictValue }> }> }> }
      | { readonly __typename: 'UnknownGoal' }
     | null, readonly certain:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'NoPathway', readonly code: PathwaysRefusal, readonly obstacles: ReadonlyArray<{ readonly credential: { readonly code: string } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue } }> }> }
      | { readonly __typename: 'Pathways', readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly settled: boolean, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue } }>, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly settledBy: EvidenceKind, readonly decidedBy: Decider | null }>, readonly tracks: ReadonlyArray<{ readonly track: Track, readonly value: VerdictValue }> }> }> }
      | { readonly __typename: 'UnknownGoal' }
     | null } | null };

type NewcomersWay_GoalAlreadyHeld_Fragment = { readonly __typename: 'GoalAlreadyHeld' };

type NewcomersWay_NoPathway_Fragment = { readonly __typename: 'NoPathway', readonly code: PathwaysRefusal, readonly obstacles: ReadonlyArray<{ readonly credential: { readonly code: string } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue } }> }> };

type NewcomersWay_Pathways_Fragment = { readonly __typename: 'Pathways', readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly settled: boolean, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue } }>, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly settledBy: EvidenceKind, readonly decidedBy: Decider | null }>, readonly tracks: ReadonlyArray<{ readonly track: Track, readonly value: VerdictValue }> }> }> };

type NewcomersWay_UnknownGoal_Fragment = { readonly __typename: 'UnknownGoal' };

export type NewcomersWayFragment =
  | NewcomersWay_GoalAlreadyHeld_Fragment
  | NewcomersWay_NoPathway_Fragment
  | NewcomersWay_Pathways_Fragment
  | NewcomersWay_UnknownGoal_Fragment
;

export type NodesOfSeveralSubgraphsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NodesOfSeveralSubgraphsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Credential', readonly code: string, readonly id: string, readonly credentialName: string | null }
    | { readonly __typename: 'Holding', readonly status: HoldingStatus, readonly heldFrom: string | null, readonly id: string, readonly credential: { readonly code: string } | null }
    | { readonly __typename: 'Learner', readonly name: string, readonly basis: Basis, readonly id: string }
    | { readonly __typename: 'Offer', readonly code: string, readonly world: World, readonly track: Track | null, readonly cohort: number | null, readonly id: string, readonly provider: { readonly name: string } | null }
    | { readonly __typename: 'Organisation', readonly code: string, readonly name: string, readonly town: string | null, readonly id: string }
    | { readonly __typename: 'Outcome', readonly code: string, readonly title: string, readonly id: string }
    | { readonly __typename: 'Partnership', readonly id: string }
    | { readonly __typename: 'RecognitionCase', readonly id: string }
    | { readonly __typename: 'Region', readonly code: string, readonly name: string, readonly kind: RegionKind, readonly id: string }
    | { readonly __typename: 'Rule', readonly code: string, readonly title: string, readonly id: string }
    | { readonly __typename: 'SavedPlan', readonly id: string }
   | null> };

export type OffersInARegionQueryVariables = Exact<{
  region: string;
  provider: string;
}>;


export type OffersInARegionQuery = { readonly regionByCode: { readonly name: string, readonly offers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly cohort: number | null, readonly credential: { readonly code: string, readonly name: string | null } | null } }> } | null } | null };

export type OffersOfAQualificationByRegionQueryVariables = Exact<{
  code: string;
  seen: string;
  alsoSeen: string;
  notSeen: string;
}>;


export type OffersOfAQualificationByRegionQuery = { readonly credentialByCode: { readonly name: string | null, readonly noordHollandNoord: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly track: Track | null, readonly cohort: number | null, readonly months: number | null, readonly startDate: string | null, readonly seats: number | null, readonly priceCents: number | null, readonly basis: Basis, readonly provider: { readonly name: string, readonly town: string | null } | null, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string } | null> } }> }, readonly zaanstreekWaterland: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly track: Track | null, readonly cohort: number | null, readonly months: number | null, readonly startDate: string | null, readonly seats: number | null, readonly priceCents: number | null, readonly basis: Basis, readonly provider: { readonly name: string, readonly town: string | null } | null, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string } | null> } }> }, readonly zuidLimburg: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly track: Track | null, readonly cohort: number | null, readonly months: number | null, readonly startDate: string | null, readonly seats: number | null, readonly priceCents: number | null, readonly basis: Basis, readonly provider: { readonly name: string, readonly town: string | null } | null, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string } | null> } }> }, readonly anywhere: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly track: Track | null, readonly cohort: number | null, readonly months: number | null, readonly startDate: string | null, readonly seats: number | null, readonly priceCents: number | null, readonly basis: Basis, readonly provider: { readonly name: string, readonly town: string | null } | null, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string } | null> } }> } } | null };

export type SeenFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly track: Track | null, readonly cohort: number | null, readonly months: number | null, readonly startDate: string | null, readonly seats: number | null, readonly priceCents: number | null, readonly basis: Basis, readonly provider: { readonly name: string, readonly town: string | null } | null, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string } | null> } }> };

export type OffersOfAnInstitutionQueryVariables = Exact<{
  text: string;
  place: string;
  credential: string;
}>;


export type OffersOfAnInstitutionQuery = { readonly organisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string, readonly offers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly places: ReadonlyArray<string>, readonly credential: { readonly name: string | null } | null } }> } | null } }> } };

export type OffersThatStartNextQueryVariables = Exact<{
  code: string;
  region: string;
  startsFrom: string;
}>;


export type OffersThatStartNextQuery = { readonly credentialByCode: { readonly offers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly world: World, readonly startDate: string | null, readonly months: number | null, readonly targetGroups: ReadonlyArray<TargetGroup> } }> } } | null };

export type OperatorOneLevelUpQueryVariables = Exact<{
  profile: ProfileInput;
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type OperatorOneLevelUpQuery = { readonly pathways:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'NoPathway' }
    | { readonly __typename: 'Pathways', readonly proven: boolean, readonly pathways: ReadonlyArray<{ readonly months: number, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly credential: { readonly code: string, readonly name: string | null } | null, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }>, readonly parts: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: PartKind, readonly title: string, readonly state: PartState, readonly exemptionDecidedBy: Decider | null, readonly load: { readonly sbu: number }, readonly exemptionRule: { readonly code: string } | null } }> } }> }> }
    | { readonly __typename: 'UnknownGoal' }
   | null };

export type OrganisationsByNameOrTownQueryVariables = Exact<{
  text: string;
  kind: string;
}>;


export type OrganisationsByNameOrTownQuery = { readonly organisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly brin: string | null, readonly name: string, readonly town: string | null } }> } };

export type PageOfAQualificationQueryVariables = Exact<{
  code: string;
  on: string;
}>;


export type PageOfAQualificationQuery = { readonly credentialByCode: { readonly code: string, readonly name: string | null, readonly mboLevel: number | null, readonly dossierCode: string | null, readonly tracks: ReadonlyArray<Track>, readonly nominalMonths: number | null, readonly legalEffect: string, readonly contentCompleteness: ContentCompleteness, readonly basis: Basis, readonly nominalLoad: { readonly sbu: number } | null, readonly parts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly position: number, readonly kind: PartKind, readonly title: string, readonly sbuBasis: SbuBasis | null, readonly load: { readonly sbu: number } | null, readonly outcome: { readonly code: string } | null } }> }, readonly rules: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly title: string, readonly ruleClass: RuleClass } }> }, readonly offers: { readonly edges: ReadonlyArray<{ readonly node: { readonly track: Track | null, readonly cohort: number | null, readonly months: number | null, readonly provider: { readonly name: string } | null } }> } } | null };

export type PageOfAnHboProgrammeQueryVariables = Exact<{
  code: string;
  on: string;
}>;


export type PageOfAnHboProgrammeQuery = { readonly credentialByCode: { readonly code: string, readonly kind: CredentialKind, readonly name: string | null, readonly nameLanguage: string, readonly nominalMonths: number | null, readonly legalEffect: string, readonly contentCompleteness: ContentCompleteness, readonly nominalLoad: { readonly sbu: number, readonly ec: number | null } | null, readonly parts: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: PartKind, readonly title: string, readonly load: { readonly sbu: number, readonly ec: number | null } | null } }> }, readonly rules: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly ruleClass: RuleClass, readonly statement:
            | { readonly requirement:
                | { readonly of: ReadonlyArray<
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                    | { readonly text: string }
                  > }
                | Record<PropertyKey, never>
               }
            | Record<PropertyKey, never>
           } }> }, readonly offers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly track: Track | null, readonly cohort: number | null, readonly basis: Basis, readonly provider: { readonly name: string } | null } }> } } | null };

export type PathwayOfAWarehousePickerQueryVariables = Exact<{
  profile: ProfileInput;
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type PathwayOfAWarehousePickerQuery = { readonly directly:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'NoPathway' }
    | { readonly __typename: 'Pathways', readonly proven: boolean, readonly pathways: ReadonlyArray<{ readonly position: number, readonly months: number, readonly settled: boolean, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly startDate: string, readonly months: number, readonly gaps: ReadonlyArray<Gap>, readonly credential: { readonly code: string, readonly name: string | null, readonly mboLevel: number | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string, readonly title: string } | null, readonly verdict: { readonly value: VerdictValue } }>, readonly tracks: ReadonlyArray<{ readonly track: Track, readonly value: VerdictValue }>, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> }> }
    | { readonly __typename: 'UnknownGoal' }
   | null, readonly byWayOfLevel2:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'NoPathway' }
    | { readonly __typename: 'Pathways', readonly proven: boolean, readonly pathways: ReadonlyArray<{ readonly position: number, readonly months: number, readonly settled: boolean, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly startDate: string, readonly months: number, readonly gaps: ReadonlyArray<Gap>, readonly credential: { readonly code: string, readonly name: string | null, readonly mboLevel: number | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string, readonly title: string } | null, readonly verdict: { readonly value: VerdictValue } }>, readonly tracks: ReadonlyArray<{ readonly track: Track, readonly value: VerdictValue }>, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> }> }
    | { readonly __typename: 'UnknownGoal' }
   | null };

type Ways_GoalAlreadyHeld_Fragment = { readonly __typename: 'GoalAlreadyHeld' };

type Ways_NoPathway_Fragment = { readonly __typename: 'NoPathway' };

type Ways_Pathways_Fragment = { readonly __typename: 'Pathways', readonly proven: boolean, readonly pathways: ReadonlyArray<{ readonly position: number, readonly months: number, readonly settled: boolean, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly startDate: string, readonly months: number, readonly gaps: ReadonlyArray<Gap>, readonly credential: { readonly code: string, readonly name: string | null, readonly mboLevel: number | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string, readonly title: string } | null, readonly verdict: { readonly value: VerdictValue } }>, readonly tracks: ReadonlyArray<{ readonly track: Track, readonly value: VerdictValue }>, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly decidedBy: Decider | null }> }> }> };

type Ways_UnknownGoal_Fragment = { readonly __typename: 'UnknownGoal' };

export type WaysFragment =
  | Ways_GoalAlreadyHeld_Fragment
  | Ways_NoPathway_Fragment
  | Ways_Pathways_Fragment
  | Ways_UnknownGoal_Fragment
;

export type PathwayOfEachTargetGroupQueryVariables = Exact<{
  starter: string;
  doorstarter: string;
  opstromer: string;
  zijInstromer: string;
  herstarter: string;
  nieuwkomer: string;
  startDate: string;
  asOf: string;
  recorded: string;
}>;


export type PathwayOfEachTargetGroupQuery = { readonly starter: { readonly name: string, readonly pathways:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'NoPathway' }
      | { readonly __typename: 'Pathways', readonly world: World, readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly basis: Basis, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly startDate: string, readonly offerCount: number, readonly gaps: ReadonlyArray<Gap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly offeredMonths: { readonly least: number, readonly most: number } | null }> }> }
      | { readonly __typename: 'UnknownGoal' }
     | null, readonly journeys: { readonly edges: ReadonlyArray<{ readonly node: { readonly targetGroups: ReadonlyArray<TargetGroup> } }> } } | null, readonly doorstarter: { readonly name: string, readonly pathways:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'NoPathway' }
      | { readonly __typename: 'Pathways', readonly world: World, readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly basis: Basis, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly startDate: string, readonly offerCount: number, readonly gaps: ReadonlyArray<Gap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly offeredMonths: { readonly least: number, readonly most: number } | null }> }> }
      | { readonly __typename: 'UnknownGoal' }
     | null, readonly journeys: { readonly edges: ReadonlyArray<{ readonly node: { readonly targetGroups: ReadonlyArray<TargetGroup> } }> } } | null, readonly opstromer: { readonly name: string, readonly pathways:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'NoPathway' }
      | { readonly __typename: 'Pathways', readonly world: World, readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly basis: Basis, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly startDate: string, readonly offerCount: number, readonly gaps: ReadonlyArray<Gap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly offeredMonths: { readonly least: number, readonly most: number } | null }> }> }
      | { readonly __typename: 'UnknownGoal' }
     | null, readonly journeys: { readonly edges: ReadonlyArray<{ readonly node: { readonly targetGroups: ReadonlyArray<TargetGroup> } }> } } | null, readonly zijInstromer: { readonly name: string, readonly pathways:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'NoPathway' }
      | { readonly __typename: 'Pathways', readonly world: World, readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly basis: Basis, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly startDate: string, readonly offerCount: number, readonly gaps: ReadonlyArray<Gap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly offeredMonths: { readonly least: number, readonly most: number } | null }> }> }
      | { readonly __typename: 'UnknownGoal' }
     | null, readonly journeys: { readonly edges: ReadonlyArray<{ readonly node: { readonly targetGroups: ReadonlyArray<TargetGroup> } }> } } | null, readonly herstarter: { readonly name: string, readonly pathways:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'NoPathway' }
      | { readonly __typename: 'Pathways', readonly world: World, readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly basis: Basis, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly startDate: string, readonly offerCount: number, readonly gaps: ReadonlyArray<Gap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly offeredMonths: { readonly least: number, readonly most: number } | null }> }> }
      | { readonly __typename: 'UnknownGoal' }
     | null, readonly journeys: { readonly edges: ReadonlyArray<{ readonly node: { readonly targetGroups: ReadonlyArray<TargetGroup> } }> } } | null, readonly nieuwkomer: { readonly name: string, readonly pathways:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'NoPathway' }
      | { readonly __typename: 'Pathways', readonly world: World, readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly basis: Basis, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly startDate: string, readonly offerCount: number, readonly gaps: ReadonlyArray<Gap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly offeredMonths: { readonly least: number, readonly most: number } | null }> }> }
      | { readonly __typename: 'UnknownGoal' }
     | null, readonly journeys: { readonly edges: ReadonlyArray<{ readonly node: { readonly targetGroups: ReadonlyArray<TargetGroup> } }> } } | null };

export type WhoFragment = { readonly name: string, readonly journeys: { readonly edges: ReadonlyArray<{ readonly node: { readonly targetGroups: ReadonlyArray<TargetGroup> } }> } };

type Way_GoalAlreadyHeld_Fragment = { readonly __typename: 'GoalAlreadyHeld' };

type Way_NoPathway_Fragment = { readonly __typename: 'NoPathway' };

type Way_Pathways_Fragment = { readonly __typename: 'Pathways', readonly world: World, readonly pathways: ReadonlyArray<{ readonly months: number, readonly settled: boolean, readonly basis: Basis, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly startDate: string, readonly offerCount: number, readonly gaps: ReadonlyArray<Gap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly offeredMonths: { readonly least: number, readonly most: number } | null }> }> };

type Way_UnknownGoal_Fragment = { readonly __typename: 'UnknownGoal' };

export type WayFragment =
  | Way_GoalAlreadyHeld_Fragment
  | Way_NoPathway_Fragment
  | Way_Pathways_Fragment
  | Way_UnknownGoal_Fragment
;

export type PathwayToOutcomesQueryVariables = Exact<{
  profile: ProfileInput;
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type PathwayToOutcomesQuery = { readonly pathways:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'NoPathway' }
    | { readonly __typename: 'Pathways', readonly proven: boolean, readonly pathways: ReadonlyArray<{ readonly months: number, readonly endDate: string, readonly guaranteedLoad: { readonly sbu: number }, readonly ifGrantedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly awards: boolean, readonly startDate: string, readonly endDate: string, readonly months: number, readonly gaps: ReadonlyArray<Gap>, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly parts: { readonly edges: ReadonlyArray<{ readonly node: { readonly title: string, readonly state: PartState, readonly load: { readonly sbu: number }, readonly outcome: { readonly code: string } | null } }> } }> }> }
    | { readonly __typename: 'UnknownGoal' }
   | null };

export type PlansThatDifferQueryVariables = Exact<{
  learner: string;
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type PlansThatDifferQuery = { readonly learner: { readonly name: string, readonly byTrack:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'InfeasiblePathway' }
      | { readonly __typename: 'PathwayAlternatives', readonly differBy: PlanDifference, readonly exhausted: boolean, readonly alternatives: ReadonlyArray<{ readonly position: number, readonly proven: boolean, readonly values: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number }>, readonly plan: { readonly costCents: number | null, readonly guaranteed: { readonly endDate: string } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly credential: { readonly code: string } | null, readonly offer: { readonly provider: { readonly name: string } | null } | null }> } }> }
      | { readonly __typename: 'UnfinishedPathway' }
      | { readonly __typename: 'UnknownGoal' }
     | null, readonly byProvider:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'InfeasiblePathway' }
      | { readonly __typename: 'PathwayAlternatives', readonly differBy: PlanDifference, readonly exhausted: boolean, readonly alternatives: ReadonlyArray<{ readonly position: number, readonly proven: boolean, readonly values: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number }>, readonly plan: { readonly costCents: number | null, readonly guaranteed: { readonly endDate: string } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly credential: { readonly code: string } | null, readonly offer: { readonly provider: { readonly name: string } | null } | null }> } }> }
      | { readonly __typename: 'UnfinishedPathway' }
      | { readonly __typename: 'UnknownGoal' }
     | null, readonly byFirstStep:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'InfeasiblePathway' }
      | { readonly __typename: 'PathwayAlternatives', readonly differBy: PlanDifference, readonly exhausted: boolean, readonly alternatives: ReadonlyArray<{ readonly position: number, readonly proven: boolean, readonly values: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number }>, readonly plan: { readonly costCents: number | null, readonly guaranteed: { readonly endDate: string } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly credential: { readonly code: string } | null, readonly offer: { readonly provider: { readonly name: string } | null } | null }> } }> }
      | { readonly __typename: 'UnfinishedPathway' }
      | { readonly __typename: 'UnknownGoal' }
     | null } | null };

type Differing_GoalAlreadyHeld_Fragment = { readonly __typename: 'GoalAlreadyHeld' };

type Differing_InfeasiblePathway_Fragment = { readonly __typename: 'InfeasiblePathway' };

type Differing_PathwayAlternatives_Fragment = { readonly __typename: 'PathwayAlternatives', readonly differBy: PlanDifference, readonly exhausted: boolean, readonly alternatives: ReadonlyArray<{ readonly position: number, readonly proven: boolean, readonly values: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number }>, readonly plan: { readonly costCents: number | null, readonly guaranteed: { readonly endDate: string } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly credential: { readonly code: string } | null, readonly offer: { readonly provider: { readonly name: string } | null } | null }> } }> };

type Differing_UnfinishedPathway_Fragment = { readonly __typename: 'UnfinishedPathway' };

type Differing_UnknownGoal_Fragment = { readonly __typename: 'UnknownGoal' };

export type DifferingFragment =
  | Differing_GoalAlreadyHeld_Fragment
  | Differing_InfeasiblePathway_Fragment
  | Differing_PathwayAlternatives_Fragment
  | Differing_UnfinishedPathway_Fragment
  | Differing_UnknownGoal_Fragment
;

export type PlansThatNoOtherBeatsQueryVariables = Exact<{
  profile: ProfileInput;
  goal: GoalInput;
  startDate: string;
  asOf: string;
  first: number;
}>;


export type PlansThatNoOtherBeatsQuery = { readonly paretoPathways:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway' }
    | { readonly __typename: 'ParetoPathways', readonly world: World, readonly countBy: PathwayRanking, readonly complete: boolean, readonly points: ReadonlyArray<{ readonly position: number, readonly proven: boolean, readonly values: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number }>, readonly plan: { readonly costCents: number | null, readonly awayDays: number, readonly guaranteed: { readonly endDate: string, readonly weeks: number, readonly load: { readonly sbu: number } } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly offer: { readonly provider: { readonly name: string } | null } | null }> } }>, readonly leftOut: ReadonlyArray<{ readonly reason: OfferLeftOutReason, readonly count: number }> }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null };

export type ProgrammesThatAdmitALearnerQueryVariables = Exact<{
  learner: string;
  themes: ReadonlyArray<string> | string;
  region: string;
  startDate: string;
  asOf: string;
}>;


export type ProgrammesThatAdmitALearnerQuery = { readonly learner: { readonly name: string, readonly admittingProgrammes: { readonly totalCount: number, readonly startDate: string, readonly counts: { readonly holds: number, readonly unknown: number, readonly fails: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly verdict: VerdictValue, readonly months: number, readonly basis: Basis, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly validity: { readonly reason: ValidityReason }, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue } }>, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly settledBy: EvidenceKind, readonly decidedBy: Decider | null }>, readonly guaranteedLoad: { readonly sbu: number } } }> } | null } | null };

export type ProgrammesThatAdmitAnMbo2HolderQueryVariables = Exact<{
  profile: ProfileInput;
  themes: ReadonlyArray<string> | string;
  region: string;
  startDate: string;
  asOf: string;
}>;


export type ProgrammesThatAdmitAnMbo2HolderQuery = { readonly admittingProgrammes: { readonly totalCount: number, readonly startDate: string, readonly counts: { readonly holds: number, readonly unknown: number, readonly fails: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly verdict: VerdictValue, readonly months: number, readonly basis: Basis, readonly credential: { readonly code: string, readonly name: string | null } | null, readonly validity: { readonly reason: ValidityReason }, readonly admission: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue } }>, readonly openPoints: ReadonlyArray<{ readonly text: string, readonly settledBy: EvidenceKind, readonly decidedBy: Decider | null }>, readonly guaranteedLoad: { readonly sbu: number } } }> } | null };

export type RecognitionOptionsOfALearnerQueryVariables = Exact<{
  learner: string;
  goal: string;
  day: string;
  asOf: string;
}>;


export type RecognitionOptionsOfALearnerQuery = { readonly learner: { readonly name: string, readonly recognitionOptions:
      | { readonly __typename: 'RecognitionOptions', readonly snapshotId: string, readonly asOf: string, readonly day: string, readonly credential: { readonly code: string } | null, readonly units: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly position: number, readonly partKind: PartKind, readonly state: RecognisableState, readonly outcome: { readonly code: string } | null, readonly routes: ReadonlyArray<{ readonly route: RecognitionRoute, readonly intakeBy: RecognitionParty, readonly decidedBy: Decider, readonly gives: HoldingStatus | null, readonly judgement: EvidenceJudgement, readonly evidence: ReadonlyArray<{ readonly kind: RecognitionEvidenceKind, readonly datedOn: string | null }>, readonly rules: ReadonlyArray<{ readonly code: string } | null> }> } }> } }
      | { readonly __typename: 'UnknownRecognitionGoal' }
     } | null };

export type RegionAndItsSchoolsQueryVariables = Exact<{
  code: string;
}>;


export type RegionAndItsSchoolsQuery = { readonly regionByCode: { readonly name: string, readonly kind: RegionKind, readonly centre: string | null, readonly provinces: ReadonlyArray<string>, readonly organisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly brin: string | null, readonly name: string, readonly kind: string, readonly town: string | null, readonly regions: ReadonlyArray<{ readonly code: string }> } }> } } | null, readonly regions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string } }> } };

export type RulesOfAPurposeQueryVariables = Exact<{
  purpose: RulePurpose;
  ruleClass: RuleClass;
  on: string;
}>;


export type RulesOfAPurposeQuery = { readonly rules: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly title: string, readonly credentials: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string } }> } } }> } };

export type RulesOfRecognitionQueryVariables = Exact<{
  on: string;
  first: number;
}>;


export type RulesOfRecognitionQuery = { readonly rules: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly basis: Basis, readonly statement:
          | { readonly __typename: 'ExemptionStatement' }
          | { readonly __typename: 'InformationStatement' }
          | { readonly __typename: 'ParameterStatement' }
          | { readonly __typename: 'RecognitionStatement', readonly about: RecognitionMatter, readonly route: RecognitionRoute, readonly days: number | null, readonly years: number | null }
          | { readonly __typename: 'RequirementStatement' }
         } }> } };

export type SearchAnOldCodeQueryVariables = Exact<{
  text: string;
}>;


export type SearchAnOldCodeQuery = { readonly credentials: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null, readonly predecessorCode: string | null }, readonly matches: ReadonlyArray<{ readonly field: CredentialMatchField, readonly text: string }> }> } };

export type SearchByThemeAndRegionQueryVariables = Exact<{
  themes: ReadonlyArray<string> | string;
  regions: ReadonlyArray<string> | string;
  tracks: ReadonlyArray<Track> | Track;
}>;


export type SearchByThemeAndRegionQuery = { readonly credentials: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null } }>, readonly facets: ReadonlyArray<{ readonly facet: CredentialFacet, readonly valueCount: number, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> } };

export type SearchWithTypingErrorsQueryVariables = Exact<{
  text: string;
}>;


export type SearchWithTypingErrorsQuery = { readonly credentials: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null, readonly mboLevel: number | null }, readonly matches: ReadonlyArray<{ readonly field: CredentialMatchField, readonly words: ReadonlyArray<string> }> }> } };

export type SharedOutcomesQueryVariables = Exact<{
  code: string;
  other: string;
}>;


export type SharedOutcomesQuery = { readonly credentialByCode: { readonly name: string | null, readonly sharedWith: { readonly edges: ReadonlyArray<{ readonly node: { readonly outcome: { readonly code: string, readonly title: string, readonly kerntaakTitle: string | null } | null, readonly here: { readonly code: string, readonly load: { readonly sbu: number } | null }, readonly there: { readonly code: string, readonly load: { readonly sbu: number } | null } } }> } } | null };

export type SuccessorsOfAQualificationQueryVariables = Exact<{
  old: string;
  present: string;
}>;


export type SuccessorsOfAQualificationQuery = { readonly old: { readonly name: string | null, readonly successors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null, readonly predecessorCode: string | null } }> } } | null, readonly present: { readonly name: string | null, readonly predecessors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null } }> }, readonly successors: { readonly totalCount: number } } | null };

export type WhatIfThingsWereOtherwiseQueryVariables = Exact<{
  learner: string;
  profile: ProfileInput;
  goal: GoalInput;
  startDate: string;
  asOf: string;
  timeLimitMs: number;
}>;


export type WhatIfThingsWereOtherwiseQuery = { readonly learner: { readonly name: string, readonly offerGone: { readonly before:
        | { readonly __typename: 'GoalAlreadyHeld' }
        | { readonly __typename: 'InfeasiblePathway', readonly message: string }
        | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly plan: { readonly guaranteed: { readonly endDate: string } | null } }
        | { readonly __typename: 'UnfinishedPathway' }
        | { readonly __typename: 'UnknownGoal' }
      , readonly after:
        | { readonly __typename: 'GoalAlreadyHeld' }
        | { readonly __typename: 'InfeasiblePathway', readonly message: string }
        | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly plan: { readonly guaranteed: { readonly endDate: string } | null } }
        | { readonly __typename: 'UnfinishedPathway' }
        | { readonly __typename: 'UnknownGoal' }
      , readonly recognised: ReadonlyArray<{ readonly hasEvidence: boolean, readonly outcome: { readonly code: string } | null, readonly procedures: ReadonlyArray<{ readonly code: string, readonly weeks: number | null, readonly priceCents: number | null, readonly decidedBy: Decider }> }>, readonly withoutRule: ReadonlyArray<{ readonly outcome: { readonly code: string } | null }>, readonly saved: { readonly days: number | null, readonly sbu: number, readonly cents: number | null, readonly awayDays: number } | null, readonly steps: { readonly added: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }>, readonly removed: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }>, readonly moved: ReadonlyArray<{ readonly before: { readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }, readonly after: { readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null } }>, readonly kept: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }> } | null } | null, readonly recognised: { readonly before:
        | { readonly __typename: 'GoalAlreadyHeld' }
        | { readonly __typename: 'InfeasiblePathway', readonly message: string }
        | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly plan: { readonly guaranteed: { readonly endDate: string } | null } }
        | { readonly __typename: 'UnfinishedPathway' }
        | { readonly __typename: 'UnknownGoal' }
      , readonly after:
        | { readonly __typename: 'GoalAlreadyHeld' }
        | { readonly __typename: 'InfeasiblePathway', readonly message: string }
        | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly plan: { readonly guaranteed: { readonly endDate: string } | null } }
        | { readonly __typename: 'UnfinishedPathway' }
        | { readonly __typename: 'UnknownGoal' }
      , readonly recognised: ReadonlyArray<{ readonly hasEvidence: boolean, readonly outcome: { readonly code: string } | null, readonly procedures: ReadonlyArray<{ readonly code: string, readonly weeks: number | null, readonly priceCents: number | null, readonly decidedBy: Decider }> }>, readonly withoutRule: ReadonlyArray<{ readonly outcome: { readonly code: string } | null }>, readonly saved: { readonly days: number | null, readonly sbu: number, readonly cents: number | null, readonly awayDays: number } | null, readonly steps: { readonly added: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }>, readonly removed: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }>, readonly moved: ReadonlyArray<{ readonly before: { readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }, readonly after: { readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null } }>, readonly kept: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }> } | null } | null } | null, readonly ruleGone: { readonly before:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'InfeasiblePathway', readonly message: string }
      | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly plan: { readonly guaranteed: { readonly endDate: string } | null } }
      | { readonly __typename: 'UnfinishedPathway' }
      | { readonly __typename: 'UnknownGoal' }
    , readonly after:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'InfeasiblePathway', readonly message: string }
      | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly plan: { readonly guaranteed: { readonly endDate: string } | null } }
      | { readonly __typename: 'UnfinishedPathway' }
      | { readonly __typename: 'UnknownGoal' }
    , readonly recognised: ReadonlyArray<{ readonly hasEvidence: boolean, readonly outcome: { readonly code: string } | null, readonly procedures: ReadonlyArray<{ readonly code: string, readonly weeks: number | null, readonly priceCents: number | null, readonly decidedBy: Decider }> }>, readonly withoutRule: ReadonlyArray<{ readonly outcome: { readonly code: string } | null }>, readonly saved: { readonly days: number | null, readonly sbu: number, readonly cents: number | null, readonly awayDays: number } | null, readonly steps: { readonly added: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }>, readonly removed: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }>, readonly moved: ReadonlyArray<{ readonly before: { readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }, readonly after: { readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null } }>, readonly kept: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }> } | null } | null };

export type ComparedFragment = { readonly before:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway', readonly message: string }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly plan: { readonly guaranteed: { readonly endDate: string } | null } }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
  , readonly after:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway', readonly message: string }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly plan: { readonly guaranteed: { readonly endDate: string } | null } }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
  , readonly recognised: ReadonlyArray<{ readonly hasEvidence: boolean, readonly outcome: { readonly code: string } | null, readonly procedures: ReadonlyArray<{ readonly code: string, readonly weeks: number | null, readonly priceCents: number | null, readonly decidedBy: Decider }> }>, readonly withoutRule: ReadonlyArray<{ readonly outcome: { readonly code: string } | null }>, readonly saved: { readonly days: number | null, readonly sbu: number, readonly cents: number | null, readonly awayDays: number } | null, readonly steps: { readonly added: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }>, readonly removed: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }>, readonly moved: ReadonlyArray<{ readonly before: { readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }, readonly after: { readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null } }>, readonly kept: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null }> } | null };

type ComparedPlan_GoalAlreadyHeld_Fragment = { readonly __typename: 'GoalAlreadyHeld' };

type ComparedPlan_InfeasiblePathway_Fragment = { readonly __typename: 'InfeasiblePathway', readonly message: string };

type ComparedPlan_OptimalPathway_Fragment = { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly plan: { readonly guaranteed: { readonly endDate: string } | null } };

type ComparedPlan_UnfinishedPathway_Fragment = { readonly __typename: 'UnfinishedPathway' };

type ComparedPlan_UnknownGoal_Fragment = { readonly __typename: 'UnknownGoal' };

export type ComparedPlanFragment =
  | ComparedPlan_GoalAlreadyHeld_Fragment
  | ComparedPlan_InfeasiblePathway_Fragment
  | ComparedPlan_OptimalPathway_Fragment
  | ComparedPlan_UnfinishedPathway_Fragment
  | ComparedPlan_UnknownGoal_Fragment
;

export type ComparedStepFragment = { readonly track: Track, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null };

export type WhatRecognitionsAreWorthQueryVariables = Exact<{
  learner: string;
  goal: GoalInput;
  startDate: string;
  asOf: string;
  units: ReadonlyArray<UnitInput> | UnitInput;
  timeLimitMs: number;
}>;


export type WhatRecognitionsAreWorthQuery = { readonly learner: { readonly name: string, readonly whenever:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'RecognitionValue', readonly countBy: PathwayRanking, readonly complete: boolean, readonly plan: { readonly guaranteed: { readonly endDate: string } | null } | null, readonly units: ReadonlyArray<{ readonly hasEvidence: boolean, readonly credential: { readonly code: string } | null, readonly outcome: { readonly code: string } | null, readonly procedures: ReadonlyArray<{ readonly weeks: number | null, readonly priceCents: number | null, readonly decidedBy: Decider, readonly provider: { readonly name: string } | null }> }>, readonly sets: ReadonlyArray<{ readonly possible: boolean | null, readonly endDate: string | null, readonly proven: boolean, readonly units: ReadonlyArray<{ readonly outcome: { readonly code: string } | null }>, readonly saved: { readonly days: number | null, readonly sbu: number, readonly cents: number | null } | null, readonly apart: { readonly days: number | null, readonly sbu: number } | null }>, readonly limits: ReadonlyArray<{ readonly binds: boolean | null, readonly limit: { readonly kind: PlanRestrictionKind, readonly text: string }, readonly more: { readonly possible: boolean | null, readonly endDate: string | null } | null, readonly lifted: { readonly possible: boolean | null, readonly endDate: string | null } }> }
      | { readonly __typename: 'UnfinishedPathway' }
      | { readonly __typename: 'UnknownGoal' }
     | null, readonly inTime:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'RecognitionValue', readonly countBy: PathwayRanking, readonly complete: boolean, readonly plan: { readonly guaranteed: { readonly endDate: string } | null } | null, readonly units: ReadonlyArray<{ readonly hasEvidence: boolean, readonly credential: { readonly code: string } | null, readonly outcome: { readonly code: string } | null, readonly procedures: ReadonlyArray<{ readonly weeks: number | null, readonly priceCents: number | null, readonly decidedBy: Decider, readonly provider: { readonly name: string } | null }> }>, readonly sets: ReadonlyArray<{ readonly possible: boolean | null, readonly endDate: string | null, readonly proven: boolean, readonly units: ReadonlyArray<{ readonly outcome: { readonly code: string } | null }>, readonly saved: { readonly days: number | null, readonly sbu: number, readonly cents: number | null } | null, readonly apart: { readonly days: number | null, readonly sbu: number } | null }>, readonly limits: ReadonlyArray<{ readonly binds: boolean | null, readonly limit: { readonly kind: PlanRestrictionKind, readonly text: string }, readonly more: { readonly possible: boolean | null, readonly endDate: string | null } | null, readonly lifted: { readonly possible: boolean | null, readonly endDate: string | null } }> }
      | { readonly __typename: 'UnfinishedPathway' }
      | { readonly __typename: 'UnknownGoal' }
     | null } | null };

type Valued_GoalAlreadyHeld_Fragment = { readonly __typename: 'GoalAlreadyHeld' };

type Valued_RecognitionValue_Fragment = { readonly __typename: 'RecognitionValue', readonly countBy: PathwayRanking, readonly complete: boolean, readonly plan: { readonly guaranteed: { readonly endDate: string } | null } | null, readonly units: ReadonlyArray<{ readonly hasEvidence: boolean, readonly credential: { readonly code: string } | null, readonly outcome: { readonly code: string } | null, readonly procedures: ReadonlyArray<{ readonly weeks: number | null, readonly priceCents: number | null, readonly decidedBy: Decider, readonly provider: { readonly name: string } | null }> }>, readonly sets: ReadonlyArray<{ readonly possible: boolean | null, readonly endDate: string | null, readonly proven: boolean, readonly units: ReadonlyArray<{ readonly outcome: { readonly code: string } | null }>, readonly saved: { readonly days: number | null, readonly sbu: number, readonly cents: number | null } | null, readonly apart: { readonly days: number | null, readonly sbu: number } | null }>, readonly limits: ReadonlyArray<{ readonly binds: boolean | null, readonly limit: { readonly kind: PlanRestrictionKind, readonly text: string }, readonly more: { readonly possible: boolean | null, readonly endDate: string | null } | null, readonly lifted: { readonly possible: boolean | null, readonly endDate: string | null } }> };

type Valued_UnfinishedPathway_Fragment = { readonly __typename: 'UnfinishedPathway' };

type Valued_UnknownGoal_Fragment = { readonly __typename: 'UnknownGoal' };

export type ValuedFragment =
  | Valued_GoalAlreadyHeld_Fragment
  | Valued_RecognitionValue_Fragment
  | Valued_UnfinishedPathway_Fragment
  | Valued_UnknownGoal_Fragment
;

export type WhoOffersItWhereQueryVariables = Exact<{
  code: string;
  province: string;
  place: string;
}>;


export type WhoOffersItWhereQuery = { readonly credentialByCode: { readonly name: string | null, readonly inTheProvince: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly track: Track | null, readonly places: ReadonlyArray<string>, readonly provider: { readonly name: string } | null, readonly regions: ReadonlyArray<{ readonly code: string } | null> } }> }, readonly inTheTown: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly track: Track | null, readonly places: ReadonlyArray<string>, readonly provider: { readonly name: string } | null, readonly regions: ReadonlyArray<{ readonly code: string } | null> } }> }, readonly atSchool: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly track: Track | null, readonly places: ReadonlyArray<string>, readonly provider: { readonly name: string } | null, readonly regions: ReadonlyArray<{ readonly code: string } | null> } }> } } | null };

export type OfferedThereFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly track: Track | null, readonly places: ReadonlyArray<string>, readonly provider: { readonly name: string } | null, readonly regions: ReadonlyArray<{ readonly code: string } | null> } }> };

export type WhyAStepIsInAPlanQueryVariables = Exact<{
  profile: ProfileInput;
  goal: GoalInput;
  startDate: string;
  asOf: string;
}>;


export type WhyAStepIsInAPlanQuery = { readonly optimalPathway:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasiblePathway' }
    | { readonly __typename: 'OptimalPathway', readonly status: PlanStatus, readonly objectives: ReadonlyArray<{ readonly objective: PlanObjective, readonly value: number }>, readonly plan: { readonly steps: ReadonlyArray<{ readonly position: number, readonly startDate: string, readonly endDate: string, readonly credential: { readonly code: string } | null, readonly explanation: { readonly plainDutch: ReadonlyArray<string>, readonly english: ReadonlyArray<string>, readonly reasons: ReadonlyArray<
              | { readonly __typename: 'AskedReason' }
              | { readonly __typename: 'DoneReason' }
              | { readonly __typename: 'ExemptionReason', readonly neededBy: number, readonly decidedBy: Decider | null, readonly rule: { readonly code: string, readonly legalSource: string }, readonly outcomes: ReadonlyArray<{ readonly code: string } | null>, readonly load: { readonly sbu: number } }
              | { readonly __typename: 'GoalReason', readonly outcomes: ReadonlyArray<{ readonly code: string } | null> }
              | { readonly __typename: 'RuleReason', readonly neededBy: number, readonly met: ReadonlyArray<string>, readonly value: VerdictValue, readonly without: VerdictValue, readonly rule: { readonly code: string, readonly legalSource: string, readonly validFrom: string | null, readonly recordedFrom: string } }
            >, readonly chain: ReadonlyArray<
              | { readonly __typename: 'AskedReason' }
              | { readonly __typename: 'DoneReason' }
              | { readonly __typename: 'ExemptionReason' }
              | { readonly __typename: 'GoalReason', readonly position: number }
              | { readonly __typename: 'RuleReason', readonly position: number, readonly neededBy: number }
            >, readonly failing: ReadonlyArray<{ readonly kind: FailingKind, readonly position: number | null, readonly lost: ReadonlyArray<string>, readonly value: VerdictValue | null, readonly missed: ReadonlyArray<string>, readonly rule: { readonly code: string, readonly legalSource: string } | null }>, readonly replacements: ReadonlyArray<{ readonly withheld: Withheld, readonly status: ReplacementStatus, readonly needed: boolean | null, readonly extra: ReadonlyArray<{ readonly objective: PlanObjective, readonly extra: number, readonly atLeast: number }> }> } | null }> } }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null };

type Reason_AskedReason_Fragment = { readonly __typename: 'AskedReason' };

type Reason_DoneReason_Fragment = { readonly __typename: 'DoneReason' };

type Reason_ExemptionReason_Fragment = { readonly __typename: 'ExemptionReason', readonly neededBy: number, readonly decidedBy: Decider | null, readonly rule: { readonly code: string, readonly legalSource: string }, readonly outcomes: ReadonlyArray<{ readonly code: string } | null>, readonly load: { readonly sbu: number } };

type Reason_GoalReason_Fragment = { readonly __typename: 'GoalReason', readonly outcomes: ReadonlyArray<{ readonly code: string } | null> };

type Reason_RuleReason_Fragment = { readonly __typename: 'RuleReason', readonly neededBy: number, readonly met: ReadonlyArray<string>, readonly value: VerdictValue, readonly without: VerdictValue, readonly rule: { readonly code: string, readonly legalSource: string, readonly validFrom: string | null, readonly recordedFrom: string } };

export type ReasonFragment =
  | Reason_AskedReason_Fragment
  | Reason_DoneReason_Fragment
  | Reason_ExemptionReason_Fragment
  | Reason_GoalReason_Fragment
  | Reason_RuleReason_Fragment
;

export type WhyThereIsNoPlanQueryVariables = Exact<{
  learner: string;
  profile: ProfileInput;
  goal: GoalInput;
  startDate: string;
  asOf: string;
  timeLimitMs: number;
}>;


export type WhyThereIsNoPlanQuery = { readonly tooEarly:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasibleExplained', readonly message: string, readonly conflictsComplete: boolean, readonly repairsComplete: boolean, readonly conflicts: ReadonlyArray<{ readonly minimal: boolean, readonly restrictions: ReadonlyArray<{ readonly kind: PlanRestrictionKind, readonly text: string }> }>, readonly repairs: ReadonlyArray<{ readonly position: number, readonly least: boolean, readonly proven: boolean, readonly changes: ReadonlyArray<{ readonly kind: PlanChangeKind, readonly text: string, readonly more: number | null, readonly date: string | null, readonly codes: ReadonlyArray<string>, readonly units: ReadonlyArray<{ readonly hasEvidence: boolean, readonly procedures: ReadonlyArray<{ readonly weeks: number | null, readonly priceCents: number | null, readonly decidedBy: Decider }> }> }>, readonly plan: { readonly costCents: number | null, readonly guaranteed: { readonly endDate: string, readonly settled: boolean } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly offer: { readonly provider: { readonly name: string } | null } | null }> } }> }
    | { readonly __typename: 'OptimalPathway' }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null, readonly tooLittleMoney:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasibleExplained', readonly message: string, readonly conflictsComplete: boolean, readonly repairsComplete: boolean, readonly conflicts: ReadonlyArray<{ readonly minimal: boolean, readonly restrictions: ReadonlyArray<{ readonly kind: PlanRestrictionKind, readonly text: string }> }>, readonly repairs: ReadonlyArray<{ readonly position: number, readonly least: boolean, readonly proven: boolean, readonly changes: ReadonlyArray<{ readonly kind: PlanChangeKind, readonly text: string, readonly more: number | null, readonly date: string | null, readonly codes: ReadonlyArray<string>, readonly units: ReadonlyArray<{ readonly hasEvidence: boolean, readonly procedures: ReadonlyArray<{ readonly weeks: number | null, readonly priceCents: number | null, readonly decidedBy: Decider }> }> }>, readonly plan: { readonly costCents: number | null, readonly guaranteed: { readonly endDate: string, readonly settled: boolean } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly offer: { readonly provider: { readonly name: string } | null } | null }> } }> }
    | { readonly __typename: 'OptimalPathway' }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null, readonly tooFewHours:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasibleExplained', readonly message: string, readonly conflictsComplete: boolean, readonly repairsComplete: boolean, readonly conflicts: ReadonlyArray<{ readonly minimal: boolean, readonly restrictions: ReadonlyArray<{ readonly kind: PlanRestrictionKind, readonly text: string }> }>, readonly repairs: ReadonlyArray<{ readonly position: number, readonly least: boolean, readonly proven: boolean, readonly changes: ReadonlyArray<{ readonly kind: PlanChangeKind, readonly text: string, readonly more: number | null, readonly date: string | null, readonly codes: ReadonlyArray<string>, readonly units: ReadonlyArray<{ readonly hasEvidence: boolean, readonly procedures: ReadonlyArray<{ readonly weeks: number | null, readonly priceCents: number | null, readonly decidedBy: Decider }> }> }>, readonly plan: { readonly costCents: number | null, readonly guaranteed: { readonly endDate: string, readonly settled: boolean } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly offer: { readonly provider: { readonly name: string } | null } | null }> } }> }
    | { readonly __typename: 'OptimalPathway' }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null, readonly learner: { readonly name: string, readonly noAgreement:
      | { readonly __typename: 'GoalAlreadyHeld' }
      | { readonly __typename: 'InfeasibleExplained', readonly message: string, readonly conflictsComplete: boolean, readonly repairsComplete: boolean, readonly conflicts: ReadonlyArray<{ readonly minimal: boolean, readonly restrictions: ReadonlyArray<{ readonly kind: PlanRestrictionKind, readonly text: string }> }>, readonly repairs: ReadonlyArray<{ readonly position: number, readonly least: boolean, readonly proven: boolean, readonly changes: ReadonlyArray<{ readonly kind: PlanChangeKind, readonly text: string, readonly more: number | null, readonly date: string | null, readonly codes: ReadonlyArray<string>, readonly units: ReadonlyArray<{ readonly hasEvidence: boolean, readonly procedures: ReadonlyArray<{ readonly weeks: number | null, readonly priceCents: number | null, readonly decidedBy: Decider }> }> }>, readonly plan: { readonly costCents: number | null, readonly guaranteed: { readonly endDate: string, readonly settled: boolean } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly offer: { readonly provider: { readonly name: string } | null } | null }> } }> }
      | { readonly __typename: 'OptimalPathway' }
      | { readonly __typename: 'UnfinishedPathway' }
      | { readonly __typename: 'UnknownGoal' }
     | null } | null, readonly onRealOffers:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'InfeasibleExplained', readonly message: string, readonly conflictsComplete: boolean, readonly repairsComplete: boolean, readonly conflicts: ReadonlyArray<{ readonly minimal: boolean, readonly restrictions: ReadonlyArray<{ readonly kind: PlanRestrictionKind, readonly text: string }> }>, readonly repairs: ReadonlyArray<{ readonly position: number, readonly least: boolean, readonly proven: boolean, readonly changes: ReadonlyArray<{ readonly kind: PlanChangeKind, readonly text: string, readonly more: number | null, readonly date: string | null, readonly codes: ReadonlyArray<string>, readonly units: ReadonlyArray<{ readonly hasEvidence: boolean, readonly procedures: ReadonlyArray<{ readonly weeks: number | null, readonly priceCents: number | null, readonly decidedBy: Decider }> }> }>, readonly plan: { readonly costCents: number | null, readonly guaranteed: { readonly endDate: string, readonly settled: boolean } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly offer: { readonly provider: { readonly name: string } | null } | null }> } }> }
    | { readonly __typename: 'OptimalPathway' }
    | { readonly __typename: 'UnfinishedPathway' }
    | { readonly __typename: 'UnknownGoal' }
   | null };

type Explained_GoalAlreadyHeld_Fragment = { readonly __typename: 'GoalAlreadyHeld' };

type Explained_InfeasibleExplained_Fragment = { readonly __typename: 'InfeasibleExplained', readonly message: string, readonly conflictsComplete: boolean, readonly repairsComplete: boolean, readonly conflicts: ReadonlyArray<{ readonly minimal: boolean, readonly restrictions: ReadonlyArray<{ readonly kind: PlanRestrictionKind, readonly text: string }> }>, readonly repairs: ReadonlyArray<{ readonly position: number, readonly least: boolean, readonly proven: boolean, readonly changes: ReadonlyArray<{ readonly kind: PlanChangeKind, readonly text: string, readonly more: number | null, readonly date: string | null, readonly codes: ReadonlyArray<string>, readonly units: ReadonlyArray<{ readonly hasEvidence: boolean, readonly procedures: ReadonlyArray<{ readonly weeks: number | null, readonly priceCents: number | null, readonly decidedBy: Decider }> }> }>, readonly plan: { readonly costCents: number | null, readonly guaranteed: { readonly endDate: string, readonly settled: boolean } | null, readonly steps: ReadonlyArray<{ readonly track: Track, readonly startDate: string, readonly offer: { readonly provider: { readonly name: string } | null } | null }> } }> };

type Explained_OptimalPathway_Fragment = { readonly __typename: 'OptimalPathway' };

type Explained_UnfinishedPathway_Fragment = { readonly __typename: 'UnfinishedPathway' };

type Explained_UnknownGoal_Fragment = { readonly __typename: 'UnknownGoal' };

export type ExplainedFragment =
  | Explained_GoalAlreadyHeld_Fragment
  | Explained_InfeasibleExplained_Fragment
  | Explained_OptimalPathway_Fragment
  | Explained_UnfinishedPathway_Fragment
  | Explained_UnknownGoal_Fragment
;

export type DescribedWaysFragment = { readonly world: World, readonly pathways: ReadonlyArray<{ readonly basis: Basis, readonly sideBySide: number, readonly guaranteedLoad: { readonly sbu: number, readonly ec: number | null }, readonly ifGrantedLoad: { readonly sbu: number, readonly ec: number | null }, readonly steps: ReadonlyArray<{ readonly startDate: string, readonly basis: Basis, readonly offerCount: number, readonly credential: { readonly code: string, readonly nominalLoad: { readonly sbu: number, readonly ec: number | null } | null } | null, readonly guaranteedLoad: { readonly sbu: number, readonly ec: number | null }, readonly ifGrantedLoad: { readonly sbu: number, readonly ec: number | null }, readonly validity: { readonly value: VerdictValue, readonly reason: ValidityReason }, readonly completion: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue } }>, readonly tracks: ReadonlyArray<{ readonly track: Track, readonly value: VerdictValue, readonly rules: ReadonlyArray<{ readonly rule: { readonly code: string } | null, readonly verdict: { readonly value: VerdictValue } }> }>, readonly offers: ReadonlyArray<{ readonly code: string, readonly world: World, readonly startDate: string | null, readonly provider: { readonly world: World } | null, readonly regions: ReadonlyArray<{ readonly code: string } | null> } | null>, readonly parts: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly state: PartState, readonly exemptionDecidedBy: Decider | null, readonly load: { readonly sbu: number, readonly ec: number | null }, readonly exemptionRule: { readonly code: string } | null } }> } }> }> };

export type WaysOfBasisberoepsQueryVariables = Exact<{
  startDate: string;
}>;


export type WaysOfBasisberoepsQuery = { readonly pathways:
    | { readonly __typename: 'GoalAlreadyHeld' }
    | { readonly __typename: 'NoPathway' }
    | { readonly __typename: 'Pathways', readonly snapshotId: string, readonly pathways: ReadonlyArray<{ readonly guaranteedLoad: { readonly sbu: number }, readonly steps: ReadonlyArray<{ readonly credential: { readonly code: string } | null }> }> }
    | { readonly __typename: 'UnknownGoal' }
   | null };

export type OpenToHavoQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenToHavoQuery = { readonly pathways:
    | { readonly pathways: ReadonlyArray<{ readonly steps: ReadonlyArray<{ readonly openPoints: ReadonlyArray<{ readonly text: string, readonly settledBy: EvidenceKind, readonly decidedBy: Decider | null, readonly alternative: number | null }> }> }> }
    | Record<PropertyKey, never>
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const JoinedFragmentDoc = new TypedDocumentString(`
    fragment Joined on OptimalPathwayResult {
  __typename
  ... on OptimalPathway {
    status
    plan {
      awards {
        credential {
          code
          name
        }
        date
      }
      costCents
      guaranteed {
        endDate
        load {
          sbu
        }
        settled
      }
      steps {
        position
        module
        credential {
          code
        }
        offer {
          code
          timesOfDay
          parts(first: 10) {
            totalCount
          }
        }
        startDate
        endDate
        hoursPerWeek
        priceCents
        guaranteedLoad {
          sbu
        }
        parts(first: 10) {
          edges {
            node {
              code
              state
              load {
                sbu
              }
            }
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"Joined"}) as unknown as TypedDocumentString<JoinedFragment, unknown>;
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on OptimalPathwayResult {
  __typename
  ... on OptimalPathway {
    status
    countBy
    plan {
      guaranteed {
        endDate
        weeks
        load {
          sbu
        }
      }
      ifGranted {
        endDate
        weeks
        load {
          sbu
        }
      }
      steps {
        credential {
          code
          name
        }
        track
        startDate
        endDate
        settled
        recognitions {
          code
          provider {
            name
          }
          startDate
          endDate
          weeks
          priceCents
          decidedBy
          parts
        }
        parts(first: 6) {
          edges {
            node {
              code
              state
              load {
                sbu
              }
            }
          }
        }
        openPoints {
          text
          decidedBy
        }
      }
    }
  }
  ... on InfeasiblePathway {
    message
    world
    leftOut {
      reason
      count
    }
  }
}
    `, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const BestFragmentDoc = new TypedDocumentString(`
    fragment Best on OptimalPathwayResult {
  __typename
  ... on OptimalPathway {
    status
    world
    objectives {
      objective
      value
      bound
    }
    plan {
      guaranteed {
        endDate
        weeks
        load {
          sbu
        }
        settled
      }
      ifGranted {
        endDate
        weeks
      }
      costCents
      basis
      steps {
        position
        credential {
          code
          name
        }
        offer {
          provider {
            name
          }
          seats
          timesOfDay
        }
        track
        startDate
        endDate
        weeks
        hoursPerWeek
        priceCents
        settled
        offerGaps
        openPoints {
          text
          decidedBy
        }
      }
    }
    leftOut {
      reason
      count
    }
  }
  ... on InfeasiblePathway {
    message
    world
    leftOut {
      reason
      count
    }
  }
}
    `, {"fragmentName":"Best"}) as unknown as TypedDocumentString<BestFragment, unknown>;
export const AdmissionFragmentDoc = new TypedDocumentString(`
    fragment Admission on RuleVerdict {
  rule {
    code
  }
  verdict {
    value
    of {
      text
      value
      holdsFrom
    }
  }
}
    `, {"fragmentName":"Admission"}) as unknown as TypedDocumentString<AdmissionFragment, unknown>;
export const AnswerFragmentDoc = new TypedDocumentString(`
    fragment Answer on PathwaysResult {
  __typename
  ... on Pathways {
    pathways {
      guaranteedLoad {
        sbu
      }
      months
      settled
      steps {
        credential {
          code
          name
        }
        admission {
          ...Admission
        }
      }
    }
  }
  ... on NoPathway {
    message
    proven
    obstacles {
      credential {
        code
      }
      admission {
        ...Admission
      }
    }
    information {
      code
      title
    }
  }
}
    fragment Admission on RuleVerdict {
  rule {
    code
  }
  verdict {
    value
    of {
      text
      value
      holdsFrom
    }
  }
}`, {"fragmentName":"Answer"}) as unknown as TypedDocumentString<AnswerFragment, unknown>;
export const APageFragmentDoc = new TypedDocumentString(`
    fragment APage on CredentialSearchConnection {
  totalCount
  pageInfo {
    hasPreviousPage
    hasNextPage
    endCursor
  }
  edges {
    cursor
    score
    node {
      code
    }
  }
}
    `, {"fragmentName":"APage"}) as unknown as TypedDocumentString<APageFragment, unknown>;
export const ByEndsFragmentDoc = new TypedDocumentString(`
    fragment ByEnds on OptimalPathwayResult {
  __typename
  ... on OptimalPathway {
    status
    objectives {
      objective
      value
      bound
    }
    plan {
      steps {
        credential {
          code
        }
        offer {
          provider {
            name
          }
        }
        startDate
        endDate
        weeks
        ifGrantedLoad {
          sbu
        }
      }
    }
  }
}
    `, {"fragmentName":"ByEnds"}) as unknown as TypedDocumentString<ByEndsFragment, unknown>;
export const UnknownFragmentDoc = new TypedDocumentString(`
    fragment Unknown on PathwaysResult {
  __typename
  ... on UnknownGoal {
    code
    message
    codes
  }
}
    `, {"fragmentName":"Unknown"}) as unknown as TypedDocumentString<UnknownFragment, unknown>;
export const HeldFragmentDoc = new TypedDocumentString(`
    fragment Held on HoldingConnection {
  totalCount
  edges {
    node {
      credential {
        code
        name
      }
      outcome {
        code
        title
      }
      scope {
        code
      }
      status
      completes
      result
      heldFrom
    }
  }
}
    `, {"fragmentName":"Held"}) as unknown as TypedDocumentString<HeldFragment, unknown>;
export const LawFragmentDoc = new TypedDocumentString(`
    fragment Law on Rule {
  code
  title
  ruleClass
  basis
  statement {
    __typename
    ... on RequirementStatement {
      requirement {
        __typename
      }
    }
    ... on ParameterStatement {
      name
      value
      unit
    }
    ... on ExemptionStatement {
      evidence
      partKinds
      decidedBy
    }
    ... on InformationStatement {
      text
    }
  }
}
    `, {"fragmentName":"Law"}) as unknown as TypedDocumentString<LawFragment, unknown>;
export const NewcomersWayFragmentDoc = new TypedDocumentString(`
    fragment NewcomersWay on PathwaysResult {
  __typename
  ... on Pathways {
    pathways {
      guaranteedLoad {
        sbu
      }
      ifGrantedLoad {
        sbu
      }
      months
      settled
      steps {
        credential {
          code
          name
        }
        settled
        admission {
          rule {
            code
          }
          verdict {
            value
          }
        }
        openPoints {
          text
          settledBy
          decidedBy
        }
        tracks {
          track
          value
        }
      }
    }
  }
  ... on NoPathway {
    code
    obstacles {
      credential {
        code
      }
      admission {
        rule {
          code
        }
        verdict {
          value
        }
      }
    }
  }
}
    `, {"fragmentName":"NewcomersWay"}) as unknown as TypedDocumentString<NewcomersWayFragment, unknown>;
export const SeenFragmentDoc = new TypedDocumentString(`
    fragment Seen on OfferConnection {
  totalCount
  edges {
    node {
      code
      provider {
        name
        town
      }
      track
      cohort
      months
      startDate
      seats
      priceCents
      regions {
        code
        name
      }
      basis
    }
  }
}
    `, {"fragmentName":"Seen"}) as unknown as TypedDocumentString<SeenFragment, unknown>;
export const WaysFragmentDoc = new TypedDocumentString(`
    fragment Ways on PathwaysResult {
  __typename
  ... on Pathways {
    proven
    pathways {
      position
      guaranteedLoad {
        sbu
      }
      ifGrantedLoad {
        sbu
      }
      months
      settled
      steps {
        credential {
          code
          name
          mboLevel
        }
        startDate
        months
        guaranteedLoad {
          sbu
        }
        ifGrantedLoad {
          sbu
        }
        admission {
          rule {
            code
            title
          }
          verdict {
            value
          }
        }
        tracks {
          track
          value
        }
        openPoints {
          text
          decidedBy
        }
        gaps
      }
    }
  }
}
    `, {"fragmentName":"Ways"}) as unknown as TypedDocumentString<WaysFragment, unknown>;
export const WhoFragmentDoc = new TypedDocumentString(`
    fragment Who on Learner {
  name
  journeys(asOf: $recorded, first: 20) {
    edges {
      node {
        targetGroups
      }
    }
  }
}
    `, {"fragmentName":"Who"}) as unknown as TypedDocumentString<WhoFragment, unknown>;
export const WayFragmentDoc = new TypedDocumentString(`
    fragment Way on PathwaysResult {
  __typename
  ... on Pathways {
    world
    pathways {
      guaranteedLoad {
        sbu
      }
      ifGrantedLoad {
        sbu
      }
      months
      settled
      basis
      steps {
        credential {
          code
          name
        }
        startDate
        guaranteedLoad {
          sbu
        }
        ifGrantedLoad {
          sbu
        }
        offerCount
        offeredMonths {
          least
          most
        }
        gaps
      }
    }
  }
}
    `, {"fragmentName":"Way"}) as unknown as TypedDocumentString<WayFragment, unknown>;
export const DifferingFragmentDoc = new TypedDocumentString(`
    fragment Differing on PathwayAlternativesResult {
  __typename
  ... on PathwayAlternatives {
    differBy
    exhausted
    alternatives {
      position
      proven
      values {
        objective
        value
      }
      plan {
        costCents
        guaranteed {
          endDate
        }
        steps {
          credential {
            code
          }
          track
          startDate
          offer {
            provider {
              name
            }
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"Differing"}) as unknown as TypedDocumentString<DifferingFragment, unknown>;
export const ComparedPlanFragmentDoc = new TypedDocumentString(`
    fragment ComparedPlan on OptimalPathwayResult {
  __typename
  ... on OptimalPathway {
    status
    plan {
      guaranteed {
        endDate
      }
    }
  }
  ... on InfeasiblePathway {
    message
  }
}
    `, {"fragmentName":"ComparedPlan"}) as unknown as TypedDocumentString<ComparedPlanFragment, unknown>;
export const ComparedStepFragmentDoc = new TypedDocumentString(`
    fragment ComparedStep on PlanStep {
  credential {
    code
  }
  track
  startDate
  endDate
}
    `, {"fragmentName":"ComparedStep"}) as unknown as TypedDocumentString<ComparedStepFragment, unknown>;
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on WhatIf {
  before {
    ...ComparedPlan
  }
  after {
    ...ComparedPlan
  }
  recognised {
    outcome {
      code
    }
    hasEvidence
    procedures {
      code
      weeks
      priceCents
      decidedBy
    }
  }
  withoutRule {
    outcome {
      code
    }
  }
  saved {
    days
    sbu
    cents
    awayDays
  }
  steps {
    added {
      ...ComparedStep
    }
    removed {
      ...ComparedStep
    }
    moved {
      before {
        ...ComparedStep
      }
      after {
        ...ComparedStep
      }
    }
    kept {
      ...ComparedStep
    }
  }
}
    fragment ComparedPlan on OptimalPathwayResult {
  __typename
  ... on OptimalPathway {
    status
    plan {
      guaranteed {
        endDate
      }
    }
  }
  ... on InfeasiblePathway {
    message
  }
}
fragment ComparedStep on PlanStep {
  credential {
    code
  }
  track
  startDate
  endDate
}`, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const ValuedFragmentDoc = new TypedDocumentString(`
    fragment Valued on RecognitionValueResult {
  __typename
  ... on RecognitionValue {
    countBy
    plan {
      guaranteed {
        endDate
      }
    }
    units {
      credential {
        code
      }
      outcome {
        code
      }
      hasEvidence
      procedures {
        provider {
          name
        }
        weeks
        priceCents
        decidedBy
      }
    }
    sets {
      units {
        outcome {
          code
        }
      }
      possible
      endDate
      saved {
        days
        sbu
        cents
      }
      apart {
        days
        sbu
      }
      proven
    }
    complete
    limits {
      limit {
        kind
        text
      }
      binds
      more {
        possible
        endDate
      }
      lifted {
        possible
        endDate
      }
    }
  }
}
    `, {"fragmentName":"Valued"}) as unknown as TypedDocumentString<ValuedFragment, unknown>;
export const OfferedThereFragmentDoc = new TypedDocumentString(`
    fragment OfferedThere on OfferConnection {
  totalCount
  edges {
    node {
      code
      track
      places
      provider {
        name
      }
      regions {
        code
      }
    }
  }
}
    `, {"fragmentName":"OfferedThere"}) as unknown as TypedDocumentString<OfferedThereFragment, unknown>;
export const ReasonFragmentDoc = new TypedDocumentString(`
    fragment Reason on StepReason {
  __typename
  ... on GoalReason {
    outcomes {
      code
    }
  }
  ... on RuleReason {
    neededBy
    rule {
      code
      legalSource
      validFrom
      recordedFrom
    }
    met
    value
    without
  }
  ... on ExemptionReason {
    neededBy
    rule {
      code
      legalSource
    }
    decidedBy
    outcomes {
      code
    }
    load {
      sbu
    }
  }
}
    `, {"fragmentName":"Reason"}) as unknown as TypedDocumentString<ReasonFragment, unknown>;
export const ExplainedFragmentDoc = new TypedDocumentString(`
    fragment Explained on ExplainInfeasibleResult {
  __typename
  ... on InfeasibleExplained {
    message
    conflicts {
      restrictions {
        kind
        text
      }
      minimal
    }
    conflictsComplete
    repairs {
      position
      changes {
        kind
        text
        more
        date
        codes
        units {
          hasEvidence
          procedures {
            weeks
            priceCents
            decidedBy
          }
        }
      }
      least
      proven
      plan {
        guaranteed {
          endDate
          settled
        }
        costCents
        steps {
          offer {
            provider {
              name
            }
          }
          track
          startDate
        }
      }
    }
    repairsComplete
  }
}
    `, {"fragmentName":"Explained"}) as unknown as TypedDocumentString<ExplainedFragment, unknown>;
export const DescribedWaysFragmentDoc = new TypedDocumentString(`
    fragment DescribedWays on Pathways {
  world
  pathways {
    basis
    sideBySide
    guaranteedLoad {
      sbu
      ec
    }
    ifGrantedLoad {
      sbu
      ec
    }
    steps {
      credential {
        code
        nominalLoad {
          sbu
          ec
        }
      }
      startDate
      basis
      guaranteedLoad {
        sbu
        ec
      }
      ifGrantedLoad {
        sbu
        ec
      }
      validity {
        value
        reason
      }
      completion {
        rule {
          code
        }
        verdict {
          value
        }
      }
      tracks {
        track
        value
        rules {
          rule {
            code
          }
          verdict {
            value
          }
        }
      }
      offers {
        code
        world
        startDate
        provider {
          world
        }
        regions {
          code
        }
      }
      offerCount
      parts(first: 100) {
        edges {
          node {
            code
            state
            load {
              sbu
              ec
            }
            exemptionRule {
              code
            }
            exemptionDecidedBy
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"DescribedWays"}) as unknown as TypedDocumentString<DescribedWaysFragment, unknown>;
export const AdmissionToLevelThreeDocument = new TypedDocumentString(`
    query AdmissionToLevelThree($rule: ID!, $profile: ProfileInput!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  rule(id: $rule) {
    code
    title
    legalSource
    purpose
    ruleClass
    validFrom
    selector {
      text
      mboKinds
    }
    statement {
      __typename
      ... on RequirementStatement {
        requirement {
          __typename
          ... on AnyOf {
            of {
              __typename
              ... on HoldsCredential {
                text
                selector {
                  kinds
                  leerwegen
                  mboLevels
                }
              }
            }
          }
        }
      }
    }
  }
  pathways(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    first: 1
  ) {
    __typename
    ... on Pathways {
      pathways {
        guaranteedLoad {
          sbu
        }
        ifGrantedLoad {
          sbu
        }
        steps {
          credential {
            code
            name
            mboLevel
          }
          admission {
            rule {
              code
            }
            verdict {
              value
              of {
                text
                value
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:d899998a22ec046d6e439beed94027c623dfefc4b357cdb066b5912e96c2599f"}) as unknown as TypedDocumentString<AdmissionToLevelThreeQuery, AdmissionToLevelThreeQueryVariables>;
export const AwardByModulesDocument = new TypedDocumentString(`
    query AwardByModules($profile: ProfileInput!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  soonest: optimalPathway(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    timeLimitMs: 5000
  ) {
    ...Joined
  }
  cheapest: optimalPathway(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    objectives: [COST, FINISH]
    timeLimitMs: 5000
  ) {
    ...Joined
  }
}
    fragment Joined on OptimalPathwayResult {
  __typename
  ... on OptimalPathway {
    status
    plan {
      awards {
        credential {
          code
          name
        }
        date
      }
      costCents
      guaranteed {
        endDate
        load {
          sbu
        }
        settled
      }
      steps {
        position
        module
        credential {
          code
        }
        offer {
          code
          timesOfDay
          parts(first: 10) {
            totalCount
          }
        }
        startDate
        endDate
        hoursPerWeek
        priceCents
        guaranteedLoad {
          sbu
        }
        parts(first: 10) {
          edges {
            node {
              code
              state
              load {
                sbu
              }
            }
          }
        }
      }
    }
  }
}`, {"hash":"sha256:59824e0d054109a444c28661b2d03454522942ecacfbdd4e7e60b1f917e49f3f"}) as unknown as TypedDocumentString<AwardByModulesQuery, AwardByModulesQueryVariables>;
export const BestPlanOfALearnerDocument = new TypedDocumentString(`
    query BestPlanOfALearner($learner: ID!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  learner(id: $learner) {
    name
    certain: optimalPathway(
      goal: $goal
      startDate: $startDate
      asOf: $asOf
      timeLimitMs: 5000
    ) {
      ...Counted
    }
    ifGranted: optimalPathway(
      goal: $goal
      startDate: $startDate
      asOf: $asOf
      countBy: IF_GRANTED
      timeLimitMs: 5000
    ) {
      ...Counted
    }
  }
  onRealOffers: optimalPathway(
    profile: {holdings: [{credential: "vmbo:6111"}], region: "AMR20"}
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    timeLimitMs: 5000
  ) {
    ...Counted
  }
}
    fragment Counted on OptimalPathwayResult {
  __typename
  ... on OptimalPathway {
    status
    countBy
    plan {
      guaranteed {
        endDate
        weeks
        load {
          sbu
        }
      }
      ifGranted {
        endDate
        weeks
        load {
          sbu
        }
      }
      steps {
        credential {
          code
          name
        }
        track
        startDate
        endDate
        settled
        recognitions {
          code
          provider {
            name
          }
          startDate
          endDate
          weeks
          priceCents
          decidedBy
          parts
        }
        parts(first: 6) {
          edges {
            node {
              code
              state
              load {
                sbu
              }
            }
          }
        }
        openPoints {
          text
          decidedBy
        }
      }
    }
  }
  ... on InfeasiblePathway {
    message
    world
    leftOut {
      reason
      count
    }
  }
}`, {"hash":"sha256:5de238f318261f7da67d3855e21c0dd9d72500480a6b202f0b03ea19b3c18881"}) as unknown as TypedDocumentString<BestPlanOfALearnerQuery, BestPlanOfALearnerQueryVariables>;
export const BestPlanWithinLimitsDocument = new TypedDocumentString(`
    query BestPlanWithinLimits($profile: ProfileInput!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  soonest: optimalPathway(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    objectives: [FINISH]
    timeLimitMs: 5000
  ) {
    ...Best
  }
  cheapest: optimalPathway(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    objectives: [COST, FINISH]
    timeLimitMs: 5000
  ) {
    ...Best
  }
  withinABudget: optimalPathway(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    timeLimitMs: 5000
    limits: {budgetCents: 100000}
  ) {
    ...Best
  }
  tooEarly: optimalPathway(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    timeLimitMs: 5000
    limits: {hoursPerWeek: 16, latestFinish: "2028-09-30"}
  ) {
    ...Best
  }
  eveningsAndWeekends: optimalPathway(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    timeLimitMs: 5000
    limits: {timesOfDay: [EVENING, WEEKEND]}
  ) {
    ...Best
  }
  eveningsAlone: optimalPathway(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    timeLimitMs: 5000
    limits: {timesOfDay: [EVENING]}
  ) {
    ...Best
  }
}
    fragment Best on OptimalPathwayResult {
  __typename
  ... on OptimalPathway {
    status
    world
    objectives {
      objective
      value
      bound
    }
    plan {
      guaranteed {
        endDate
        weeks
        load {
          sbu
        }
        settled
      }
      ifGranted {
        endDate
        weeks
      }
      costCents
      basis
      steps {
        position
        credential {
          code
          name
        }
        offer {
          provider {
            name
          }
          seats
          timesOfDay
        }
        track
        startDate
        endDate
        weeks
        hoursPerWeek
        priceCents
        settled
        offerGaps
        openPoints {
          text
          decidedBy
        }
      }
    }
    leftOut {
      reason
      count
    }
  }
  ... on InfeasiblePathway {
    message
    world
    leftOut {
      reason
      count
    }
  }
}`, {"hash":"sha256:3dec37182d5632df3fe773c950c80f31d5f1aa0075501b915571e461797a5e58"}) as unknown as TypedDocumentString<BestPlanWithinLimitsQuery, BestPlanWithinLimitsQueryVariables>;
export const CredentialsContainingAnOutcomeDocument = new TypedDocumentString(`
    query CredentialsContainingAnOutcome($outcome: ID!) {
  outcome(id: $outcome) {
    code
    title
    credentials(first: 5) {
      totalCount
      edges {
        node {
          code
          name
          mboLevel
        }
      }
    }
  }
}
    `, {"hash":"sha256:6ec7be845b4ded7742b54d3a3a2566eef73a19345b1d6f60c4e8fea0ac51937c"}) as unknown as TypedDocumentString<CredentialsContainingAnOutcomeQuery, CredentialsContainingAnOutcomeQueryVariables>;
export const ElectricianWithoutADiplomaDocument = new TypedDocumentString(`
    query ElectricianWithoutADiploma($learner: ID!, $goal: GoalInput!, $via: [ID!]!, $startDate: Date!, $asOf: DateTime!, $recorded: DateTime!) {
  learner(id: $learner) {
    name
    experiences(asOf: $recorded, first: 20) {
      edges {
        node {
          occupation
          startedOn
          claimedOutcomes {
            code
          }
        }
      }
    }
    pathways(
      goal: $goal
      via: $via
      startDate: $startDate
      asOf: $asOf
      first: 1
      rankBy: IF_GRANTED
    ) {
      __typename
      ... on Pathways {
        pathways {
          guaranteedLoad {
            sbu
          }
          ifGrantedLoad {
            sbu
          }
          months
          settled
          steps {
            credential {
              code
              name
            }
            guaranteedLoad {
              sbu
            }
            ifGrantedLoad {
              sbu
            }
            admission {
              rule {
                code
              }
              verdict {
                value
              }
            }
            tracks {
              track
              value
            }
            openPoints {
              text
              decidedBy
              settledBy
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:ed2205cac27b6908a421ce05f5724a147c3be9a3805b4764982d5dd0ab484e1a"}) as unknown as TypedDocumentString<ElectricianWithoutADiplomaQuery, ElectricianWithoutADiplomaQueryVariables>;
export const EntreeByAgeAndDiplomaDocument = new TypedDocumentString(`
    query EntreeByAgeAndDiploma($goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  at14: pathways(
    profile: {age: 14}
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    first: 1
  ) {
    ...Answer
  }
  at17: pathways(
    profile: {age: 17}
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    first: 1
  ) {
    ...Answer
  }
  at17WithVmbo: pathways(
    profile: {age: 17, holdings: [{credential: "vmbo:6011"}]}
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    first: 1
  ) {
    ...Answer
  }
}
    fragment Answer on PathwaysResult {
  __typename
  ... on Pathways {
    pathways {
      guaranteedLoad {
        sbu
      }
      months
      settled
      steps {
        credential {
          code
          name
        }
        admission {
          ...Admission
        }
      }
    }
  }
  ... on NoPathway {
    message
    proven
    obstacles {
      credential {
        code
      }
      admission {
        ...Admission
      }
    }
    information {
      code
      title
    }
  }
}
fragment Admission on RuleVerdict {
  rule {
    code
  }
  verdict {
    value
    of {
      text
      value
      holdsFrom
    }
  }
}`, {"hash":"sha256:b621053600541e28700d6d98c99307251e8a622a82c887c41e60263952a82580"}) as unknown as TypedDocumentString<EntreeByAgeAndDiplomaQuery, EntreeByAgeAndDiplomaQueryVariables>;
export const FirstAndSecondPageDocument = new TypedDocumentString(`
    query FirstAndSecondPage($kinds: [CredentialKind!]!, $after: String!) {
  first: credentials(kinds: $kinds, first: 3) {
    ...APage
  }
  second: credentials(kinds: $kinds, first: 3, after: $after) {
    ...APage
  }
}
    fragment APage on CredentialSearchConnection {
  totalCount
  pageInfo {
    hasPreviousPage
    hasNextPage
    endCursor
  }
  edges {
    cursor
    score
    node {
      code
    }
  }
}`, {"hash":"sha256:68b07f8b46956cfedd3abc45352ebb5ebf4469ab62fe663cd84be309981d9939"}) as unknown as TypedDocumentString<FirstAndSecondPageQuery, FirstAndSecondPageQueryVariables>;
export const FirstCredentialSoonestDocument = new TypedDocumentString(`
    query FirstCredentialSoonest($profile: ProfileInput!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  doneSoonest: optimalPathway(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    objectives: [FINISH]
    countBy: IF_GRANTED
    timeLimitMs: 5000
    limits: {tracks: [OVO]}
  ) {
    ...ByEnds
  }
  firstSoonest: optimalPathway(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    objectives: [FIRST_CREDENTIAL, FINISH]
    countBy: IF_GRANTED
    timeLimitMs: 5000
    limits: {tracks: [OVO]}
  ) {
    ...ByEnds
  }
}
    fragment ByEnds on OptimalPathwayResult {
  __typename
  ... on OptimalPathway {
    status
    objectives {
      objective
      value
      bound
    }
    plan {
      steps {
        credential {
          code
        }
        offer {
          provider {
            name
          }
        }
        startDate
        endDate
        weeks
        ifGrantedLoad {
          sbu
        }
      }
    }
  }
}`, {"hash":"sha256:6083e585c47dbdaf0483a53a67c2d314a9859b846315b69d8dcbe39a448b9aea"}) as unknown as TypedDocumentString<FirstCredentialSoonestQuery, FirstCredentialSoonestQueryVariables>;
export const GoalAlreadyHeldDocument = new TypedDocumentString(`
    query GoalAlreadyHeld($learner: ID!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  learner(id: $learner) {
    name
    pathways(goal: $goal, startDate: $startDate, asOf: $asOf, first: 1) {
      __typename
      ... on GoalAlreadyHeld {
        code
        message
        pathways {
          position
        }
        snapshotId
        asOf
        startDate
      }
    }
  }
}
    `, {"hash":"sha256:49c947b4e625a5f3d8485ab4391fe68fdbc782adf66a2c3ce5df7a332180b999"}) as unknown as TypedDocumentString<GoalAlreadyHeldQuery, GoalAlreadyHeldQueryVariables>;
export const GoalThatDoesNotExistDocument = new TypedDocumentString(`
    query GoalThatDoesNotExist($profile: ProfileInput!, $credential: GoalInput!, $outcomes: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  credential: pathways(
    profile: $profile
    goal: $credential
    startDate: $startDate
    asOf: $asOf
    first: 1
  ) {
    ...Unknown
  }
  outcomes: pathways(
    profile: $profile
    goal: $outcomes
    startDate: $startDate
    asOf: $asOf
    first: 1
  ) {
    ...Unknown
  }
}
    fragment Unknown on PathwaysResult {
  __typename
  ... on UnknownGoal {
    code
    message
    codes
  }
}`, {"hash":"sha256:9ef60771e091a905110e0b147088372451ee3df46ca7f72acff10794aa0a2a2a"}) as unknown as TypedDocumentString<GoalThatDoesNotExistQuery, GoalThatDoesNotExistQueryVariables>;
export const HavoWithoutPhysicsDocument = new TypedDocumentString(`
    query HavoWithoutPhysics($learner: ID!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  learner(id: $learner) {
    name
    pathways(goal: $goal, startDate: $startDate, asOf: $asOf, first: 3) {
      __typename
      ... on Pathways {
        pathways {
          position
          sideBySide
          guaranteedLoad {
            sbu
            ec
          }
          ifGrantedLoad {
            sbu
            ec
          }
          settled
          steps {
            credential {
              code
              name
            }
            settled
            guaranteedLoad {
              ec
            }
            ifGrantedLoad {
              ec
            }
            openPoints {
              text
              settledBy
              decidedBy
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:065b229db10939906ee70817abfd0ecb0d5124084a498c1f632808415c44dd9c"}) as unknown as TypedDocumentString<HavoWithoutPhysicsQuery, HavoWithoutPhysicsQueryVariables>;
export const HoldingsOfALearnerDocument = new TypedDocumentString(`
    query HoldingsOfALearner($learner: ID!, $before: DateTime!, $after: DateTime!) {
  learner(id: $learner) {
    name
    basis
    birthDate
    region {
      code
      name
      world
    }
    journeys(asOf: $after, first: 20) {
      edges {
        node {
          targetGroups
          startedOn
          goal {
            code
            name
          }
        }
      }
    }
    experiences(asOf: $after, first: 20) {
      edges {
        node {
          occupation
          startedOn
          endedOn
          tasks
        }
      }
    }
    beforeTheCorrection: holdings(first: 10, asOf: $before) {
      ...Held
    }
    afterTheCorrection: holdings(first: 10, asOf: $after) {
      ...Held
    }
  }
}
    fragment Held on HoldingConnection {
  totalCount
  edges {
    node {
      credential {
        code
        name
      }
      outcome {
        code
        title
      }
      scope {
        code
      }
      status
      completes
      result
      heldFrom
    }
  }
}`, {"hash":"sha256:b1cc3e2acc16d88d464003c3e6f70868b969a6e7c954bca8e0621a44e7e9be97"}) as unknown as TypedDocumentString<HoldingsOfALearnerQuery, HoldingsOfALearnerQueryVariables>;
export const LadderFromVmboToBachelorDocument = new TypedDocumentString(`
    query LadderFromVmboToBachelor($profile: ProfileInput!, $goal: GoalInput!, $via: [ID!]!, $startDate: Date!, $asOf: DateTime!) {
  ladder(code: "LAD01") {
    theme
    steps {
      position
      conditional
      note
      credential {
        code
        name
      }
    }
  }
  pathways(
    profile: $profile
    goal: $goal
    via: $via
    startDate: $startDate
    asOf: $asOf
    first: 1
  ) {
    __typename
    ... on Pathways {
      asOf
      snapshotId
      proven
      pathways {
        guaranteedLoad {
          sbu
        }
        ifGrantedLoad {
          sbu
        }
        months
        endDate
        settled
        steps {
          credential {
            code
          }
          startDate
          months
          guaranteedLoad {
            sbu
            ec
          }
          ifGrantedLoad {
            sbu
            ec
          }
          admission {
            rule {
              code
            }
            verdict {
              value
            }
          }
          openPoints {
            text
            decidedBy
          }
          gaps
        }
      }
    }
  }
}
    `, {"hash":"sha256:c9228c916e4c439017840dbbcbab7c20a6a4adbe6a363c03bc82a4eae5f059ab"}) as unknown as TypedDocumentString<LadderFromVmboToBachelorQuery, LadderFromVmboToBachelorQueryVariables>;
export const LaddersOfAThemeDocument = new TypedDocumentString(`
    query LaddersOfATheme($theme: String!) {
  ladders(theme: $theme, first: 10) {
    edges {
      node {
        code
        theme
        steps {
          position
          conditional
          note
          name
          basis
          credential {
            code
            name
            mboLevel
            successorCode
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:130533c31f47de4284d370a2f12ea5f44b0adb55ac730adc549e41073ac2ae14"}) as unknown as TypedDocumentString<LaddersOfAThemeQuery, LaddersOfAThemeQueryVariables>;
export const LawOfAQualificationDocument = new TypedDocumentString(`
    query LawOfAQualification($code: String!, $on: Date!) {
  credentialByCode(code: $code) {
    name
    admission: rules(purpose: ADMISSION, on: $on, first: 20) {
      edges {
        node {
          ...Law
        }
      }
    }
    exemption: rules(purpose: EXEMPTION, on: $on, first: 20) {
      edges {
        node {
          ...Law
        }
      }
    }
    studyLoad: rules(purpose: STUDY_LOAD, on: $on, first: 20) {
      edges {
        node {
          ...Law
        }
      }
    }
  }
}
    fragment Law on Rule {
  code
  title
  ruleClass
  basis
  statement {
    __typename
    ... on RequirementStatement {
      requirement {
        __typename
      }
    }
    ... on ParameterStatement {
      name
      value
      unit
    }
    ... on ExemptionStatement {
      evidence
      partKinds
      decidedBy
    }
    ... on InformationStatement {
      text
    }
  }
}`, {"hash":"sha256:c30b39152c0dc5a2c7fa9cf592f9b2b6a5cb836c61800114063d9c56eea67753"}) as unknown as TypedDocumentString<LawOfAQualificationQuery, LawOfAQualificationQueryVariables>;
export const ModulesOfAVmboProfileDocument = new TypedDocumentString(`
    query ModulesOfAVmboProfile($code: String!, $module: ID!) {
  credentialByCode(code: $code) {
    name
    leerweg
    profile
    contentCompleteness
    parts(first: 6) {
      totalCount
      edges {
        node {
          kind
          title
          load {
            sbu
          }
          choice
          choiceCount
          outcome {
            code
            kind
            registerCode
          }
        }
      }
    }
    rules(purpose: COMPLETION, first: 5) {
      edges {
        node {
          code
        }
      }
    }
  }
  outcome(id: $module) {
    title
    titleLanguage
    credentials(first: 6) {
      totalCount
      edges {
        node {
          code
          leerweg
          lwoo
        }
      }
    }
  }
}
    `, {"hash":"sha256:625edd028c804862859397d69e4d85b09d937e9951d1359d59dd537737469c0d"}) as unknown as TypedDocumentString<ModulesOfAVmboProfileQuery, ModulesOfAVmboProfileQueryVariables>;
export const NewcomerWithAnUncheckedProofDocument = new TypedDocumentString(`
    query NewcomerWithAnUncheckedProof($learner: ID!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  learner(id: $learner) {
    name
    mayWork
    maybe: pathways(goal: $goal, startDate: $startDate, asOf: $asOf, first: 1) {
      ...NewcomersWay
    }
    certain: pathways(
      goal: $goal
      startDate: $startDate
      asOf: $asOf
      first: 1
      onlySettled: true
    ) {
      ...NewcomersWay
    }
  }
}
    fragment NewcomersWay on PathwaysResult {
  __typename
  ... on Pathways {
    pathways {
      guaranteedLoad {
        sbu
      }
      ifGrantedLoad {
        sbu
      }
      months
      settled
      steps {
        credential {
          code
          name
        }
        settled
        admission {
          rule {
            code
          }
          verdict {
            value
          }
        }
        openPoints {
          text
          settledBy
          decidedBy
        }
        tracks {
          track
          value
        }
      }
    }
  }
  ... on NoPathway {
    code
    obstacles {
      credential {
        code
      }
      admission {
        rule {
          code
        }
        verdict {
          value
        }
      }
    }
  }
}`, {"hash":"sha256:4cd0e18e45ccdba01a98bc9d659ad83e898cae7bd10cc01b214d26ac93af8bc4"}) as unknown as TypedDocumentString<NewcomerWithAnUncheckedProofQuery, NewcomerWithAnUncheckedProofQueryVariables>;
export const NodesOfSeveralSubgraphsDocument = new TypedDocumentString(`
    query NodesOfSeveralSubgraphs($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Credential {
      code
      credentialName: name
    }
    ... on Outcome {
      code
      title
    }
    ... on Rule {
      code
      title
    }
    ... on Offer {
      code
      world
      track
      cohort
      provider {
        name
      }
    }
    ... on Organisation {
      code
      name
      town
    }
    ... on Region {
      code
      name
      kind
    }
    ... on Learner {
      name
      basis
    }
    ... on Holding {
      status
      heldFrom
      credential {
        code
      }
    }
  }
}
    `, {"hash":"sha256:6661b563756ce73db17ee5f5a101ff43a60600e7d4705961818d7a70c44dbe5e"}) as unknown as TypedDocumentString<NodesOfSeveralSubgraphsQuery, NodesOfSeveralSubgraphsQueryVariables>;
export const OffersInARegionDocument = new TypedDocumentString(`
    query OffersInARegion($region: String!, $provider: ID!) {
  regionByCode(code: $region) {
    name
    offers(provider: $provider, track: BBL, first: 5) {
      totalCount
      edges {
        node {
          code
          cohort
          credential {
            code
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:7d2aa0f588b09bc6a7181c43bd6109c8e260909779ea2b5cff17c996d0c37e59"}) as unknown as TypedDocumentString<OffersInARegionQuery, OffersInARegionQueryVariables>;
export const OffersOfAQualificationByRegionDocument = new TypedDocumentString(`
    query OffersOfAQualificationByRegion($code: String!, $seen: ID!, $alsoSeen: ID!, $notSeen: ID!) {
  credentialByCode(code: $code) {
    name
    noordHollandNoord: offers(region: $seen, world: REAL, first: 10) {
      ...Seen
    }
    zaanstreekWaterland: offers(region: $alsoSeen, world: REAL, first: 10) {
      ...Seen
    }
    zuidLimburg: offers(region: $notSeen, world: REAL, first: 10) {
      ...Seen
    }
    anywhere: offers(world: REAL, first: 10) {
      ...Seen
    }
  }
}
    fragment Seen on OfferConnection {
  totalCount
  edges {
    node {
      code
      provider {
        name
        town
      }
      track
      cohort
      months
      startDate
      seats
      priceCents
      regions {
        code
        name
      }
      basis
    }
  }
}`, {"hash":"sha256:f3a7c03ffac3424d9b5484c140198c98acd708b77fa4c6cf2261e5215c7f66d5"}) as unknown as TypedDocumentString<OffersOfAQualificationByRegionQuery, OffersOfAQualificationByRegionQueryVariables>;
export const OffersOfAnInstitutionDocument = new TypedDocumentString(`
    query OffersOfAnInstitution($text: String!, $place: String!, $credential: ID!) {
  organisations(text: $text, first: 1) {
    totalCount
    edges {
      node {
        code
        name
        offers(track: BBL, place: $place, credential: $credential, first: 5) {
          totalCount
          edges {
            node {
              code
              places
              credential {
                name
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:c1544ea27d0cb02ff9027ced364bec7ff934e5c92e78686f5b1f2643baa4d46f"}) as unknown as TypedDocumentString<OffersOfAnInstitutionQuery, OffersOfAnInstitutionQueryVariables>;
export const OffersThatStartNextDocument = new TypedDocumentString(`
    query OffersThatStartNext($code: String!, $region: ID!, $startsFrom: Date!) {
  credentialByCode(code: $code) {
    offers(
      region: $region
      startsFrom: $startsFrom
      targetGroup: ZIJ_INSTROMER
      track: OVO
      orderBy: START_DATE
      first: 3
    ) {
      totalCount
      edges {
        node {
          code
          world
          startDate
          months
          targetGroups
        }
      }
    }
  }
}
    `, {"hash":"sha256:c50090f78a0d53a9d2c846b7f2cb10603da825fff9708f67eeb259efe0340a4c"}) as unknown as TypedDocumentString<OffersThatStartNextQuery, OffersThatStartNextQueryVariables>;
export const OperatorOneLevelUpDocument = new TypedDocumentString(`
    query OperatorOneLevelUp($profile: ProfileInput!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  pathways(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    first: 1
  ) {
    __typename
    ... on Pathways {
      proven
      pathways {
        guaranteedLoad {
          sbu
        }
        ifGrantedLoad {
          sbu
        }
        months
        steps {
          credential {
            code
            name
          }
          openPoints {
            text
            decidedBy
          }
          parts(first: 50) {
            edges {
              node {
                kind
                title
                load {
                  sbu
                }
                state
                exemptionDecidedBy
                exemptionRule {
                  code
                }
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:11cb221d6d19f30229e4b63c43049024ad90748151b773d0da8191889e2ed107"}) as unknown as TypedDocumentString<OperatorOneLevelUpQuery, OperatorOneLevelUpQueryVariables>;
export const OrganisationsByNameOrTownDocument = new TypedDocumentString(`
    query OrganisationsByNameOrTown($text: String!, $kind: String!) {
  organisations(text: $text, kind: $kind, first: 3) {
    totalCount
    edges {
      node {
        brin
        name
        town
      }
    }
  }
}
    `, {"hash":"sha256:5fb30993ddeeeabb42ebc7e536634be57c164cf55f9e6498b2a7995428c7a195"}) as unknown as TypedDocumentString<OrganisationsByNameOrTownQuery, OrganisationsByNameOrTownQueryVariables>;
export const PageOfAQualificationDocument = new TypedDocumentString(`
    query PageOfAQualification($code: String!, $on: Date!) {
  credentialByCode(code: $code) {
    code
    name
    mboLevel
    dossierCode
    tracks
    nominalLoad {
      sbu
    }
    nominalMonths
    legalEffect
    contentCompleteness
    basis
    parts(first: 20) {
      totalCount
      edges {
        node {
          position
          kind
          title
          load {
            sbu
          }
          sbuBasis
          outcome {
            code
          }
        }
      }
    }
    rules(purpose: ADMISSION, on: $on, first: 20) {
      edges {
        node {
          code
          title
          ruleClass
        }
      }
    }
    offers(world: REAL, first: 5) {
      edges {
        node {
          track
          cohort
          months
          provider {
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:11240104b0dc94fcf0bb6cdb052897fafa888387d2d6769d504d5e6edcc4cdb8"}) as unknown as TypedDocumentString<PageOfAQualificationQuery, PageOfAQualificationQueryVariables>;
export const PageOfAnHboProgrammeDocument = new TypedDocumentString(`
    query PageOfAnHboProgramme($code: String!, $on: Date!) {
  credentialByCode(code: $code) {
    code
    kind
    name
    nameLanguage
    nominalLoad {
      sbu
      ec
    }
    nominalMonths
    legalEffect
    contentCompleteness
    parts(first: 5) {
      edges {
        node {
          kind
          title
          load {
            sbu
            ec
          }
        }
      }
    }
    rules(purpose: ADMISSION, on: $on, first: 10) {
      edges {
        node {
          code
          ruleClass
          statement {
            ... on RequirementStatement {
              requirement {
                ... on AnyOf {
                  of {
                    ... on Described {
                      text
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    offers(world: REAL, first: 2) {
      totalCount
      edges {
        node {
          code
          track
          cohort
          basis
          provider {
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:0e240dbcc03bae77c76518b503a73f131b896ae81128682eb1de1323d4a9a1f5"}) as unknown as TypedDocumentString<PageOfAnHboProgrammeQuery, PageOfAnHboProgrammeQueryVariables>;
export const PathwayOfAWarehousePickerDocument = new TypedDocumentString(`
    query PathwayOfAWarehousePicker($profile: ProfileInput!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  directly: pathways(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    first: 3
  ) {
    ...Ways
  }
  byWayOfLevel2: pathways(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    first: 1
    via: ["crebo:25737"]
  ) {
    ...Ways
  }
}
    fragment Ways on PathwaysResult {
  __typename
  ... on Pathways {
    proven
    pathways {
      position
      guaranteedLoad {
        sbu
      }
      ifGrantedLoad {
        sbu
      }
      months
      settled
      steps {
        credential {
          code
          name
          mboLevel
        }
        startDate
        months
        guaranteedLoad {
          sbu
        }
        ifGrantedLoad {
          sbu
        }
        admission {
          rule {
            code
            title
          }
          verdict {
            value
          }
        }
        tracks {
          track
          value
        }
        openPoints {
          text
          decidedBy
        }
        gaps
      }
    }
  }
}`, {"hash":"sha256:17b8f310a8d4c113fe28279243f90a85f642893c98d6d30d5fb2d7e65001dd07"}) as unknown as TypedDocumentString<PathwayOfAWarehousePickerQuery, PathwayOfAWarehousePickerQueryVariables>;
export const PathwayOfEachTargetGroupDocument = new TypedDocumentString(`
    query PathwayOfEachTargetGroup($starter: ID!, $doorstarter: ID!, $opstromer: ID!, $zijInstromer: ID!, $herstarter: ID!, $nieuwkomer: ID!, $startDate: Date!, $asOf: DateTime!, $recorded: DateTime!) {
  starter: learner(id: $starter) {
    ...Who
    pathways(
      goal: {credential: "isat:34267"}
      onlySettled: true
      startDate: $startDate
      asOf: $asOf
      first: 1
    ) {
      ...Way
    }
  }
  doorstarter: learner(id: $doorstarter) {
    ...Who
    pathways(
      goal: {credential: "crebo:25886"}
      startDate: $startDate
      asOf: $asOf
      first: 1
    ) {
      ...Way
    }
  }
  opstromer: learner(id: $opstromer) {
    ...Who
    pathways(
      goal: {credential: "crebo:25736"}
      startDate: $startDate
      asOf: $asOf
      first: 1
    ) {
      ...Way
    }
  }
  zijInstromer: learner(id: $zijInstromer) {
    ...Who
    pathways(
      goal: {credential: "crebo:25802"}
      startDate: $startDate
      asOf: $asOf
      first: 1
    ) {
      ...Way
    }
  }
  herstarter: learner(id: $herstarter) {
    ...Who
    pathways(
      goal: {credential: "crebo:25895"}
      startDate: $startDate
      asOf: $asOf
      first: 1
    ) {
      ...Way
    }
  }
  nieuwkomer: learner(id: $nieuwkomer) {
    ...Who
    pathways(
      goal: {credential: "crebo:25737"}
      via: ["crebo:25744"]
      startDate: $startDate
      asOf: $asOf
      first: 1
    ) {
      ...Way
    }
  }
}
    fragment Who on Learner {
  name
  journeys(asOf: $recorded, first: 20) {
    edges {
      node {
        targetGroups
      }
    }
  }
}
fragment Way on PathwaysResult {
  __typename
  ... on Pathways {
    world
    pathways {
      guaranteedLoad {
        sbu
      }
      ifGrantedLoad {
        sbu
      }
      months
      settled
      basis
      steps {
        credential {
          code
          name
        }
        startDate
        guaranteedLoad {
          sbu
        }
        ifGrantedLoad {
          sbu
        }
        offerCount
        offeredMonths {
          least
          most
        }
        gaps
      }
    }
  }
}`, {"hash":"sha256:91c9383f6a47ff488f1ddd224b1dcad59fe65f69aab9f80e81b58871d2ba9257"}) as unknown as TypedDocumentString<PathwayOfEachTargetGroupQuery, PathwayOfEachTargetGroupQueryVariables>;
export const PathwayToOutcomesDocument = new TypedDocumentString(`
    query PathwayToOutcomes($profile: ProfileInput!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  pathways(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    first: 1
  ) {
    __typename
    ... on Pathways {
      proven
      pathways {
        guaranteedLoad {
          sbu
        }
        ifGrantedLoad {
          sbu
        }
        months
        endDate
        steps {
          credential {
            code
            name
          }
          awards
          startDate
          endDate
          months
          parts(first: 50) {
            edges {
              node {
                title
                load {
                  sbu
                }
                state
                outcome {
                  code
                }
              }
            }
          }
          gaps
        }
      }
    }
  }
}
    `, {"hash":"sha256:4b0fb4c79987e4b9d3e7d6047d2aa3640177c00acd139ddf333b46a6206f0766"}) as unknown as TypedDocumentString<PathwayToOutcomesQuery, PathwayToOutcomesQueryVariables>;
export const PlansThatDifferDocument = new TypedDocumentString(`
    query PlansThatDiffer($learner: ID!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  learner(id: $learner) {
    name
    byTrack: pathwayAlternatives(
      goal: $goal
      startDate: $startDate
      asOf: $asOf
      differBy: TRACK
      first: 3
      timeLimitMs: 5000
    ) {
      ...Differing
    }
    byProvider: pathwayAlternatives(
      goal: $goal
      startDate: $startDate
      asOf: $asOf
      differBy: PROVIDER
      first: 3
      timeLimitMs: 5000
    ) {
      ...Differing
    }
    byFirstStep: pathwayAlternatives(
      goal: $goal
      startDate: $startDate
      asOf: $asOf
      differBy: FIRST_STEP
      first: 2
      timeLimitMs: 5000
    ) {
      ...Differing
    }
  }
}
    fragment Differing on PathwayAlternativesResult {
  __typename
  ... on PathwayAlternatives {
    differBy
    exhausted
    alternatives {
      position
      proven
      values {
        objective
        value
      }
      plan {
        costCents
        guaranteed {
          endDate
        }
        steps {
          credential {
            code
          }
          track
          startDate
          offer {
            provider {
              name
            }
          }
        }
      }
    }
  }
}`, {"hash":"sha256:48d0820039601ce34eac6b6dfb907a7271b6d60c91f02fde6e103356ea228f72"}) as unknown as TypedDocumentString<PlansThatDifferQuery, PlansThatDifferQueryVariables>;
export const PlansThatNoOtherBeatsDocument = new TypedDocumentString(`
    query PlansThatNoOtherBeats($profile: ProfileInput!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!, $first: Int!) {
  paretoPathways(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    objectives: [FINISH, COST, TRAVEL]
    first: $first
    timeLimitMs: 5000
  ) {
    __typename
    ... on ParetoPathways {
      world
      countBy
      complete
      points {
        position
        proven
        values {
          objective
          value
        }
        plan {
          costCents
          awayDays
          guaranteed {
            endDate
            weeks
            load {
              sbu
            }
          }
          steps {
            credential {
              code
              name
            }
            track
            startDate
            endDate
            offer {
              provider {
                name
              }
            }
          }
        }
      }
      leftOut {
        reason
        count
      }
    }
  }
}
    `, {"hash":"sha256:5d8a4ab735f625b61f903bdd2e3b6b2a733ffde38f4012f24e07780499f54a2a"}) as unknown as TypedDocumentString<PlansThatNoOtherBeatsQuery, PlansThatNoOtherBeatsQueryVariables>;
export const ProgrammesThatAdmitALearnerDocument = new TypedDocumentString(`
    query ProgrammesThatAdmitALearner($learner: ID!, $themes: [String!]!, $region: ID!, $startDate: Date!, $asOf: DateTime!) {
  learner(id: $learner) {
    name
    admittingProgrammes(
      themes: $themes
      region: $region
      verdicts: [HOLDS, UNKNOWN, FAILS]
      startDate: $startDate
      asOf: $asOf
      first: 5
    ) {
      counts {
        holds
        unknown
        fails
      }
      totalCount
      startDate
      edges {
        node {
          credential {
            code
            name
          }
          verdict
          validity {
            reason
          }
          admission {
            rule {
              code
            }
            verdict {
              value
            }
          }
          openPoints {
            text
            settledBy
            decidedBy
          }
          guaranteedLoad {
            sbu
          }
          months
          basis
        }
      }
    }
  }
}
    `, {"hash":"sha256:6ae4fb7b8e3f651b43e57aa71eaa035e91a43b19caa9db560a1879e15be51bd3"}) as unknown as TypedDocumentString<ProgrammesThatAdmitALearnerQuery, ProgrammesThatAdmitALearnerQueryVariables>;
export const ProgrammesThatAdmitAnMbo2HolderDocument = new TypedDocumentString(`
    query ProgrammesThatAdmitAnMbo2Holder($profile: ProfileInput!, $themes: [String!]!, $region: ID!, $startDate: Date!, $asOf: DateTime!) {
  admittingProgrammes(
    profile: $profile
    themes: $themes
    tracks: [BBL]
    region: $region
    verdicts: [HOLDS, UNKNOWN, FAILS]
    startDate: $startDate
    asOf: $asOf
    first: 5
  ) {
    counts {
      holds
      unknown
      fails
    }
    totalCount
    startDate
    edges {
      node {
        credential {
          code
          name
        }
        verdict
        validity {
          reason
        }
        admission {
          rule {
            code
          }
          verdict {
            value
          }
        }
        openPoints {
          text
          settledBy
          decidedBy
        }
        guaranteedLoad {
          sbu
        }
        months
        basis
      }
    }
  }
}
    `, {"hash":"sha256:88f23ebeb7860692f976252310a8bcb287b8f3e2f9548183e5220affea9a93f3"}) as unknown as TypedDocumentString<ProgrammesThatAdmitAnMbo2HolderQuery, ProgrammesThatAdmitAnMbo2HolderQueryVariables>;
export const RecognitionOptionsOfALearnerDocument = new TypedDocumentString(`
    query RecognitionOptionsOfALearner($learner: ID!, $goal: ID!, $day: Date!, $asOf: DateTime!) {
  learner(id: $learner) {
    name
    recognitionOptions(goal: $goal, day: $day, asOf: $asOf) {
      __typename
      ... on RecognitionOptions {
        snapshotId
        asOf
        day
        credential {
          code
        }
        units(first: 50) {
          totalCount
          edges {
            node {
              position
              partKind
              outcome {
                code
              }
              state
              routes {
                route
                intakeBy
                decidedBy
                gives
                judgement
                evidence {
                  kind
                  datedOn
                }
                rules {
                  code
                }
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:c8d37318c9e12a9869a8a5ce172035143050fd013f24102944214228fe93254d"}) as unknown as TypedDocumentString<RecognitionOptionsOfALearnerQuery, RecognitionOptionsOfALearnerQueryVariables>;
export const RegionAndItsSchoolsDocument = new TypedDocumentString(`
    query RegionAndItsSchools($code: String!) {
  regionByCode(code: $code) {
    name
    kind
    centre
    provinces
    organisations(first: 10) {
      totalCount
      edges {
        node {
          code
          brin
          name
          kind
          town
          regions {
            code
          }
        }
      }
    }
  }
  regions(kind: ARBEIDSMARKTREGIO, world: REAL, first: 3) {
    totalCount
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:8b6ac6f8c65677f60f0085ff47bbc8e0d88870844349c43ed09d4b1145836b22"}) as unknown as TypedDocumentString<RegionAndItsSchoolsQuery, RegionAndItsSchoolsQueryVariables>;
export const RulesOfAPurposeDocument = new TypedDocumentString(`
    query RulesOfAPurpose($purpose: RulePurpose!, $ruleClass: RuleClass!, $on: Date!) {
  rules(purpose: $purpose, ruleClass: $ruleClass, on: $on, first: 5) {
    totalCount
    edges {
      node {
        code
        title
        credentials(first: 2) {
          edges {
            node {
              code
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:941a2de483b827ba48c80c72ad954c10fc1ece6be84cb07942d9572c42721142"}) as unknown as TypedDocumentString<RulesOfAPurposeQuery, RulesOfAPurposeQueryVariables>;
export const RulesOfRecognitionDocument = new TypedDocumentString(`
    query RulesOfRecognition($on: Date!, $first: Int!) {
  rules(purpose: RECOGNITION, on: $on, first: $first) {
    totalCount
    edges {
      node {
        code
        basis
        statement {
          __typename
          ... on RecognitionStatement {
            about
            route
            days
            years
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:ac685a2c7263d46d33fc12ec717745f1d458f17f3f1526884c0da035276e8361"}) as unknown as TypedDocumentString<RulesOfRecognitionQuery, RulesOfRecognitionQueryVariables>;
export const SearchAnOldCodeDocument = new TypedDocumentString(`
    query SearchAnOldCode($text: String!) {
  credentials(text: $text, first: 5) {
    totalCount
    edges {
      node {
        code
        name
        predecessorCode
      }
      matches {
        field
        text
      }
    }
  }
}
    `, {"hash":"sha256:dd96f83aae616a1aa1d1628d9088c967ba2fad7e323f745b63ee3051b224d482"}) as unknown as TypedDocumentString<SearchAnOldCodeQuery, SearchAnOldCodeQueryVariables>;
export const SearchByThemeAndRegionDocument = new TypedDocumentString(`
    query SearchByThemeAndRegion($themes: [String!]!, $regions: [ID!]!, $tracks: [Track!]!) {
  credentials(themes: $themes, regions: $regions, tracks: $tracks, first: 5) {
    totalCount
    edges {
      node {
        code
        name
      }
    }
    facets(only: [MBO_LEVEL, TRACK, REGION, PROVIDER], most: 5) {
      facet
      valueCount
      values {
        value
        label
        count
      }
    }
  }
}
    `, {"hash":"sha256:343d8624506c885b40d12f5bf283748135d0988fd2f935821496c1e85d788037"}) as unknown as TypedDocumentString<SearchByThemeAndRegionQuery, SearchByThemeAndRegionQueryVariables>;
export const SearchWithTypingErrorsDocument = new TypedDocumentString(`
    query SearchWithTypingErrors($text: String!) {
  credentials(text: $text, first: 5) {
    totalCount
    edges {
      node {
        code
        name
        mboLevel
      }
      matches {
        field
        words
      }
    }
  }
}
    `, {"hash":"sha256:f5802ab22044130cb6f7f532a379ca675767c34750e120c1950c7e5575095c01"}) as unknown as TypedDocumentString<SearchWithTypingErrorsQuery, SearchWithTypingErrorsQueryVariables>;
export const SharedOutcomesDocument = new TypedDocumentString(`
    query SharedOutcomes($code: String!, $other: ID!) {
  credentialByCode(code: $code) {
    name
    sharedWith(credential: $other, first: 20) {
      edges {
        node {
          outcome {
            code
            title
            kerntaakTitle
          }
          here {
            code
            load {
              sbu
            }
          }
          there {
            code
            load {
              sbu
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:ff3368c0cbbf2c169a175080d10c3ab7d8d742cd71e048a32a85850a16783cbb"}) as unknown as TypedDocumentString<SharedOutcomesQuery, SharedOutcomesQueryVariables>;
export const SuccessorsOfAQualificationDocument = new TypedDocumentString(`
    query SuccessorsOfAQualification($old: String!, $present: String!) {
  old: credentialByCode(code: $old) {
    name
    successors(first: 5) {
      totalCount
      edges {
        node {
          code
          name
          predecessorCode
        }
      }
    }
  }
  present: credentialByCode(code: $present) {
    name
    predecessors(first: 5) {
      totalCount
      edges {
        node {
          code
          name
        }
      }
    }
    successors(first: 5) {
      totalCount
    }
  }
}
    `, {"hash":"sha256:2b896271a100beac6335aefc1f8ce8dd1aec25def2ad20bdd03fb3be6fdebb90"}) as unknown as TypedDocumentString<SuccessorsOfAQualificationQuery, SuccessorsOfAQualificationQueryVariables>;
export const WhatIfThingsWereOtherwiseDocument = new TypedDocumentString(`
    query WhatIfThingsWereOtherwise($learner: ID!, $profile: ProfileInput!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!, $timeLimitMs: Int!) {
  learner(id: $learner) {
    name
    offerGone: whatIf(
      goal: $goal
      startDate: $startDate
      asOf: $asOf
      timeLimitMs: $timeLimitMs
      changes: {offersGone: ["example/opleider-kantlijn/25736/OVO/EX02/2027-04-01"]}
    ) {
      ...Compared
    }
    recognised: whatIf(
      goal: $goal
      startDate: $startDate
      asOf: $asOf
      timeLimitMs: $timeLimitMs
      changes: {recognised: [{credential: "crebo:25736", outcome: "23299/B1-K1-W1"}]}
    ) {
      ...Compared
    }
  }
  ruleGone: whatIf(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    timeLimitMs: $timeLimitMs
    limits: {tracks: [BBL]}
    changes: {rulesGone: ["ADM17/BBL"]}
  ) {
    ...Compared
  }
}
    fragment Compared on WhatIf {
  before {
    ...ComparedPlan
  }
  after {
    ...ComparedPlan
  }
  recognised {
    outcome {
      code
    }
    hasEvidence
    procedures {
      code
      weeks
      priceCents
      decidedBy
    }
  }
  withoutRule {
    outcome {
      code
    }
  }
  saved {
    days
    sbu
    cents
    awayDays
  }
  steps {
    added {
      ...ComparedStep
    }
    removed {
      ...ComparedStep
    }
    moved {
      before {
        ...ComparedStep
      }
      after {
        ...ComparedStep
      }
    }
    kept {
      ...ComparedStep
    }
  }
}
fragment ComparedPlan on OptimalPathwayResult {
  __typename
  ... on OptimalPathway {
    status
    plan {
      guaranteed {
        endDate
      }
    }
  }
  ... on InfeasiblePathway {
    message
  }
}
fragment ComparedStep on PlanStep {
  credential {
    code
  }
  track
  startDate
  endDate
}`, {"hash":"sha256:dc63071c21179d5b32f02d533f5822a09fc7a0a93bda4847c2bbf8c46a9c1dcf"}) as unknown as TypedDocumentString<WhatIfThingsWereOtherwiseQuery, WhatIfThingsWereOtherwiseQueryVariables>;
export const WhatRecognitionsAreWorthDocument = new TypedDocumentString(`
    query WhatRecognitionsAreWorth($learner: ID!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!, $units: [UnitInput!]!, $timeLimitMs: Int!) {
  learner(id: $learner) {
    name
    whenever: recognitionValue(
      goal: $goal
      startDate: $startDate
      asOf: $asOf
      units: $units
      timeLimitMs: $timeLimitMs
    ) {
      ...Valued
    }
    inTime: recognitionValue(
      goal: $goal
      startDate: $startDate
      asOf: $asOf
      units: $units
      timeLimitMs: $timeLimitMs
      limits: {latestFinish: "2029-06-15"}
    ) {
      ...Valued
    }
  }
}
    fragment Valued on RecognitionValueResult {
  __typename
  ... on RecognitionValue {
    countBy
    plan {
      guaranteed {
        endDate
      }
    }
    units {
      credential {
        code
      }
      outcome {
        code
      }
      hasEvidence
      procedures {
        provider {
          name
        }
        weeks
        priceCents
        decidedBy
      }
    }
    sets {
      units {
        outcome {
          code
        }
      }
      possible
      endDate
      saved {
        days
        sbu
        cents
      }
      apart {
        days
        sbu
      }
      proven
    }
    complete
    limits {
      limit {
        kind
        text
      }
      binds
      more {
        possible
        endDate
      }
      lifted {
        possible
        endDate
      }
    }
  }
}`, {"hash":"sha256:8703744f619a187b5f4fefb93920d4253337e5365bec27156107ba247c98a408"}) as unknown as TypedDocumentString<WhatRecognitionsAreWorthQuery, WhatRecognitionsAreWorthQueryVariables>;
export const WhoOffersItWhereDocument = new TypedDocumentString(`
    query WhoOffersItWhere($code: String!, $province: ID!, $place: String!) {
  credentialByCode(code: $code) {
    name
    inTheProvince: offers(region: $province, world: REAL, first: 5) {
      ...OfferedThere
    }
    inTheTown: offers(place: $place, world: REAL, first: 5) {
      ...OfferedThere
    }
    atSchool: offers(track: BOL, world: REAL, first: 5) {
      ...OfferedThere
    }
  }
}
    fragment OfferedThere on OfferConnection {
  totalCount
  edges {
    node {
      code
      track
      places
      provider {
        name
      }
      regions {
        code
      }
    }
  }
}`, {"hash":"sha256:edc473c8542c169593a66d221b73eaa8f928c8c79a401822b97c297eef43a55e"}) as unknown as TypedDocumentString<WhoOffersItWhereQuery, WhoOffersItWhereQueryVariables>;
export const WhyAStepIsInAPlanDocument = new TypedDocumentString(`
    query WhyAStepIsInAPlan($profile: ProfileInput!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!) {
  optimalPathway(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    objectives: [STUDY_LOAD]
    countBy: IF_GRANTED
    timeLimitMs: 5000
  ) {
    __typename
    ... on OptimalPathway {
      status
      objectives {
        objective
        value
      }
      plan {
        steps {
          position
          credential {
            code
          }
          startDate
          endDate
          explanation(timeLimitMs: 5000) {
            reasons {
              ...Reason
            }
            chain {
              __typename
              ... on RuleReason {
                position
                neededBy
              }
              ... on GoalReason {
                position
              }
            }
            failing {
              kind
              position
              rule {
                code
                legalSource
              }
              lost
              value
              missed
            }
            replacements {
              withheld
              status
              needed
              extra {
                objective
                extra
                atLeast
              }
            }
            plainDutch
            english
          }
        }
      }
    }
  }
}
    fragment Reason on StepReason {
  __typename
  ... on GoalReason {
    outcomes {
      code
    }
  }
  ... on RuleReason {
    neededBy
    rule {
      code
      legalSource
      validFrom
      recordedFrom
    }
    met
    value
    without
  }
  ... on ExemptionReason {
    neededBy
    rule {
      code
      legalSource
    }
    decidedBy
    outcomes {
      code
    }
    load {
      sbu
    }
  }
}`, {"hash":"sha256:25c58e7f603ac3354d95e8305cb94e51b9de73abb6382bccca78fcb259233708"}) as unknown as TypedDocumentString<WhyAStepIsInAPlanQuery, WhyAStepIsInAPlanQueryVariables>;
export const WhyThereIsNoPlanDocument = new TypedDocumentString(`
    query WhyThereIsNoPlan($learner: ID!, $profile: ProfileInput!, $goal: GoalInput!, $startDate: Date!, $asOf: DateTime!, $timeLimitMs: Int!) {
  tooEarly: explainInfeasible(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    timeLimitMs: $timeLimitMs
    limits: {hoursPerWeek: 16, latestFinish: "2028-09-30"}
  ) {
    ...Explained
  }
  tooLittleMoney: explainInfeasible(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    timeLimitMs: $timeLimitMs
    limits: {budgetCents: 29000}
  ) {
    ...Explained
  }
  tooFewHours: explainInfeasible(
    profile: $profile
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    timeLimitMs: $timeLimitMs
    limits: {hoursPerWeek: 24, tracks: [BBL]}
  ) {
    ...Explained
  }
  learner(id: $learner) {
    name
    noAgreement: explainInfeasible(
      goal: $goal
      startDate: $startDate
      asOf: $asOf
      timeLimitMs: $timeLimitMs
      onlySettled: true
      limits: {tracks: [BBL]}
    ) {
      ...Explained
    }
  }
  onRealOffers: explainInfeasible(
    profile: {holdings: [{credential: "proof:lbo"}], region: "AMR20"}
    goal: $goal
    startDate: $startDate
    asOf: $asOf
    timeLimitMs: $timeLimitMs
  ) {
    ...Explained
  }
}
    fragment Explained on ExplainInfeasibleResult {
  __typename
  ... on InfeasibleExplained {
    message
    conflicts {
      restrictions {
        kind
        text
      }
      minimal
    }
    conflictsComplete
    repairs {
      position
      changes {
        kind
        text
        more
        date
        codes
        units {
          hasEvidence
          procedures {
            weeks
            priceCents
            decidedBy
          }
        }
      }
      least
      proven
      plan {
        guaranteed {
          endDate
          settled
        }
        costCents
        steps {
          offer {
            provider {
              name
            }
          }
          track
          startDate
        }
      }
    }
    repairsComplete
  }
}`, {"hash":"sha256:4da22e38dc43c600229bce1835091cbf4ed23a1a686171580da20b423bfddb02"}) as unknown as TypedDocumentString<WhyThereIsNoPlanQuery, WhyThereIsNoPlanQueryVariables>;
export const WaysOfBasisberoepsDocument = new TypedDocumentString(`
    query WaysOfBasisberoeps($startDate: Date!) {
  pathways(
    profile: {holdings: [{credential: "vmbo:6111"}]}
    goal: {credential: "crebo:25736"}
    startDate: $startDate
    first: 1
  ) {
    __typename
    ... on Pathways {
      snapshotId
      pathways {
        guaranteedLoad {
          sbu
        }
        steps {
          credential {
            code
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:63b58d18954cb82b92f5a5356013529100023becc7bf13201b8e38668fb03f16"}) as unknown as TypedDocumentString<WaysOfBasisberoepsQuery, WaysOfBasisberoepsQueryVariables>;
export const OpenToHavoDocument = new TypedDocumentString(`
    query OpenToHavo {
  pathways(
    profile: {age: 30, holdings: [{credential: "proof:havo"}]}
    goal: {credential: "isat:34267"}
    startDate: "2027-02-01"
    first: 1
  ) {
    ... on Pathways {
      pathways {
        steps {
          openPoints {
            text
            settledBy
            decidedBy
            alternative
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:ed23eabb237a5d84f65616e4835c6784f0cd17403114410e967bfdc9f40ab0f3"}) as unknown as TypedDocumentString<OpenToHavoQuery, OpenToHavoQueryVariables>;