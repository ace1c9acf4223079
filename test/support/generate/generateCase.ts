import type { PlannedCredential } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { Goal } from '../../../src/pathways/domain/PlanningRequest.js';
import type { IsoDate } from '../../../src/shared/pure/calendar.js';
import { stepDaysOf, type Draft } from './Draft.js';
import { generateProofs, generateTakeable, withValidity } from './generateCredentials.js';
import { generateProfile } from './generateProfile.js';
import { generateRules } from './generateRules.js';
import type { PlanningCase } from './PlanningCase.js';
import { seededRandom, type Random } from './Random.js';
import { withTwins } from './withTwins.js';

const START_DATES: readonly IsoDate[] = [
  '2026-09-01',
  '2026-08-31',
  '2027-01-31',
  '2027-02-28',
  '2027-03-01',
  '2027-11-30',
  '2028-02-29',
  '2028-02-28',
  '2026-12-31',
];

/** A small catalogue and a request; the same for the same seed. */
export function generateCase(seed: number): PlanningCase {
  const random = seededRandom(seed);
  const draft = generateDraft(random);
  const profile = generateProfile(draft);
  const rules = generateRules(draft, profile);
  const credentials = [...draft.takeable, ...draft.proofs].sort((one, other) => (one.key < other.key ? -1 : 1));
  const catalogue = {
    credentials: new Map(credentials.map((credential) => [credential.key, credential])),
    rules,
    offers: [],
    recognitions: [],
  };
  return {
    seed,
    request: {
      profile,
      goal: generateGoal(draft),
      startDate: draft.startDate,
      asOf: draft.asOf,
      via: random.chance(0.1) ? random.some(draft.takeable.slice(0, -1), 1).map((credential) => credential.key) : [],
      onlySettled: random.chance(0.15),
      ranking: random.pick(['GUARANTEED', 'IF_GRANTED']),
      count: random.pick([1, 2, 10, 10, 10]),
    },
    catalogue: withTwins(random, catalogue, draft.takeable.slice(0, -1)),
  };
}

function generateDraft(random: Random): Draft {
  const outcomes = Array.from({ length: random.whole(5, 8) }, (_, at) => `o${String(at + 1)}`);
  const undated = generateTakeable(
    random,
    random.weighed([
      [4, 3],
      [6, 4],
      [4, 5],
      [1, 6],
    ]),
    outcomes,
  );
  const startDate = random.pick(START_DATES);
  const stepDays = stepDaysOf(startDate, undated);
  const takeable = undated.map((credential) => withValidity(random, credential, stepDays));
  return {
    random,
    startDate,
    stepDays,
    takeable,
    outcomes: offeredOutcomes(takeable),
    asOf: '2026-06-15',
    proofs: generateProofs(random, random.whole(1, 4)),
  };
}

/** Those that some credential has. */
function offeredOutcomes(takeable: readonly PlannedCredential[]): string[] {
  const outcomes = takeable.flatMap((credential) => credential.parts.flatMap((part) => part.outcome ?? []));
  return [...new Set(outcomes)].sort();
}

function generateGoal(draft: Draft): Goal {
  const { random, takeable } = draft;
  return random.weighed<() => Goal>([
    [65, () => ({ credential: takeable.at(-1)?.key ?? '' })],
    [15, () => ({ credential: takeable.at(-2)?.key ?? '' })],
    [5, () => ({ credential: random.pick([...takeable, ...draft.proofs]).key })],
    [30, () => ({ outcomes: random.some(draft.outcomes, random.whole(1, 4)) })],
    [1, () => ({ credential: 'nowhere' })],
    [1, () => ({ outcomes: [...random.some(draft.outcomes, 1), 'nothing'] })],
  ])();
}
