import { findFront } from '../../src/pathways/domain/dated/findFront.js';
import { findPlan } from '../../src/pathways/domain/dated/findPlan.js';
import type { PlanRequest } from '../../src/pathways/domain/dated/PlanRequest.js';
import { findWays } from '../../src/pathways/domain/findWays.js';
import type { PlanningCatalogue } from '../../src/pathways/domain/PlanningCatalogue.js';
import { quantile } from '../measuring/quantile.js';
import { comparePlans } from './comparePlans.js';
import { compareWays, type Comparison, type Contest, differs } from './compareWays.js';
import { withoutPeriods } from './highs/DatedChoices.js';
import { openHighs } from './highs/openHighs.js';
import { nationalCatalogue } from './nationalCatalogue.js';
import { nationalRequests } from './nationalRequests.js';
import type { PlannerBenchSizes } from './PlannerBenchSizes.js';
import { plannerFigure, type PlannerFigure } from './PlannerFigure.js';
import { limit, timed } from './timed.js';

/** How long the planner may think about one question; what is not proved then counts with that time. */
const MOST_MS = 1000;

/** Within which the hard questions are to be proved. */
const HARD_MS = 100;

const SEED = 7;

/** Whether the question was answered for good before the time was over. */
type Answer = (catalogue: PlanningCatalogue, request: PlanRequest, isOver: () => boolean) => boolean;

const ways =
  (count: number): Answer =>
  (catalogue, request, isOver) => {
    const found = findWays(catalogue, { ...request, count }, isOver);
    return !('proven' in found) || found.proven;
  };

const plan: Answer = (catalogue, request, isOver) =>
  !['FEASIBLE', 'TIMED_OUT'].includes(findPlan(catalogue, request, isOver).kind);

const front: Answer = (catalogue, request, isOver) => {
  const asked: PlanRequest = { ...request, objectives: ['FINISH', 'STUDY_LOAD', 'COST'] };
  const found = findFront(catalogue, asked, 100, isOver);
  return found.kind === 'PLANS' ? found.complete : found.kind !== 'TIMED_OUT';
};

/**
 * Times the planner on catalogues of national size, and compares it with HiGHS question by question.
 * @throws Error when two of them prove different values
 */
export async function runPlannerBench(
  sizes: PlannerBenchSizes,
  tell: (message: string) => void,
): Promise<readonly PlannerFigure[]> {
  const national = nationalCatalogue(sizes.national);
  tell(`${told(national)}, all SYNTHETIC`);
  const goals = (p50: number | null, p99: number): Goals => ({ p50, p99, isJudged: sizes.judged });
  const timings = [
    ...timing('ways', national, ways(1), sizes.ways, goals(1, 40)),
    ...timing('five ways', national, ways(5), sizes.ways, goals(5, 75)),
    ...timing('plan', national, plan, sizes.plans, goals(null, 100)),
    ...timing('front of three', national, front, sizes.fronts, goals(null, 400)),
  ];
  tell(`the planner is timed: ${inShort(timings)}`);
  const hard = nationalCatalogue(sizes.hard);
  const provedInTime = [
    plannerFigure('hard mix, ways proved in 100 ms', shareProved(hard, ways(1), sizes.ways), '%'),
    plannerFigure('hard mix, plans proved in 100 ms', shareProved(hard, plan, sizes.plans), '%'),
  ];
  tell(`the hard mix is asked: ${inShort(provedInTime)}`);
  return [...timings, ...provedInTime, ...(await contests(sizes, national, hard, tell))];
}

interface Goals {
  readonly p50: number | null;
  readonly p99: number;
  readonly isJudged: boolean;
}

/** Warm first: what depends on the catalogue alone is found once, and code is compiled. */
function timing(
  name: string,
  catalogue: PlanningCatalogue,
  answer: Answer,
  count: number,
  { p50, p99, isJudged }: Goals,
): readonly PlannerFigure[] {
  for (const request of nationalRequests(catalogue, SEED + 1, Math.ceil(count / 4)))
    answer(catalogue, request, limit(MOST_MS));
  const answers = nationalRequests(catalogue, SEED, count).map((request) =>
    timed(() => answer(catalogue, request, limit(MOST_MS))),
  );
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const proved = answers.filter(({ result }) => result).length;
  return [
    plannerFigure(`${name}, p50`, quantile(times, 0.5), 'ms', p50 === null ? null : { atMost: p50 }, isJudged),
    plannerFigure(`${name}, p90`, quantile(times, 0.9), 'ms'),
    plannerFigure(`${name}, p99`, quantile(times, 0.99), 'ms', { atMost: p99 }, isJudged),
    plannerFigure(`${name}, proved in ${String(MOST_MS)} ms`, (100 * proved) / count, '%'),
  ];
}

function shareProved(catalogue: PlanningCatalogue, answer: Answer, count: number): number {
  for (const request of nationalRequests(catalogue, SEED + 1, Math.ceil(count / 4)))
    answer(catalogue, request, limit(HARD_MS));
  const proved = nationalRequests(catalogue, SEED, count).filter((request) =>
    answer(catalogue, request, limit(HARD_MS)),
  );
  return (100 * proved.length) / count;
}

