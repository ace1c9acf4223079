import { daysLater } from '../../../src/pathways/domain/checker/days.js';
import type {
  PlannedCredential,
  PlannedRecognition,
  PlannedRule,
} from '../../../src/pathways/domain/PlanningCatalogue.js';
import { blankRecognition } from './blankRecognition.js';
import { blankRule } from './blankRule.js';
import type { DatedCase } from './DatedCase.js';
import { type Random, seededRandom } from './Random.js';

/** The case, in a third of the cases with experience, a rule that takes it for evidence, and procedures that recognise it. */
export function withRecognitions(from: DatedCase): DatedCase {
  const random = seededRandom(from.seed + 5_000_000);
  if (!random.chance(0.34)) return from;
  const { catalogue, request } = from;
  const offered = new Set(catalogue.offers.map(({ credential }) => credential));
  const takeable = [...catalogue.credentials.values()].filter((one) => offered.has(one.key));
  const { goal } = request;
  const aims = takeable.filter(({ key }) => 'credential' in goal && goal.credential === key && random.chance(0.7));
  const outcomes = takeable.flatMap(({ parts }) => parts.flatMap(({ outcome }) => outcome ?? []));
  const claimedOutcomes = random.some([...new Set(outcomes)], random.whole(2, 5));
  const credentials = [...new Set([...aims, ...random.some(takeable, random.whole(1, 2))])];
  const recognitions = credentials.flatMap((one) =>
    Array.from({ length: random.whole(1, 2) }, () => generateRecognition(random, one, from)),
  );
  const keyed = recognitions.map((one, at) => ({ ...one, key: `recognition-${String(at + 1)}` }));
  return {
    ...from,
    catalogue: { ...catalogue, rules: [...catalogue.rules, evidenceRule(random)], recognitions: keyed },
    request: {
      ...request,
      profile: { ...request.profile, claimedOutcomes },
      objectives: random.chance(0.5) ? [random.pick(['STUDY_LOAD', 'FINISH'] as const)] : request.objectives,
      ranking: random.chance(0.85) ? 'IF_GRANTED' : 'GUARANTEED',
    },
  };
}

function evidenceRule(random: Random): PlannedRule {
  return blankRule({
    key: 'e4',
    purpose: 'EXEMPTION',
    ruleClass: 'REQUIREMENT',
    exemption: {
      evidence: 'EXPERIENCE',
      partKinds: random.some(['WERKPROCES', 'GENERIC', 'KEUZEDEEL', 'OPAQUE'] as const, random.whole(3, 4)),
      decidedBy: 'EXAMINATION_BOARD',
    },
  });
}

/** Often so that it just ends, or just does not, by the day on which an offer of the credential starts. */
function generateRecognition(random: Random, credential: PlannedCredential, from: DatedCase): PlannedRecognition {
  const { startDate, asOf } = from.request;
  const starts = from.catalogue.offers.flatMap((offer) =>
    offer.credential === credential.key ? (offer.startDate ?? offer.entryFrom ?? []) : [],
  );
  const weeks = random.pick([0, 0, 1, 2, 4, 8]);
  const before = daysLater(random.pick([startDate, ...starts]), -7 * weeks + random.pick([0, 0, 0, 1, -1]));
  const openFrom = random.pick([null, null, before, startDate]);
  return blankRecognition({
    key: '',
    credential: credential.key,
    world: random.chance(0.97) ? 'EXAMPLE' : 'REAL',
    regions: random.some(['r1', 'r2'], random.pick([1, 1, 2])),
    partKinds: random.some(['WERKPROCES', 'GENERIC', 'KEUZEDEEL', 'OPAQUE'] as const, random.whole(2, 4)),
    partKeys: random.chance(0.7) ? null : random.some(credential.parts, random.whole(1, 3)).map(({ key }) => key),
    openFrom,
    openTo: random.chance(0.85) ? null : daysLater(openFrom ?? startDate, random.pick([0, -1, 30])),
    weeks: random.chance(0.95) ? weeks : null,
    priceCents: random.chance(0.9) ? 100 * random.pick([0, 2, 5, 10, 40]) : null,
    recordedFrom: random.chance(0.97) ? '2020-01-01' : daysLater(asOf, random.pick([0, 1])),
    recordedTo: random.chance(0.97) ? null : daysLater(asOf, random.pick([0, 1])),
  });
}
