import { checkForm } from '../checkForm.js';
import type { Place, Reject } from '../Found.js';
import { isObject } from '../isObject.js';
import type { JsonFile } from '../JsonFile.js';
import { jsonPath } from '../jsonPath.js';
import { type CheckedThing, rejectsOfDouble } from '../rejectsOfDouble.js';
import { answersOf } from './answersOf.js';
import { type OeapiType, oeapiTypeOf } from './oeapiTypes.js';
import type { OeapiKind, OeapiThing, OeapiThings, OeapiVersion } from './OeapiThing.js';

/** What the files of an import hold, each thing once: the first that stands in them. */
export class OeapiCollection {
  readonly things = new Map<string, OeapiThing>();
  readonly rejects: Reject[] = [];
  readonly heldBack: string[] = [];
  readonly unused = new Map<string, number>();
  readonly #version: OeapiVersion;
  readonly #firsts = new Map<string, CheckedThing>();

  constructor(version: OeapiVersion) {
    this.#version = version;
  }

  /** The thing with this id, if it is there and can be used. */
  find<Kind extends OeapiKind>(kind: Kind, id: string): OeapiThings[Kind] | undefined {
    return this.things.get(`${kind} ${id}`)?.thing as OeapiThings[Kind] | undefined;
  }

  add({ name, value }: JsonFile): void {
    for (const answer of answersOf(value)) this.#addThing(answer.value, { file: name, path: answer.path });
  }

  #addThing(thing: unknown, at: Place): void {
    const type = isObject(thing) ? oeapiTypeOf(this.#version, thing) : undefined;
    if (!isObject(thing) || type === undefined) {
      const reason = `expected a thing of OEAPI v${this.#version}, with an id such as ${exampleId(this.#version)}`;
      this.rejects.push({ ...at, value: thing, reason });
      return;
    }
    this.#addHeld(thing, type, at);
    if (type.form === null || type.kind === null) this.#count(type.name);
    else this.#addChecked(thing, { ...type, form: type.form, kind: type.kind }, at);
  }

  /** Things that stand whole in another one; one that has nothing but its id is only named there. */
  #addHeld(thing: Readonly<Record<string, unknown>>, { holds }: OeapiType, at: Place): void {
    for (const field of holds) {
      const held = thing[field];
      if (isObject(held) && Object.keys(held).length > 1)
        this.#addThing(held, { file: at.file, path: jsonPath(at.path, field) });
    }
  }

  #addChecked(
    thing: Readonly<Record<string, unknown>>,
    { name, id, form, kind, used, own }: OeapiType & { form: NonNullable<OeapiType['form']>; kind: OeapiKind },
    at: Place,
  ): void {
    const key = `${kind} ${String(thing[id])}`;
    const checked = checkForm(form, own, thing, at);
    const first = this.#firsts.get(key);
    if (first !== undefined)
      return void this.rejects.push(...rejectsOfDouble(first, { at, checked }, String(thing[id])));
    this.#firsts.set(key, { at, checked });
    for (const field of Object.keys(thing)) if (!used.has(field)) this.#count(`${name}.${field}`);
    if ('value' in checked) this.things.set(key, { at, kind, thing: checked.value } as OeapiThing);
    else {
      this.rejects.push(...checked.rejects);
      if (kind === 'OFFERING') this.heldBack.push(String(thing[id]));
    }
  }

  #count(name: string): void {
    this.unused.set(name, (this.unused.get(name) ?? 0) + 1);
  }
}

function exampleId(version: OeapiVersion): string {
  return version === 5
    ? 'programId, offeringId or organizationId'
    : 'programmeId, programmeOfferingId or organisationId';
}