/** The same questions to planner, formulation A and formulation B in turn. */
async function contests(
  sizes: PlannerBenchSizes,
  national: PlanningCatalogue,
  hard: PlanningCatalogue,
  tell: (message: string) => void,
): Promise<readonly PlannerFigure[]> {
  const highs = await openHighs();
  const contest = { highs, highsSeconds: sizes.highsSeconds, plannerMs: 10_000 };
  const askWays = (request: PlanRequest, { catalogue }: Pick<Contest, 'catalogue'>): Comparison | null =>
    compareWays({ ...request, ranking: 'IF_GRANTED', count: 1 }, { ...contest, catalogue });
  const askPlans = (request: PlanRequest, { catalogue }: Pick<Contest, 'catalogue'>): Comparison | null =>
    comparePlans({ ...request, ranking: 'GUARANTEED' }, { ...contest, catalogue });
  const undated = { ...national, offers: [] };
  const all = [
    { name: 'ways', catalogue: undated, ask: askWays, isJudged: sizes.judged },
    { name: 'plans', catalogue: withoutPeriods(national), ask: askPlans, isJudged: sizes.judged },
    { name: 'ways of the hard mix', catalogue: { ...hard, offers: [] }, ask: askWays, isJudged: false },
  ];
  return all.flatMap(({ name, catalogue, ask, isJudged }) => {
    const figures = contestFigures(name, askedOf(catalogue, sizes.compared, ask), isJudged);
    tell(`HiGHS has answered ${name}: ${inShort(figures)}`);
    return figures;
  });
}

/** Questions for credentials that leave HiGHS something to solve, as many as are wanted. */
function askedOf(
  catalogue: PlanningCatalogue,
  count: number,
  ask: (request: PlanRequest, contest: Pick<Contest, 'catalogue'>) => Comparison | null,
): readonly Comparison[] {
  const comparisons: Comparison[] = [];
  for (const request of nationalRequests(catalogue, SEED, 20 * count)) {
    if (comparisons.length === count) break;
    if ('outcomes' in request.goal) continue;
    const comparison = ask(request, { catalogue });
    if (!comparison) continue;
    if (differs(comparison))
      throw new Error(`The planner and HiGHS differ on ${JSON.stringify([request, comparison])}`);
    if (comparison.byHighs.some(({ ms }) => ms > 0)) comparisons.push(comparison);
  }
  return comparisons;
}

/** The ratio is of times: where neither formulation is proved in time it is at least the one that is told. */
function contestFigures(name: string, comparisons: readonly Comparison[], isJudged: boolean): readonly PlannerFigure[] {
  const better = comparisons.map(({ byHighs }) => Math.min(...byHighs.map(provedMs)));
  const ratios = comparisons.map(({ planner }, at) => (better[at] as number) / planner.ms).sort((a, b) => a - b);
  const proved = (which: number): number =>
    comparisons.filter(({ byHighs }) => byHighs[which]?.result !== 'LIMIT').length;
  const by = (which: number): number => median(comparisons.map(({ byHighs }) => byHighs[which]?.ms ?? NaN));
  return [
    plannerFigure(`${name} also by HiGHS`, comparisons.length, ''),
    plannerFigure(`${name}, planner, p50`, median(comparisons.map(({ planner }) => planner.ms)), 'ms'),
    plannerFigure(`${name}, formulation A, p50`, by(0), 'ms'),
    plannerFigure(`${name}, formulation A, proved`, (100 * proved(0)) / comparisons.length, '%'),
    plannerFigure(`${name}, formulation B, p50`, by(1), 'ms'),
    plannerFigure(`${name}, formulation B, proved`, (100 * proved(1)) / comparisons.length, '%'),
    plannerFigure(`${name}, better of A and B, median ratio`, quantile(ratios, 0.5), '×', { atLeast: 150 }, isJudged),
  ];
}

/** A formulation that is not proved has taken all its time, and more; the other one counts where that is proved. */
function provedMs({ ms, result }: Comparison['byHighs'][number], _at: number, all: Comparison['byHighs']): number {
  return result === 'LIMIT' && all.some((one) => one.result !== 'LIMIT') ? Infinity : ms;
}

/** So that what has been measured is known where something later fails. */
function inShort(figures: readonly PlannerFigure[]): string {
  return figures.map(({ name, value, unit }) => `${name} ${value.toFixed(1)} ${unit}`).join('; ');
}

function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

function told({ credentials, offers, rules }: PlanningCatalogue): string {
  const takeable = [...credentials.values()].filter(({ parts }) => parts.length > 0);
  const outcomes = new Set(takeable.flatMap(({ parts }) => parts.flatMap(({ outcome }) => outcome ?? [])));
  const counts = [takeable.length, outcomes.size, offers.length, rules.length].map((one) => one.toLocaleString('en'));
  return `${counts[0] ?? ''} credentials, ${counts[1] ?? ''} outcomes and modules, ${counts[2] ?? ''} dated offers, ${counts[3] ?? ''} rules`;
}
