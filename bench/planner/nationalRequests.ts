import type { PlanRequest } from '../../src/pathways/domain/dated/PlanRequest.js';
import type { PlannedCredential, PlanningCatalogue } from '../../src/pathways/domain/PlanningCatalogue.js';
import type { Goal } from '../../src/pathways/domain/PlanningRequest.js';
import type { TargetGroup } from '../../src/shared/pure/holding.js';
import type { Held, PlanningProfile } from '../../src/shared/pure/planningProfile.js';
import { blankHeld } from '../../test/support/generate/blankHeld.js';
import { type Random, seededRandom } from '../../test/support/generate/Random.js';
import { REGIONS } from './nationalOffers.js';

const START_DATE = '2026-09-01';

/** Somebody of a target group, with what such a person brings and is after. */
interface Person {
  readonly group: TargetGroup;
  readonly profile: PlanningProfile;
  readonly goal: PlannedCredential;
}

type Draw = (kinds: readonly string[]) => PlannedCredential;

/** So many questions of all target groups in turn; the same for the same seed. */
export function nationalRequests(catalogue: PlanningCatalogue, seed: number, count: number): readonly PlanRequest[] {
  const random = seededRandom(seed);
  const takeable = [...catalogue.credentials.values()].filter(({ parts }) => parts.length > 0);
  const byKind = Map.groupBy(takeable, (one) => one.mboKind ?? one.kind);
  const draw: Draw = (kinds) => random.pick(kinds.flatMap((kind) => byKind.get(kind as never) ?? []));
  return Array.from({ length: count }, (_, at) => requestOf(random, personOf(random, at, draw, takeable), at));
}

function requestOf(random: Random, { group, profile, goal }: Person, at: number): PlanRequest {
  const isRoomy = random.chance(0.25);
  const isFar = isRoomy || random.chance(0.4);
  const others = random.some(REGIONS, random.whole(8, 18));
  return {
    profile,
    goal: goalOf(random, goal),
    startDate: START_DATE,
    asOf: '2026-08-01',
    via: [],
    onlySettled: random.chance(0.3),
    ranking: at % 2 === 0 ? 'GUARANTEED' : 'IF_GRANTED',
    world: 'EXAMPLE',
    targetGroups: [group],
    objectives: [random.pick(['FINISH', 'STUDY_LOAD', 'COST', 'FINISH'])],
    limits: {
      hoursPerWeek: isRoomy ? null : random.pick([16, 36, 40, 40]),
      budgetCents: isRoomy ? null : random.pick([300_000, 1_200_000, 2_500_000, null]),
      latestFinish: random.pick([null, null, '2030-08-31', '2032-08-31']),
      tracks: null,
      regions: isFar ? null : [profile.region ?? '', ...others],
      languages: random.chance(0.1) ? ['nl'] : null,
      timesOfDay: null,
    },
  };
}

/** A credential as a rule; one of ten asks for a few of its units. */
function goalOf(random: Random, goal: PlannedCredential): Goal {
  if (random.chance(0.9)) return { credential: goal.key };
  const units = goal.parts.filter(({ kind }) => kind === 'WERKPROCES').flatMap(({ outcome }) => outcome ?? []);
  return units.length === 0 ? { credential: goal.key } : { outcomes: random.some(units, random.whole(1, 3)) };
}

