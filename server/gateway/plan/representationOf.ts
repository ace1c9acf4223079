import { mergeInto } from './mergeInto.js';
import type { Requires } from './PlanNode.js';
import { type AnswerObject, isObject } from './PlanRun.js';
import type { TypeConditions } from './TypeConditions.js';

/** What a subgraph is told of an entity: its type and the fields that it needs; undefined where nothing is known. */
export function representationOf(
  entity: AnswerObject,
  requires: Requires,
  conditions: TypeConditions,
): AnswerObject | undefined {
  const fields = required(entity, requires, conditions);
  if (!fields) return undefined;
  fields['__typename'] ??= entity['__typename'];
  return fields;
}

// Null fields are left out; a resolver sees them as undefined.
function required(entity: AnswerObject, requires: Requires, conditions: TypeConditions): AnswerObject | undefined {
  const result: AnswerObject = {};
  let isEmpty = true;
  for (const wanted of requires) {
    if (wanted.kind === 'Field') {
      const value = valueOf(entity, wanted, conditions);
      if (value === null || value === undefined) continue;
      result[wanted.alias ?? wanted.name] = value;
      isEmpty &&= wanted.name === '__typename';
    } else if (wanted.kind === 'InlineFragment' && isOf(entity, wanted.typeCondition, conditions)) {
      const inside = required(entity, wanted.selections, conditions);
      if (inside) mergeInto(result, inside);
      isEmpty &&= !inside;
    }
  }
  return isEmpty ? undefined : result;
}

function valueOf(
  entity: AnswerObject,
  field: Extract<Requires[number], { kind: 'Field' }>,
  conditions: TypeConditions,
) {
  const { name, alias = name, selections } = field;
  const value = entity[name] ?? entity[alias];
  return selections ? within(value, selections, conditions) : value;
}

function within(value: unknown, selections: Requires, conditions: TypeConditions): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, selections, conditions));
  return isObject(value) ? (required(value, selections, conditions) ?? null) : value;
}

function isOf({ __typename: type }: AnswerObject, condition: string, conditions: TypeConditions): boolean {
  return typeof type === 'string' && conditions.meets(type, condition);
}
