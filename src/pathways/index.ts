import { kyselyOver } from '../shared/graph/kyselyOver.js';
import { readPublished } from '../shared/graph/readPublished.js';
import { sealPlan } from '../shared/graph/sealedPlan.js';
import { SnapshotShelf } from '../shared/graph/SnapshotShelf.js';
import type { Subgraph } from '../shared/graph/Subgraph.js';
import type { PlanningTables } from './data/PlanningTables.js';
import { type PlanningSnapshot, readPlanningSnapshot } from './data/readPlanningSnapshot.js';
import { LearnerResolver } from './resolvers/LearnerResolver.js';
import type { PathwaysContext } from './resolvers/PathwaysContext.js';
import { Turnstile } from './resolvers/Turnstile.js';
import { PlannerThreads } from './threads/PlannerThreads.js';
import { PathwayStepResolver } from './resolvers/PathwayStepResolver.js';
import { PlanStepResolver } from './resolvers/PlanStepResolver.js';
import { SavedPlanResolver } from './resolvers/SavedPlanResolver.js';
import { QueryResolver } from './resolvers/QueryResolver.js';
import { VerdictResolver } from './resolvers/VerdictResolver.js';
import { InfeasibleExplained } from './types/InfeasibleExplained.js';
import { Learner } from './types/Learner.js';
import { SavedPlan } from './types/SavedPlan.js';
import { RecognitionValue } from './types/RecognitionValue.js';
import { InfeasiblePathway, OptimalPathway, UnfinishedPathway } from './types/OptimalPathway.js';
import { ParetoPathways, PathwayAlternatives } from './types/SeveralPathways.js';
import { GoalAlreadyHeld, NoPathway, Pathways, UnknownGoal } from './types/Pathways.js';

/** The planner: no tables of its own; it reads what catalogue and network publish, and learners through the graph. */
export const pathways: Subgraph = {
  name: 'pathways',
  entities: [],
  migrations: [],
  referenceTables: [],
  reads: [
    'catalogue.planner_credential',
    'catalogue.planner_part',
    'catalogue.planner_rule',
    'catalogue.planner_offer',
    'catalogue.planner_recognition',
    'network.planner_region',
  ],
  resolvers: [
    QueryResolver,
    LearnerResolver,
    SavedPlanResolver,
    PathwayStepResolver,
    PlanStepResolver,
    VerdictResolver,
  ],
  orphanedTypes: [
    Learner,
    SavedPlan,
    Pathways,
    GoalAlreadyHeld,
    NoPathway,
    UnknownGoal,
    OptimalPathway,
    InfeasiblePathway,
    UnfinishedPathway,
    ParetoPathways,
    PathwayAlternatives,
    InfeasibleExplained,
    RecognitionValue,
  ],
  references: {
    Learner: (reference) => reference,
    SavedPlan: (reference) => reference,
  },
  open({ pool, documentKey }) {
    const database = kyselyOver<PlanningTables>(pool);
    const shelf = new SnapshotShelf<PlanningSnapshot>();
    const turnstile = new Turnstile();
    const planner = new PlannerThreads();
    let warming: Promise<void> | undefined;
    return {
      load: async (id) => {
        const snapshot = await readPublished(database, id, (look) => readPlanningSnapshot(look, id));
        planner.load(id, snapshot.catalogue);
        shelf.put(id, snapshot);
        // Only at the start is waited for: what is published later must not wait behind the questions of clients.
        await (warming ??= planner.warm(id));
      },
      contextFor: (request): PathwaysContext => ({
        ...request,
        snapshot: shelf.pinned(request.snapshotId),
        turnstile,
        planner,
        seal: (document) => sealPlan(document, documentKey),
      }),
      close: () => planner.close(),
    };
  },
};
