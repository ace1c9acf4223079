import { daysLater, monthsLater } from '../../../src/pathways/domain/checker/days.js';
import {
  type Limits,
  type Objective,
  OBJECTIVES,
  type PlanRequest,
} from '../../../src/pathways/domain/dated/PlanRequest.js';
import type { PlannedCredential, PlannedRule } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { IsoDate } from '../../../src/shared/pure/calendar.js';
import type { DatedCase } from './DatedCase.js';
import { generateCase } from './generateCase.js';
import { generateOffers } from './generateOffers.js';
import { withRecognitions } from './withRecognitions.js';
import { withTimesOfDay } from './withTimesOfDay.js';
import { type Random, seededRandom } from './Random.js';

/** A small catalogue with up to 12 offers, and a request with limits; the same for the same seed. */
export function generateDatedCase(seed: number): DatedCase {
  const { catalogue, request: undated } = generateCase(seed);
  const random = seededRandom(seed + 1_000_000);
  const { startDate, asOf, goal, onlySettled, ranking } = undated;
  const isGoal = ({ key }: PlannedCredential): boolean => 'credential' in goal && goal.credential === key;
  const takeable = [...catalogue.credentials.values()].filter((one) => one.parts.length > 0);
  const shuffled = random
    .some(takeable, takeable.length)
    .sort((one, other) => Number(isGoal(one)) - Number(isGoal(other)));
  const others = takeable.filter((one) => !isGoal(one)).map(({ key }) => key);
  const via = random.some(others, random.pick([0, 0, 0, 0, 1, 1, 2]));
  const request: PlanRequest = {
    profile: { ...undated.profile, region: random.pick([null, 'r1', 'r1', 'r2']) },
    ...{ startDate, asOf, goal, via, onlySettled, ranking },
    world: 'EXAMPLE',
    targetGroups: random.pick([null, [], ['ZIJ_INSTROMER'], ['ZIJ_INSTROMER', 'STARTER'], ['OPSTROMER', 'NIEUWKOMER']]),
    objectives: withFirstCredential(seed, generateObjectives(random)),
    limits: generateLimits(random, startDate),
  };
  const rules = [...catalogue.rules, ...generateTrackRules(random, catalogue.rules)];
  const offers = generateOffers(random, shuffled, startDate, asOf);
  const dated = { ...catalogue, rules, offers };
  return withTimesOfDay(withRecognitions({ seed, catalogue: dated, request }));
}

function generateObjectives(random: Random): readonly [Objective, ...Objective[]] {
  const [first = 'FINISH', second] = random.some(
    OBJECTIVES.filter((one) => one !== 'FIRST_CREDENTIAL'),
    2,
  );
  return second === undefined || random.chance(0.6) ? [first] : [first, second];
}

/** In some cases the first credential comes before other objectives, or after one. */
function withFirstCredential(seed: number, objectives: PlanRequest['objectives']): PlanRequest['objectives'] {
  const random = seededRandom(seed + 4_000_000);
  if (!random.chance(0.2)) return objectives;
  return random.chance(0.7) ? ['FIRST_CREDENTIAL', ...objectives] : [objectives[0], 'FIRST_CREDENTIAL'];
}

function generateLimits(random: Random, startDate: IsoDate): Limits {
  return {
    hoursPerWeek: random.chance(0.3) ? random.pick([12, 24, 30, 40]) : null,
    budgetCents: random.chance(0.15) ? 100 * random.pick([10, 60, 120, 200]) : null,
    latestFinish: random.chance(0.12)
      ? daysLater(monthsLater(startDate, random.pick([6, 12, 24, 30])), random.pick([0, 1, -1]))
      : null,
    tracks: random.chance(0.05) ? random.some(['BOL', 'BBL', 'OVO'] as const, 2) : null,
    regions: random.chance(0.05) ? random.pick([['r1'], ['r2'], ['r1', 'r2']]) : null,
    languages: random.chance(0.05) ? random.pick([['nl'], ['en', 'nl']]) : null,
    timesOfDay: null,
  };
}

/** What some rules of admission ask, asked of a track of what other rules are about. */
function generateTrackRules(random: Random, rules: readonly PlannedRule[]): PlannedRule[] {
  const admissions = rules.filter(({ purpose, requirement }) => purpose === 'ADMISSION' && requirement !== null);
  return random.some(admissions, random.pick([0, 0, 1, 2])).map((rule, at) => ({
    ...rule,
    key: `t${String(at + 1)}`,
    purpose: 'TRACK',
    selector: random.pick(admissions).selector,
    tracks: random.pick([null, ['BBL'], ['BBL', 'OVO']]),
  }));
}
