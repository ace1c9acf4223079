import type { RioKind } from './RioThings.js';
import {
  DEFINING_TYPES,
  OFFERED_TYPES,
  UNUSED_COHORT_TYPES,
  UNUSED_DEFINING_TYPES,
  UNUSED_OFFERED_TYPES,
} from './rioWords.js';

/** What a thing is: of a kind that is read, or of one that an import does not use, by its name. */
export type RioKindOf = { readonly kind: RioKind } | { readonly unused: string };

/** The steps of paths, and of which kind what they answer is. */
const KIND_OF_STEP: Readonly<Partial<Record<string, RioKind>>> = {
  'aangeboden-opleidingen': 'OFFERED',
  'aangeboden-opleiding-cohorten': 'COHORT',
  opleiding: 'EDUCATION',
  opleidingen: 'EDUCATION',
  opleidingsonderdeel: 'EDUCATION',
  opleidingsonderdelen: 'EDUCATION',
  opleidingserkenning: 'EDUCATION_RECOGNITION',
  opleidingserkenningen: 'EDUCATION_RECOGNITION',
  onderwijsaanbieder: 'ORGANISATION',
  'organisatorische-eenheid': 'ORGANISATION',
  'organisatorische-eenheden': 'ORGANISATION',
  erkenningen: 'RECOGNITION',
  onderwijslocatie: 'LOCATION',
  onderwijslocaties: 'LOCATION',
};

const UNUSED_TYPES = new Set<string>([...UNUSED_OFFERED_TYPES, ...UNUSED_DEFINING_TYPES, ...UNUSED_COHORT_TYPES]);

/** The types of each kind, or how they end or begin. */
const KIND_OF_TYPE: readonly (readonly [RegExp, RioKind])[] = [
  [new RegExp(`^(?:${OFFERED_TYPES.join('|')})$`), 'OFFERED'],
  [/COHORT$/, 'COHORT'],
  [new RegExp(`^(?:${DEFINING_TYPES.join('|')})$`), 'EDUCATION'],
  [/ERKENNING$/, 'EDUCATION_RECOGNITION'],
  [/^(?:ERKENDE_|BEVOEGD_GEZAG$)/, 'RECOGNITION'],
  [/^ONDERWIJS(?:AANBIEDER|AANBIEDERGROEP|BEGELEIDINGSAANBIEDER|BESTUUR)$/, 'ORGANISATION'],
];

/** Fields that only things of a kind have, for answers of which the path and the type are not there. */
const KIND_OF_FIELD: readonly (readonly [string, RioKind])[] = [
  ['aangebodenOpleidingcode', 'OFFERED'],
  ['beginAanmeldperiode', 'COHORT'],
  ['opleidingseenheidcode', 'EDUCATION'],
  ['erkendeopleidingscode', 'EDUCATION_RECOGNITION'],
  ['inbedrijfdatum', 'ORGANISATION'],
  ['bekostigingscode', 'RECOGNITION'],
  ['onderwijslocatiecode', 'LOCATION'],
];

/**
 * The kind of an answer: what was asked for tells it, or else the type, or else a field that only that kind has; null when
 * nothing does. What the thing lacks of its kind is then for the form to say.
 * @param asked the steps of the path that was asked; empty where it is not known
 */
export function rioKindOf(asked: readonly string[], thing: Readonly<Record<string, unknown>>): RioKindOf | null {
  const type = typeof thing['type'] === 'string' ? thing['type'] : '';
  const step = askedFor(asked);
  if (step !== undefined && KIND_OF_STEP[step] === undefined) return { unused: step };
  if (UNUSED_TYPES.has(type)) return { unused: type };
  const kind =
    KIND_OF_STEP[step ?? ''] ??
    KIND_OF_TYPE.find(([form]) => form.test(type))?.[1] ??
    KIND_OF_FIELD.find(([field]) => field in thing)?.[1];
  if (kind !== undefined) return { kind };
  return type === '' ? null : { unused: type };
}

/** `/opleidingen/1/opleidingserkenning` asks for an opleidingserkenning, `/opleidingen` and `/opleidingen/1` for opleidingen. */
function askedFor(asked: readonly string[]): string | undefined {
  return asked.length % 2 === 1 ? asked.at(-1) : asked.at(-2);
}
