import type { PlannedCredential, PlannedPart } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { IsoDate } from '../../../src/shared/pure/calendar.js';
import { daysLater, monthsLater } from '../../../src/pathways/domain/checker/days.js';
import { blankCredential } from './blankCredential.js';
import type { Random } from './Random.js';

const DOMAINS = ['domain-1', 'domain-2'];
const DOSSIERS = ['dossier-1', 'dossier-2', 'dossier-3'];
const PROFILES = ['profile-1', 'profile-2'];
const MBO_KIND_OF_LEVEL = ['ENTREE', 'BASISBEROEPS', 'VAK', 'MIDDENKADER'] as const;

/** Credentials with parts, without dates, in the order of a ladder; their keys are not in that order. */
export function generateTakeable(random: Random, count: number, outcomes: readonly string[]): PlannedCredential[] {
  const keys = random.some(['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7'], count);
  return keys.map((key, rung) => ({ ...described(random, key, rung), ...generateContent(random, key, outcomes) }));
}

/** Credentials that can only be brought. */
export function generateProofs(random: Random, count: number): PlannedCredential[] {
  return Array.from({ length: count }, (_, at) => generateProof(random, `p${String(at + 1)}`));
}

/** The credential with dates of validity on, before or after days on which it may be started or awarded. */
export function withValidity(
  random: Random,
  credential: PlannedCredential,
  days: readonly IsoDate[],
): PlannedCredential {
  const near = (): IsoDate => daysLater(random.pick(days), random.pick([0, 0, -1, 1]));
  const dated = random.chance(0.27);
  const months = credential.nominalMonths ?? 0;
  const ends = days.map((day) => monthsLater(day, months));
  const successor = random.chance(0.25);
  return {
    ...credential,
    validFrom: random.chance(0.1) ? near() : null,
    lastStart: dated && !(successor && random.chance(0.6)) ? near() : null,
    lastAward: dated && random.chance(0.4) ? daysLater(random.pick(ends), random.pick([0, 0, -1, 1])) : null,
    successor: successor ? 'elsewhere' : null,
    observedCohorts: random.chance(0.5) ? [Number(random.pick(days).slice(0, 4)) + random.pick([0, 0, -1])] : [],
  };
}

function described(random: Random, key: string, rung: number): PlannedCredential {
  const kind = random.weighed([
    [7, 'MBO_DIPLOMA'],
    [2, 'MBO_CERTIFICAAT'],
    [rung, 'ASSOCIATE_DEGREE'],
    [rung, 'BACHELOR'],
  ] as const);
  const level = kind === 'MBO_DIPLOMA' ? Math.min(4, Math.max(1, rung + random.whole(0, 2))) : null;
  return blankCredential({
    key,
    kind,
    mboKind: level === null ? null : (MBO_KIND_OF_LEVEL[level - 1] ?? null),
    mboLevel: level,
    domain: random.chance(0.8) ? random.pick(DOMAINS) : null,
    dossier: random.chance(0.8) ? random.pick(DOSSIERS) : null,
    profile: random.chance(0.3) ? random.pick(PROFILES) : null,
  });
}

function generateContent(
  random: Random,
  key: string,
  outcomes: readonly string[],
): Pick<PlannedCredential, 'parts' | 'nominalSbu' | 'nominalMonths'> {
  const chosen = random.some(outcomes, outcomes.length);
  const takeOutcome = (): string | null => (random.chance(0.1) ? null : (chosen.pop() ?? null));
  const first = generatePart(random, chosen.pop() ?? null, null, null);
  const always = [
    first,
    ...Array.from({ length: random.whole(0, 2) }, () => generatePart(random, takeOutcome(), null, null)),
  ];
  const [alternatives, count] = random.weighed([
    [5, [0, 0]],
    [4, [2, 1]],
    [2, [3, 2]],
    [1, [3, 1]],
  ] as const);
  const electives = Array.from({ length: alternatives }, () => generatePart(random, takeOutcome(), 'choice', count));
  const parts = random
    .some([...always, ...electives], 6)
    .map((part, at) => ({ ...part, key: `${key}-${String(at + 1)}` }));
  const sum =
    always.reduce((total, part) => total + part.sbu, 0) +
    electives.slice(0, count).reduce((total, part) => total + part.sbu, 0);
  return {
    parts,
    nominalSbu: random.weighed([
      [2, null],
      [5, sum],
      [1, sum + 160],
      [1, Math.ceil(sum / 2)],
    ]),
    nominalMonths: random.chance(0.2) ? null : random.pick([3, 6, 7, 12, 12, 18, 24]),
  };
}

function generatePart(
  random: Random,
  outcome: string | null,
  choice: string | null,
  choiceCount: number | null,
): PlannedPart {
  const kind =
    outcome === null
      ? 'OPAQUE'
      : random.weighed([
          [6, 'WERKPROCES'],
          [2, 'GENERIC'],
          [2, 'KEUZEDEEL'],
        ] as const);
  return {
    key: '',
    kind,
    outcome,
    sbu: 40 * random.whole(1, 12),
    choice,
    choiceCount,
    loadIsDerived: false,
    basis: 'SYNTHETIC',
  };
}

function generateProof(random: Random, key: string): PlannedCredential {
  const kind = random.weighed([
    [6, 'VMBO_DIPLOMA'],
    [2, 'HAVO_DIPLOMA'],
    [2, 'LBO_DIPLOMA'],
    [2, 'MBO_DIPLOMA'],
    [2, 'HAVO_VWO_THREE_YEARS'],
  ] as const);
  if (kind === 'MBO_DIPLOMA')
    return { ...described(random, key, random.whole(0, 3)), kind, dossier: random.pick(DOSSIERS) };
  if (kind !== 'VMBO_DIPLOMA') return blankCredential({ key, kind });
  const profile = random.chance(0.4) ? null : random.pick(PROFILES);
  return blankCredential({ key, kind, leerweg: random.pick(['BB', 'KB', 'GL', 'TL'] as const), profile });
}
