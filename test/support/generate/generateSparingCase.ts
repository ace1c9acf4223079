import { daysLater } from '../../../src/pathways/domain/checker/days.js';
import type {
  PlannedCredential,
  PlannedOffer,
  PlannedPart,
  PlannedRule,
} from '../../../src/pathways/domain/PlanningCatalogue.js';
import { blankRule } from './blankRule.js';
import type { DatedCase } from './DatedCase.js';
import { generateLadderCase } from './generateLadderCase.js';
import { type Random, seededRandom } from './Random.js';

const START_DATE = '2026-09-01';

/** What is had need not be done twice. */
const BY_OUTCOME = blankRule({
  key: 'exempts',
  purpose: 'EXEMPTION',
  exemption: { evidence: 'OUTCOME_HELD', partKinds: ['WERKPROCES'], decidedBy: 'EXAMINATION_BOARD' },
});

/** A part, of what shares it the credential, and the rule by which having that exempts it, where its outcome does not. */
interface Spared {
  readonly part: PlannedPart;
  readonly of: PlannedCredential;
  readonly rule: PlannedRule | null;
}

/**
 * A ladder in which what is short spares much of what is long, directly or by sparing something that does, so that it is
 * taken though nothing asks for it; the same for the same seed.
 */
export function generateSparingCase(seed: number): DatedCase {
  const from = generateLadderCase(seed);
  const random = seededRandom(seed + 12_000_000);
  const { catalogue, request } = from;
  const rungs = [...catalogue.credentials.values()];
  const spared = rungs.flatMap((one, at) => sparedBy(random, one, rungs.slice(at + 1)));
  const credentials = rungs.map((one) => {
    const parts = spared.filter(({ of }) => of === one).map(({ part }) => part);
    return { ...one, parts: [...one.parts, ...parts] };
  });
  const isAsked = request.objectives[0] === 'FIRST_CREDENTIAL' || random.chance(0.3);
  return {
    ...from,
    catalogue: {
      ...catalogue,
      credentials: new Map(credentials.map((one) => [one.key, one])),
      rules: [
        BY_OUTCOME,
        ...spared.flatMap(({ rule }) => rule ?? []),
        ...catalogue.rules.filter(({ purpose }) => purpose === 'ADMISSION' && random.chance(0.5)),
        blankRule({ key: 'admits-all', requirement: { kind: 'ALL_OF', of: [] } }),
      ],
      offers: catalogue.offers.map((one) => atLength(random, one, spared)),
    },
    request: {
      ...request,
      ranking: random.chance(0.9) ? 'IF_GRANTED' : 'GUARANTEED',
      objectives: isAsked ? request.objectives : ['FINISH'],
      limits: { ...request.limits, latestFinish: null },
    },
  };
}

/** What the credential spares of those above it, and heavier there. */
function sparedBy(random: Random, rung: PlannedCredential, above: readonly PlannedCredential[]): readonly Spared[] {
  if (random.chance(0.2)) return [];
  return random.some(above, random.pick([1, 1, 2])).map((of) => sharedWith(random, rung, of));
}

function sharedWith(random: Random, { key, parts }: PlannedCredential, of: PlannedCredential): Spared {
  const [first] = parts;
  const isByCredential = random.chance(0.3);
  const part: PlannedPart = {
    key: `${of.key}/of-${key}`,
    kind: isByCredential ? 'OPAQUE' : 'WERKPROCES',
    outcome: isByCredential ? null : (first?.outcome ?? null),
    sbu: 100 * random.whole(3, 9),
    choice: null,
    choiceCount: null,
    loadIsDerived: false,
    basis: 'SYNTHETIC',
  };
  return { part, of, rule: isByCredential ? ruleFor(part, key, of) : null };
}

function ruleFor(part: PlannedPart, by: string, of: PlannedCredential): PlannedRule {
  return blankRule({
    key: `exempts-${part.key}`,
    purpose: 'EXEMPTION',
    selector: { keys: [of.key] },
    requirement: { kind: 'HOLDS_CREDENTIAL', selector: { keys: [by] } },
    exemption: {
      evidence: 'CREDENTIAL_HELD',
      partKinds: ['OPAQUE'],
      partKeys: [part.key],
      decidedBy: 'EXAMINATION_BOARD',
    },
  });
}

/** What has something to spare takes long, the rest is short; most of it can be begun at once, or when something short is over. */
function atLength(random: Random, offer: PlannedOffer, spared: readonly Spared[]): PlannedOffer {
  const isLong = spared.some(({ of }) => of.key === offer.credential);
  const weeks = isLong ? random.pick([20, 30, 40]) : random.pick([2, 4, 5, 8]);
  const start = daysLater(START_DATE, random.pick([0, 0, 14, 28, 35, 70]));
  return {
    ...offer,
    weeks,
    ...(offer.startDate === null ? { entryFrom: start, entryTo: daysLater(start, 250) } : { startDate: start }),
  };
}
