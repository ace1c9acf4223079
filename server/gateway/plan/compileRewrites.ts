import type { FetchRewrite } from './PlanNode.js';
import { isObject } from './PlanRun.js';
import type { TypeConditions } from './TypeConditions.js';

/** What the planner wants changed in something that is sent or answered: it is changed in place. */
export type Rewrite = (value: unknown) => void;

type Segment = Extract<FetchRewrite, { readonly KeyRenamer: unknown }>['KeyRenamer']['path'][number];

/** @throws Error for a rewriting that is not known here */
export function compileRewrites(rewrites: readonly FetchRewrite[] = [], conditions: TypeConditions): Rewrite {
  const steps = rewrites.map((rewrite) => compileOne(rewrite, conditions));
  return (value) => {
    for (const step of steps) step(value);
  };
}

function compileOne(rewrite: FetchRewrite, conditions: TypeConditions): Rewrite {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return compileStep(path, conditions, (object, key) => {
      if (!Object.hasOwn(object, key)) return;
      object[renameKeyTo] = object[key];
      Reflect.deleteProperty(object, key);
    });
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return compileStep(path, conditions, (object, key) => void (object[key] = setValueTo));
}

function compileStep(
  [segment, ...rest]: readonly Segment[],
  conditions: TypeConditions,
  change: (object: Record<string, unknown>, key: string) => void,
): Rewrite {
  if (!segment) throw new Error('A rewriting of the query plan leads to no field');
  const next = rest.length > 0 ? compileStep(rest, conditions, change) : undefined;
  const step: Rewrite = (value) => {
    if (Array.isArray(value)) return void value.forEach(step);
    if (!isObject(value)) return;
    if ('Key' in segment) {
      if (next) next(value[segment.Key]);
      else change(value, segment.Key);
      return;
    }
    const { __typename: type } = value;
    const isMeant =
      typeof type !== 'string' || segment.TypenameEquals.some((condition) => conditions.meets(type, condition));
    if (isMeant) next?.(value);
  };
  if (!next && !('Key' in segment)) throw new Error('A rewriting of the query plan leads to a type alone');
  return step;
}
