import type { EntityPath } from './PlanNode.js';
import { type AnswerObject, isObject } from './PlanRun.js';
import type { TypeConditions } from './TypeConditions.js';

/** Where an entity lies in the answer. */
export type AnswerPath = readonly (string | number)[];

/**
 * Visits the objects at a path of a plan, in the order of the answer. What is null is passed by.
 * @param seen gets each object, and where it is when `at` is given
 */
export function findEntities(
  value: unknown,
  path: EntityPath,
  conditions: TypeConditions,
  seen: (entity: AnswerObject, at: AnswerPath) => void,
  at?: (string | number)[],
): void {
  walk(value, 0);

  function walk(current: unknown, depth: number): void {
    if (current === null || current === undefined) return;
    const segment = path[depth];
    if (segment === undefined) return void end(current);
    if (segment === '@') return void each(current, depth + 1);
    if (Array.isArray(current)) return void current.forEach((item) => walk(item, depth));
    if (!isObject(current)) return;
    if ('TypeCondition' in segment) {
      if (isOneOf(current, segment.TypeCondition)) walk(current, depth + 1);
      return;
    }
    at?.push(segment.Field);
    walk(current[segment.Field], depth + 1);
    at?.pop();
  }

  function each(list: unknown, depth: number): void {
    if (!Array.isArray(list)) return;
    for (let index = 0; index < list.length; index += 1) {
      at?.push(index);
      walk(list[index], depth);
      at?.pop();
    }
  }

  function end(found: unknown): void {
    if (Array.isArray(found)) each(found, path.length);
    else if (isObject(found)) seen(found, at ? [...at] : []);
  }

  function isOneOf({ __typename: type }: AnswerObject, wanted: readonly string[]): boolean {
    return typeof type !== 'string' || wanted.some((condition) => conditions.meets(type, condition));
  }
}
