import { Ctx, Directive, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import { toGlobalId } from '../../shared/graph/globalId.js';
import { PlanDocumentScalar } from '../../shared/graph/PlanDocumentScalar.js';
import { type PlanDocument, readDocument } from '../../shared/pure/planDocument.js';
import type { World } from '../../shared/pure/world.js';
import type { LearnersContext } from '../data/LearnersContext.js';
import type { StoredAcceptance, StoredLearner, StoredPlan } from '../data/personalSql.js';
import { EVER } from '../data/wasRecorded.js';
import { awaitedParties, type SavedPlanStatus, statusOf } from '../domain/acceptance.js';
import { holdingsChangedAt } from '../domain/holdingsChangedAt.js';
import { reservationStatus } from '../domain/reservationStatus.js';
import { Learner } from '../types/Learner.js';
import { PlanAcceptance } from '../types/PlanAcceptance.js';
import { PlanProofEnum, SavedPlanStatusEnum } from '../types/planEnums.js';
import { Reservation } from '../types/Reservation.js';
import { SavedPlan } from '../types/SavedPlan.js';
import { PlanPartyToAccept, SavedPlanGoal } from '../types/SavedPlanParts.js';
import { type PlacedStep, SavedPlanStep } from '../types/SavedPlanStep.js';
import { stubOf } from '../types/stubOf.js';

@Resolver(() => SavedPlan)
export class SavedPlanResolver {
  @FieldResolver(() => ID)
  id(@Root() { id }: StoredPlan): string {
    return toGlobalId('SavedPlan', id);
  }

  @FieldResolver(() => Learner, { nullable: true, description: 'For whom it is kept.' })
  learner(@Root() { learnerId }: StoredPlan, @Ctx() { people }: LearnersContext): Promise<StoredLearner | null> {
    return people.learners.load(learnerId);
  }

  @FieldResolver(() => SavedPlanGoal, { description: 'What it leads to.' })
  goal(@Root() { document }: StoredPlan): SavedPlanGoal {
    const { goal } = document.request;
    const outcomes = 'outcomes' in goal ? goal.outcomes : [];
    return {
      credential: 'credential' in goal ? stubOf('Credential', goal.credential) : null,
      outcomes: outcomes.map((key) => ({ id: toGlobalId('Outcome', key) })),
    };
  }

  @FieldResolver(() => [SavedPlanStep], {
    description: 'Its steps in the order of their starts; awards by modules stand last.',
  })
  steps(@Root() { document }: StoredPlan): PlacedStep[] {
    const { steps } = readDocument(document) ?? document;
    return steps.map((step, at) => ({ ...step, position: at + 1 }));
  }

  @FieldResolver(() => PlanProofEnum, { description: 'What the planner proved of it, by what was known then.' })
  proof(@Root() { document }: StoredPlan): PlanDocument['proof'] {
    return document.proof;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it was made from the record of the learner. False: from a profile that somebody typed in.',
  })
  isFromRecord(@Root() { document }: StoredPlan): boolean {
    return document.learner !== null;
  }

  @FieldResolver(() => DateScalar, { description: 'The day on which the first step might start.' })
  startDate(@Root() { document }: StoredPlan): string {
    return document.request.startDate;
  }

  @FieldResolver(() => DateTimeScalar, { description: 'When the planner made it.' })
  madeAt(@Root() { document }: StoredPlan): string {
    return document.madeAt;
  }

  @FieldResolver(() => String, { description: 'Hash of the reference data that it was made from.' })
  snapshotId(@Root() { document }: StoredPlan): string {
    return document.snapshotId;
  }

  @FieldResolver(() => WorldEnum, { description: 'The world whose offers it is made of.' })
  world(@Root() { document }: StoredPlan): World {
    return document.request.world;
  }

  @FieldResolver(() => SavedPlanStatusEnum, {
    description: 'Where it stands, by what the parties say of this revision.',
  })
  async status(@Root() plan: StoredPlan, @Ctx() { people }: LearnersContext): Promise<SavedPlanStatus> {
    return statusOf(plan.document.steps, plan.revision, await people.acceptances.load(plan.id));
  }

  @FieldResolver(() => [PlanPartyToAccept], { description: 'Whose acceptance of this revision it waits for.' })
  async waitsFor(@Root() plan: StoredPlan, @Ctx() { people }: LearnersContext): Promise<PlanPartyToAccept[]> {
    const awaited = awaitedParties(plan.document.steps, plan.revision, await people.acceptances.load(plan.id));
    return awaited.map(({ party, organisation }) => ({ party, organisation: stubOf('Organisation', organisation) }));
  }

  @FieldResolver(() => [PlanAcceptance], {
    description: 'What the parties say of this revision, in the order in which they spoke.',
  })
  async acceptances(
    @Root() { id, revision }: StoredPlan,
    @Ctx() { people }: LearnersContext,
  ): Promise<StoredAcceptance[]> {
    return (await people.acceptances.load(id)).filter((one) => one.revision === revision);
  }

  @FieldResolver(() => Reservation, {
    nullable: true,
    description: 'The seats that were reserved last, for whichever revision; null where none ever were.',
  })
  async reservation(@Root() { id }: StoredPlan, @Ctx() { people, now }: LearnersContext): Promise<Reservation | null> {
    const reservation = await people.reservations.load(id);
    return reservation && { ...reservation, status: reservationStatus(reservation, now) };
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'When what the learner holds changed last since it was made, such as by a recognition: ask `planAnew` and save that in its place. Null while nothing has changed.',
  })
  async holdingsChangedAt(
    @Root() { learnerId, document }: StoredPlan,
    @Ctx() { people }: LearnersContext,
  ): Promise<Date | null> {
    return holdingsChangedAt(await people.allHoldings(learnerId, EVER), document);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether it was kept in the form of another version of leerpad. Then it is shown as it was made, but nobody can look at it again: what the planner says of it is null. Ask for a new plan and save that in its place.',
  })
  isOutdated(@Root() { document }: StoredPlan): boolean {
    return readDocument(document) === null;
  }

  @Directive('@inaccessible')
  @FieldResolver(() => PlanDocumentScalar, {
    nullable: true,
    description:
      'The plan with its question, for whoever looks at it again; null where it is outdated. No client sees it.',
  })
  document(@Root() { document }: StoredPlan): PlanDocument | null {
    return readDocument(document);
  }
}