function personOf(random: Random, at: number, draw: Draw, takeable: readonly PlannedCredential[]): Person {
  switch (at % 6) {
    case 0:
      return starter(random, draw);
    case 1:
      return person(random, 'DOORSTARTER', [18, 24], [diploma(draw(['BASISBEROEPS', 'VAK', 'MIDDENKADER']))], [], {
        goal: draw(['VAK', 'MIDDENKADER', 'SPECIALIST', 'ASSOCIATE_DEGREE', 'BACHELOR']),
      });
    case 2:
      return person(random, 'OPSTROMER', [22, 45], [diploma(draw(['BASISBEROEPS', 'VAK']))], claims(random, draw), {
        goal: draw(['VAK', 'MIDDENKADER', 'SPECIALIST', 'ASSOCIATE_DEGREE']),
      });
    case 3:
      return person(random, 'ZIJ_INSTROMER', [28, 58], sideways(random, draw), claims(random, draw), {
        goal: draw(['BASISBEROEPS', 'VAK', 'MIDDENKADER', 'BACHELOR']),
      });
    case 4:
      return herstarter(random, draw, takeable);
    default:
      return person(random, 'NIEUWKOMER', [19, 50], [], claims(random, draw), {
        goal: draw(['ENTREE', 'BASISBEROEPS', 'BASISBEROEPS', 'VAK']),
      });
  }
}

function starter(random: Random, draw: Draw): Person {
  const vmbo = random.pick(['proof:vmbo-bb', 'proof:vmbo-kb', 'proof:vmbo-gl', 'proof:vmbo-tl', 'proof:havo']);
  return person(random, 'STARTER', [17, 19], [proof(vmbo)], [], {
    goal: draw(['BASISBEROEPS', 'VAK', 'MIDDENKADER', 'SPECIALIST', 'ASSOCIATE_DEGREE', 'BACHELOR']),
  });
}

function sideways(random: Random, draw: Draw): Held[] {
  const old = random.pick(['proof:lbo', 'proof:mavo', 'proof:havo', 'proof:vmbo-tl']);
  return random.chance(0.5) ? [proof(old)] : [proof(old), diploma(draw(['VAK', 'MIDDENKADER', 'BACHELOR']))];
}

/** Stopped on the way to a diploma, with some of its units. */
function herstarter(random: Random, draw: Draw, takeable: readonly PlannedCredential[]): Person {
  const stopped = draw(['BASISBEROEPS', 'VAK', 'MIDDENKADER']);
  const near = takeable.filter(({ domain, parts }) => domain === stopped.domain && parts.length > 0);
  const units = stopped.parts.filter(({ kind, outcome }) => kind === 'WERKPROCES' && outcome !== null);
  const held = random.some(units, random.whole(1, 5)).map(({ outcome }) =>
    blankHeld({
      outcome,
      scope: stopped.key,
      status: 'EXAMINED',
      result: random.whole(6, 9),
      heldFrom: '2022-07-01',
    }),
  );
  const base = random.pick(['proof:vmbo-bb', 'proof:vmbo-kb', 'proof:havo-3']);
  return person(random, 'HERSTARTER', [18, 40], [proof(base), ...held], [], {
    goal: random.chance(0.5) ? stopped : random.pick(near),
  });
}

/** Units that experience is said to show. */
function claims(random: Random, draw: Draw): readonly string[] {
  const units = draw(['VAK', 'MIDDENKADER']).parts.filter(({ kind }) => kind === 'WERKPROCES');
  return random.some(units, random.whole(0, 5)).flatMap(({ outcome }) => outcome ?? []);
}

function person(
  random: Random,
  group: TargetGroup,
  [youngest, oldest]: readonly [number, number],
  holdings: Held[],
  claimedOutcomes: readonly string[],
  { goal }: { readonly goal: PlannedCredential },
): Person {
  const born = 2026 - random.whole(youngest, oldest);
  const profile: PlanningProfile = {
    birthDate: `${String(born - 1)}-0${String(random.whole(1, 9))}-15`,
    region: random.pick(REGIONS),
    workHoursPerWeek: null,
    companyAgreement: null,
    mayWork: true,
    holdings,
    claimedOutcomes: [...claimedOutcomes],
    basis: 'SYNTHETIC',
  };
  return { group, profile, goal };
}

function diploma({ key }: PlannedCredential): Held {
  return blankHeld({ credential: key, status: 'AWARDED', heldFrom: '2020-07-01' });
}

function proof(key: string): Held {
  return blankHeld({ credential: key, status: 'AWARDED', heldFrom: '2015-07-01' });
}
