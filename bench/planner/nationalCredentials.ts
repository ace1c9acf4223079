import type { PlannedCredential, PlannedPart } from '../../src/pathways/domain/PlanningCatalogue.js';
import type { CredentialKind, Leerweg, MboKind, PartKind } from '../../src/shared/pure/credentialKind.js';
import { blankCredential } from '../../test/support/generate/blankCredential.js';
import type { Random } from '../../test/support/generate/Random.js';
import type { NationalSize } from './NationalSize.js';

/** Programmes of one level in each domain. */
interface Rung {
  readonly kind: CredentialKind;
  readonly mboKind: MboKind | null;
  readonly level: number | null;
  readonly count: number;
  /** Years of 1,600 SBU, or of 60 EC, that one of them takes. */
  readonly years: readonly number[];
}

const MBO: readonly Rung[] = [
  { kind: 'MBO_DIPLOMA', mboKind: 'ENTREE', level: 1, count: 1, years: [1] },
  { kind: 'MBO_DIPLOMA', mboKind: 'BASISBEROEPS', level: 2, count: 10, years: [1, 2, 2, 2] },
  { kind: 'MBO_DIPLOMA', mboKind: 'VAK', level: 3, count: 14, years: [2, 3, 3, 3] },
  { kind: 'MBO_DIPLOMA', mboKind: 'MIDDENKADER', level: 4, count: 15, years: [3, 3, 4] },
  { kind: 'MBO_DIPLOMA', mboKind: 'SPECIALIST', level: 4, count: 2, years: [1] },
];
const HBO: readonly Rung[] = [
  { kind: 'ASSOCIATE_DEGREE', mboKind: null, level: null, count: 3, years: [2] },
  { kind: 'BACHELOR', mboKind: null, level: null, count: 5, years: [4] },
];

/** What one can only bring. */
const PROOFS: readonly (readonly [string, CredentialKind, Leerweg | null])[] = [
  ['proof:vmbo-bb', 'VMBO_DIPLOMA', 'BB'],
  ['proof:vmbo-kb', 'VMBO_DIPLOMA', 'KB'],
  ['proof:vmbo-gl', 'VMBO_DIPLOMA', 'GL'],
  ['proof:vmbo-tl', 'VMBO_DIPLOMA', 'TL'],
  ['proof:lbo', 'LBO_DIPLOMA', null],
  ['proof:mavo', 'MAVO_DIPLOMA', null],
  ['proof:havo', 'HAVO_DIPLOMA', null],
  ['proof:vwo', 'VWO_DIPLOMA', null],
  ['proof:havo-3', 'HAVO_VWO_THREE_YEARS', null],
];

/** How many diplomas of one level share a dossier. */
const DOSSIER_SIZE = 4;

/** All credentials, by key: those of each domain, and what one can only bring. */
export function nationalCredentials(random: Random, size: NationalSize): ReadonlyMap<string, PlannedCredential> {
  const proofs = PROOFS.map(([key, kind, leerweg]) => blankCredential({ key, kind, leerweg }));
  const domains = Array.from({ length: size.domains }, (_, at) => `d${String(at + 1).padStart(2, '0')}`);
  const all = [...proofs, ...domains.flatMap((domain) => credentialsOf(random, domain, size))];
  return new Map(all.sort((a, b) => (a.key < b.key ? -1 : 1)).map((one) => [one.key, one]));
}

function credentialsOf(random: Random, domain: string, size: NationalSize): readonly PlannedCredential[] {
  const pools = { units: named(`${domain}/pool`, 60), keuzedelen: named(`${domain}/keuzedeel`, 40) };
  const units = unitsBy(random, domain, pools.units, size);
  const mbo = MBO.flatMap((rung) => {
    const basis = new Map<string, readonly string[]>();
    return Array.from({ length: rung.count }, (_, at) => {
      const dossier = `${domain}.l${String(rung.level)}.${String(Math.floor(at / DOSSIER_SIZE))}`;
      const shared = basis.get(dossier) ?? units(random.whole(5, 8), dossier);
      basis.set(dossier, shared);
      return mboDiploma(random, `${domain}:${String(rung.mboKind).toLowerCase()}-${String(at + 10)}`, rung, {
        domain,
        dossier,
        basis: shared,
        own: units,
        keuzedelen: pools.keuzedelen,
      });
    });
  });
  const hbo = HBO.flatMap((rung) =>
    Array.from({ length: rung.count }, (_, at) =>
      hboDegree(random, `${domain}:${rung.kind.toLowerCase()}-${String(at)}`, domain, rung),
    ),
  );
  return [...mbo, ...hbo];
}

