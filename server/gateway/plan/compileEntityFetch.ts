import type { GraphQLError } from 'graphql';
import { compileCall, relocated } from './compileFetch.js';
import { compileRewrites, type Rewrite } from './compileRewrites.js';
import { type AnswerPath, findEntities } from './findEntities.js';
import { mergeInto } from './mergeInto.js';
import type { EntityPath, FetchNode, FetchRewrite, Requires } from './PlanNode.js';
import { type AnswerObject, isObject, type PlanRun, type PlanStep } from './PlanRun.js';
import { renamedPath } from './renamedPath.js';
import { representationOf } from './representationOf.js';
import type { TypeConditions } from './TypeConditions.js';

/** Entities that one field of a fetch asks for. */
interface EntityField {
  /** Its name in the answer of the subgraph. */
  readonly key: string;
  readonly variable: string;
  readonly paths: readonly EntityPath[];
  readonly requires: Requires;
  /** Where an error lies that says nothing of its place. */
  readonly errorPath: readonly string[];
  /** Of what is sent, and of each entity that is answered. */
  readonly inputRewrites?: readonly FetchRewrite[] | undefined;
  readonly outputRewrites?: readonly FetchRewrite[] | undefined;
}

/** The objects of the answer that wait for an entity, and which one of those asked for it is. */
interface Waiting {
  readonly field: EntityField;
  readonly targets: AnswerObject[];
  readonly places: number[];
}

/** A fetch of entities: each that the answer points at is asked for once, and written wherever it is. */
export function compileEntityFetch(
  node: Pick<FetchNode, 'serviceName' | 'operation' | 'variableUsages'>,
  fields: readonly EntityField[],
  conditions: TypeConditions,
): PlanStep {
  const call = compileCall(node);
  const rewritten = fields.map((field) => ({
    field,
    rewriteInput: compileRewrites(field.inputRewrites, conditions),
    rewriteOutput: compileRewrites(field.outputRewrites, conditions),
  }));
  return async (run) => {
    const asked = new Asked(conditions);
    const waiting = rewritten.map(({ field, rewriteInput }) => asked.collect(run, field, rewriteInput));
    if (!asked.isAny) return;
    const { data, errors = [] } = await call(run, asked.variables, fields[0]?.errorPath);
    for (const error of errors) run.errors.push(...placed(error, waiting, run, conditions));
    if (!data) return;
    for (const { field, rewriteOutput } of rewritten) rewriteOutput(data[field.key]);
    for (const one of waiting) settle(one, data[one.field.key]);
  };
}

/** The representations that a fetch sends: what is said of one entity is sent once. */
class Asked {
  readonly variables: Record<string, AnswerObject[]> = {};
  isAny = false;
  readonly #placesOf = new Map<string, Map<string, number>>();

  constructor(private readonly conditions: TypeConditions) {}

  collect({ data }: PlanRun, field: EntityField, rewriteInput: Rewrite): Waiting {
    const waiting: Waiting = { field, targets: [], places: [] };
    this.variables[field.variable] ??= [];
    for (const path of field.paths)
      findEntities(data, path, this.conditions, (entity) => {
        const place = this.#placeOf(entity, field, rewriteInput);
        if (place === undefined) return;
        waiting.targets.push(entity);
        waiting.places.push(place);
      });
    return waiting;
  }

  #placeOf(entity: AnswerObject, { variable, requires }: EntityField, rewriteInput: Rewrite): number | undefined {
    const representation =
      entity['__typename'] == null ? undefined : representationOf(entity, requires, this.conditions);
    if (!representation) return undefined;
    rewriteInput(representation);
    const places = this.#placesOf.get(variable) ?? new Map<string, number>();
    this.#placesOf.set(variable, places);
    const said = sayingOf(representation);
    const known = places.get(said);
    if (known !== undefined) return known;
    places.set(said, places.size);
    this.variables[variable]?.push(representation);
    this.isAny = true;
    return places.size - 1;
  }
}

/** Equal for equal representations alone. Most are a type, which has no spaces, and an id. */
function sayingOf(representation: AnswerObject): string {
  const { __typename: type, id } = representation;
  const isPlain = typeof type === 'string' && typeof id === 'string' && Object.keys(representation).length === 2;
  return isPlain ? `${type} ${id}` : JSON.stringify(representation);
}

/** Writes the entities into the objects that wait for them. */
function settle({ targets, places }: Waiting, entities: unknown): void {
  if (!Array.isArray(entities)) return;
  const used = new Set<number>();
  targets.forEach((target, index) => {
    const place = places[index] ?? -1;
    const entity: unknown = entities[place];
    if (isObject(entity)) mergeInto(target, entity, used.has(place));
    used.add(place);
  });
}

/** An error of an entity, at every place of the answer that waits for it. */
function placed(
  error: GraphQLError,
  waiting: readonly Waiting[],
  run: PlanRun,
  conditions: TypeConditions,
): GraphQLError[] {
  const [key, place, ...rest] = error.path ?? [];
  const one = waiting.find(({ field }) => field.key === key) ?? waiting[0];
  if (!one) return [error];
  const paths = pathsOf(one, run, conditions).filter((_, index) => one.places[index] === place);
  const within = renamedPath(rest, one.field.outputRewrites);
  if (paths.length === 0) return [relocated(error, one.field.errorPath)];
  return paths.map((path) => relocated(error, [...path, ...within]));
}

// Walked again only where something went wrong.
function pathsOf({ field, targets }: Waiting, { data }: PlanRun, conditions: TypeConditions): AnswerPath[] {
  const waits = new Set(targets);
  const paths: AnswerPath[] = [];
  for (const path of field.paths)
    findEntities(data, path, conditions, (entity, at) => void (waits.has(entity) && paths.push(at)), []);
  return paths;
}
