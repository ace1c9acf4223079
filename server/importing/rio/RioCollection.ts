import type { z } from 'zod';
import { checkForm } from '../checkForm.js';
import type { Place, Reject } from '../Found.js';
import { isObject } from '../isObject.js';
import type { RioAnswer } from './rioAnswers.js';
import {
  type AangebodenOpleiding,
  aangebodenOpleidingForm,
  type Cohort,
  cohortForm,
  type Erkenning,
  erkenningForm,
  type Onderwijslocatie,
  onderwijslocatieForm,
  type Opleiding,
  opleidingForm,
  type Opleidingserkenning,
  opleidingserkenningForm,
  type OrganisatorischeEenheid,
  organisatorischeEenheidForm,
} from './rioForms.js';
import { DEFINING_TYPES, OFFERED_TYPES } from './rioWords.js';

/** What a thing of each kind is read as. */
interface RioThings {
  readonly OFFERED: AangebodenOpleiding;
  readonly COHORT: Cohort;
  readonly EDUCATION: Opleiding;
  readonly EDUCATION_RECOGNITION: Opleidingserkenning;
  readonly ORGANISATION: OrganisatorischeEenheid;
  readonly RECOGNITION: Erkenning;
  readonly LOCATION: Onderwijslocatie;
}
export type RioKind = keyof RioThings;

const FORMS: { readonly [Kind in RioKind]: z.ZodType<RioThings[Kind]> & { shape: object } } = {
  OFFERED: aangebodenOpleidingForm,
  COHORT: cohortForm,
  EDUCATION: opleidingForm,
  EDUCATION_RECOGNITION: opleidingserkenningForm,
  ORGANISATION: organisatorischeEenheidForm,
  RECOGNITION: erkenningForm,
  LOCATION: onderwijslocatieForm,
};

/** A thing and where it stands. */
export interface Placed<Thing> {
  readonly at: Place;
  readonly thing: Thing;
}

/** What the files of an import hold, each thing once, and which belongs to which by the paths that were asked. */
export class RioCollection {
  readonly rejects: Reject[] = [];
  readonly heldBack: string[] = [];
  readonly unused = new Map<string, number>();
  readonly #things = new Map<string, Placed<unknown>>();
  readonly #links = new Map<string, Set<string>>();

  add({ at, asked, value }: RioAnswer): void {
    const kind = isObject(value) ? kindOf(value) : null;
    if (!isObject(value) || kind === null)
      return void this.rejects.push({ ...at, value, reason: 'expected a thing of the RIO LOD API, with an id' });
    if (typeof kind === 'object') return void this.#count(kind.unused);
    const id = String(value['id']);
    this.#link(asked, kind, id);
    const key = `${kind} ${id}`;
    if (this.#things.has(key)) return;
    for (const field of Object.keys(value))
      if (!(field in FORMS[kind].shape)) this.#count(`${labelOf(value)}.${field}`);
    const checked = checkForm<RioThings[RioKind]>(FORMS[kind], Object.keys(FORMS[kind].shape), value, at);
    if ('value' in checked) return void this.#things.set(key, { at, thing: checked.value });
    this.rejects.push(...checked.rejects);
    if (kind === 'OFFERED' || kind === 'COHORT') this.heldBack.push(id);
  }

  /** Whether nothing of the register was found, used or not. */
  get isEmpty(): boolean {
    return this.#things.size === 0 && this.unused.size === 0;
  }

  all<Kind extends RioKind>(kind: Kind): Placed<RioThings[Kind]>[] {
    return [...this.#things].flatMap(([key, placed]) =>
      key.startsWith(`${kind} `) ? [placed as Placed<RioThings[Kind]>] : [],
    );
  }

  /** The things of a kind that belong to another one. */
  of<Kind extends RioKind>(owner: RioKind, id: string, kind: Kind): Placed<RioThings[Kind]>[] {
    const keys = [...(this.#links.get(`${owner} ${id}`) ?? [])].filter((key) => key.startsWith(`${kind} `));
    return keys.flatMap((key) => (this.#things.get(key) as Placed<RioThings[Kind]> | undefined) ?? []);
  }

  /** `/opleidingen/1/opleidingserkenning` links the answer to opleiding 1, both ways. */
  #link([collection, ownerId, sub]: readonly string[], kind: RioKind, id: string): void {
    const owner = OWNERS[collection ?? ''];
    if (owner === undefined || ownerId === undefined || sub === undefined) return;
    this.#linkOneWay(`${owner} ${ownerId}`, `${kind} ${id}`);
    this.#linkOneWay(`${kind} ${id}`, `${owner} ${ownerId}`);
  }

  #linkOneWay(from: string, to: string): void {
    this.#links.set(from, (this.#links.get(from) ?? new Set<string>()).add(to));
  }

  #count(name: string): void {
    this.unused.set(name, (this.unused.get(name) ?? 0) + 1);
  }
}

const OWNERS: Readonly<Partial<Record<string, RioKind>>> = {
  'aangeboden-opleidingen': 'OFFERED',
  opleidingen: 'EDUCATION',
  opleidingsonderdelen: 'EDUCATION',
  'organisatorische-eenheden': 'ORGANISATION',
};

/** The kind of a thing by what the register requires of it; or its type where the import does not use that. */
function kindOf(thing: Readonly<Record<string, unknown>>): RioKind | { unused: string } | null {
  if (typeof thing['id'] !== 'string') return null;
  const type = typeof thing['type'] === 'string' ? thing['type'] : '';
  if ('aangebodenOpleidingcode' in thing) return isIn(OFFERED_TYPES, type) ? 'OFFERED' : { unused: type };
  if ('beginAanmeldperiode' in thing) return 'COHORT';
  if ('opleidingseenheidcode' in thing) return isIn(DEFINING_TYPES, type) ? 'EDUCATION' : { unused: type };
  if ('erkendeopleidingscode' in thing) return 'EDUCATION_RECOGNITION';
  if ('inbedrijfdatum' in thing && 'naam' in thing) return 'ORGANISATION';
  if ('bekostigingscode' in thing && 'code' in thing) return 'RECOGNITION';
  if ('onderwijslocatiecode' in thing) return 'LOCATION';
  return 'programId' in thing || 'programmeId' in thing ? null : { unused: type || 'other things' };
}

function labelOf(thing: Readonly<Record<string, unknown>>): string {
  return typeof thing['type'] === 'string' ? thing['type'] : 'Onderwijslocatie';
}

function isIn(words: readonly string[], word: string): boolean {
  return words.includes(word);
}