/** Draws units for a credential or dossier, some of them from the pool of the domain. */
function unitsBy(
  random: Random,
  domain: string,
  pool: readonly string[],
  { shared }: NationalSize,
): (count: number, owner: string) => readonly string[] {
  return (count, owner) => {
    const common = Array.from({ length: count }, () => random.chance(shared / 100)).filter(Boolean).length;
    return [...random.some(pool, common), ...named(`${domain}/${owner}`, count - common)];
  };
}

interface Drawn {
  readonly domain: string;
  readonly dossier: string;
  readonly basis: readonly string[];
  readonly own: (count: number, owner: string) => readonly string[];
  readonly keuzedelen: readonly string[];
}

function mboDiploma(random: Random, key: string, rung: Rung, drawn: Drawn): PlannedCredential {
  const years = random.pick(rung.years);
  const whole = 1600 * years;
  const units = [...new Set([...drawn.basis, ...drawn.own(random.whole(4, 9), key)])];
  const [room, generic, bpv] = [240 * years, 160 * years, 400 * years];
  const parts = [
    ...split(random, key, 'WERKPROCES', units, whole - room - generic - bpv),
    ...split(random, key, 'GENERIC', named(`generic-${String(rung.level)}`, 4), generic),
    part(`${key}/bpv`, 'BPV', null, bpv),
    ...keuzedelen(random, key, drawn.keuzedelen, room),
  ];
  const { kind, mboKind, level } = rung;
  return blankCredential({
    key,
    kind,
    mboKind,
    mboLevel: level,
    domain: drawn.domain,
    dossier: drawn.dossier,
    tracks: ['BOL', 'BBL'],
    parts,
    nominalSbu: whole,
    nominalMonths: 12 * years,
  });
}

/** Room that anything fills, or as in a third of the dossiers two of four keuzedelen. */
function keuzedelen(random: Random, key: string, from: readonly string[], room: number): readonly PlannedPart[] {
  if (random.chance(0.67)) return [part(`${key}/room`, 'KEUZEDEELRUIMTE', null, room)];
  return random.some(from, 4).map((outcome) => ({
    ...part(`${key}/${outcome}`, 'KEUZEDEEL', outcome, room / 2),
    choice: `${key}/room`,
    choiceCount: 2,
  }));
}

function hboDegree(random: Random, key: string, domain: string, rung: Rung): PlannedCredential {
  const years = rung.years[0] ?? 1;
  const ec = 60 * years;
  const units = split(random, key, 'OPAQUE', named(`${domain}/${key}`, 6 * years), 28 * ec);
  return blankCredential({
    key,
    kind: rung.kind,
    domain,
    tracks: ['FULL_TIME', 'PART_TIME'],
    parts: units,
    nominalSbu: 28 * ec,
    nominalMonths: 12 * years,
    ec,
  });
}

/** The load divided over parts, more or less evenly, in tens of hours. */
function split(
  random: Random,
  key: string,
  kind: PartKind,
  outcomes: readonly string[],
  whole: number,
): readonly PlannedPart[] {
  const weights = outcomes.map(() => random.whole(6, 14));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const loads = weights.map((weight) => 10 * Math.floor((whole * weight) / sum / 10));
  const rest = whole - loads.reduce((total, load) => total + load, 0);
  return outcomes.map((outcome, at) =>
    part(`${key}/${outcome}`, kind, outcome, (loads[at] ?? 0) + (at === 0 ? rest : 0)),
  );
}

function part(key: string, kind: PartKind, outcome: string | null, sbu: number): PlannedPart {
  return { key, kind, outcome, sbu, choice: null, choiceCount: null, loadIsDerived: true, basis: 'SYNTHETIC' };
}

function named(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}-${String(at + 10)}`);
}
