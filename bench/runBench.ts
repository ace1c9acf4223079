import type { Subgraph } from '../src/shared/graph/Subgraph.js';
import type { Contender, Grounds, RunningContender } from './contenders/Contender.js';
import { findDifference } from './contenders/findDifference.js';
import { leerpad, leerpadInParts } from './contenders/leerpad.js';
import { postgraphilePeer, statementPeer } from './contenders/peers.js';
import type { BenchSizes } from './data/BenchSizes.js';
import { type BenchDatabase, openBenchDatabase } from './data/openBenchDatabase.js';
import { measureStint, type Stint } from './measuring/measureStint.js';
import { orderOfRound } from './measuring/orderOfRound.js';
import { credentialPage } from './operations/credentialPage.js';
import { drawInputs } from './operations/drawInputs.js';
import { learnersWithHoldings } from './operations/learnersWithHoldings.js';
import type { BenchRequest, Operation } from './operations/Operation.js';
import { pathwayOfALearner } from './operations/pathwayOfALearner.js';
import { checkGoals } from './report/goals.js';
import type { ReportRow } from './report/ReportRow.js';
import { reportRows, type Stints } from './report/reportRows.js';

/** What the bench runs on, and where it says how far it is. */
export interface BenchPlan extends BenchSizes, Pick<Grounds, 'projectFolder' | 'dataFolder'> {
  readonly subgraphs: readonly Subgraph[];
  readonly tell: (message: string) => void;
}

type Present = Contender & RunningContender;

/** One contender on one operation. */
interface Match {
  readonly operation: string;
  readonly contender: Present;
  readonly requests: readonly BenchRequest[];
  readonly stints: Stint[];
}

const contenders: readonly Contender[] = [leerpad, leerpadInParts, postgraphilePeer, statementPeer];

/**
 * Fills the database, starts all contenders, checks that they say the same, and lets them answer in turns.
 * @throws Error when two contenders answer the same question differently
 */
export async function runBench(plan: BenchPlan): Promise<ReportRow[]> {
  const database = await openBenchDatabase(plan.subgraphs, plan);
  const { learners, holdings } = database.counts;
  plan.tell(`${learners.toLocaleString('en')} learners with ${holdings.toLocaleString('en')} holdings, all SYNTHETIC`);
  const present: Present[] = [];
  try {
    for (const contender of contenders)
      present.push({ ...contender, ...(await contender.start({ ...plan, ...database })) });
    const matches = await agreedMatches(plan, database, present);
    checkGoals(matches.map(named));
    for (let round = 0; round <= plan.rounds; round += 1) await play(plan, database, matches, round);
    return reportRows(matches.map(named), plan.judged);
  } finally {
    for (const one of present) await one.stop();
    await database.close();
  }
}

function named(match: Match): Stints {
  return { ...match, contender: match.contender.name };
}

async function agreedMatches(
  plan: BenchPlan,
  { peerUrl }: BenchDatabase,
  present: readonly Present[],
): Promise<Match[]> {
  const { pathways, learners, credentials } = await drawInputs(peerUrl, plan.inputs);
  return [
    ...(await agreed(pathwayOfALearner(pathways), present)),
    ...(await agreed(learnersWithHoldings(learners), present)),
    ...(await agreed(credentialPage(credentials), present)),
  ];
}

async function agreed<Input>(operation: Operation<Input>, present: readonly Present[]): Promise<Match[]> {
  const able = present.filter(({ tongue }) => operation.phrasings[tongue]);
  const difference = await findDifference(operation, able);
  if (difference !== undefined) throw new Error(`The answers to operation ${operation.name} differ. ${difference}`);
  return able.map((contender) => ({
    operation: operation.name,
    contender,
    requests: operation.inputs.flatMap((input) => operation.phrasings[contender.tongue]?.request(input) ?? []),
    stints: [],
  }));
}

/** One stint of every match. Those of round 0 only warm up. */
async function play(plan: BenchPlan, { pid }: BenchDatabase, matches: readonly Match[], round: number): Promise<void> {
  const { connections, seconds, warmUpSeconds } = plan;
  for (const { contender, requests, stints } of orderOfRound(matches, round)) {
    const load = { ...contender, databasePid: pid, requests, connections };
    if (round > 0) await measureStint({ ...load, seconds: warmUpSeconds });
    const stint = await measureStint({ ...load, seconds });
    if (round > 0) stints.push(stint);
  }
  plan.tell(round === 0 ? 'warm' : `round ${round} of ${plan.rounds}`);
}
