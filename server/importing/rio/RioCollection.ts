import type { z } from 'zod';
import { checkForm } from '../checkForm.js';
import type { Place, Reject } from '../Found.js';
import { isObject } from '../isObject.js';
import { jsonPath } from '../jsonPath.js';
import { type CheckedThing, rejectsOfDouble } from '../rejectsOfDouble.js';
import type { RioAnswer } from './rioAnswers.js';
import {
  aangebodenOpleidingForm,
  cohortForm,
  erkenningForm,
  onderwijslocatieForm,
  opleidingForm,
  opleidingserkenningForm,
  organisatorischeEenheidForm,
} from './rioForms.js';
import type { RioKind, RioThings } from './RioThings.js';
import { rioKindOf } from './rioKindOf.js';

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
  #isEmpty = true;
  readonly #firsts = new Map<string, CheckedThing>();
  readonly #things = new Map<string, Placed<unknown>>();
  readonly #links = new Map<string, Set<string>>();

  add({ at, asked, value }: RioAnswer): void {
    const known = isObject(value) && typeof value['id'] === 'string' ? rioKindOf(asked, value) : null;
    if (!isObject(value) || known === null)
      return void this.rejects.push({ ...at, value, reason: 'expected a thing of the RIO LOD API, with an id' });
    this.#isEmpty = false;
    if ('unused' in known) return void this.#count(known.unused);
    this.#addThing(known.kind, String(value['id']), value, { at, asked });
  }

  #addThing(
    kind: RioKind,
    id: string,
    value: Readonly<Record<string, unknown>>,
    { at, asked }: Pick<RioAnswer, 'at' | 'asked'>,
  ): void {
    if (asked.length === 2 && asked[1] !== id) return void this.#rejectOther(at, id, asked[1] ?? '');
    this.#link(asked, kind, id);
    const key = `${kind} ${id}`;
    const checked = checkForm<RioThings[RioKind]>(FORMS[kind], Object.keys(FORMS[kind].shape), value, at);
    const first = this.#firsts.get(key);
    if (first !== undefined) return void this.rejects.push(...rejectsOfDouble(first, { at, checked }, id));
    this.#firsts.set(key, { at, checked });
    for (const field of Object.keys(value))
      if (!(field in FORMS[kind].shape)) this.#count(`${labelOf(value)}.${field}`);
    if ('value' in checked) return void this.#things.set(key, { at, thing: checked.value });
    this.rejects.push(...checked.rejects);
    if (kind === 'OFFERED' || kind === 'COHORT') this.heldBack.push(id);
  }

  #rejectOther(at: Place, id: string, asked: string): void {
    const reason = `expected ${asked}, which was asked for`;
    this.rejects.push({ file: at.file, path: jsonPath(at.path, 'id'), value: id, reason });
    this.heldBack.push(asked);
  }

  /** Whether nothing of the register was found, used or not. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  all<Kind extends RioKind>(kind: Kind): Placed<RioThings[Kind]>[] {
    return [...this.#things].flatMap(([key, placed]) =>
      key.startsWith(`${kind} `) ? [placed as Placed<RioThings[Kind]>] : [],
    );
  }

  /** Whether a path ties a thing to one of a kind, be that one in the files or not. */
  isLinked(from: RioKind, id: string, to: RioKind): boolean {
    return [...(this.#links.get(`${from} ${id}`) ?? [])].some((key) => key.startsWith(`${to} `));
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

function labelOf(thing: Readonly<Record<string, unknown>>): string {
  return typeof thing['type'] === 'string' ? thing['type'] : 'Onderwijslocatie';
}
