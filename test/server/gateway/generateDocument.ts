import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Random } from '../../support/generate/Random.js';

/** The variables that generated documents use. */
const generatedVariables = '$yes: Boolean!, $no: Boolean! = false, $n: Int = 3';

/** A document as a client with strange habits would write it; not every one is valid. */
export function generateDocument(schema: GraphQLSchema, random: Random): string {
  const fragments: string[] = [];
  const root = schema.getQueryType();
  if (!root) throw new Error('The schema has no queries');
  const selections = selectionsOf(root, 4);
  return [`query Q(${generatedVariables}) ${selections}`, ...fragments].join('\n');

  function selectionsOf(type: GraphQLNamedType, depth: number): string {
    const count = random.whole(1, 3);
    return `{ ${Array.from({ length: count }, () => selectionOf(type, depth)).join(' ')} }`;
  }

  function selectionOf(type: GraphQLNamedType, depth: number): string {
    const kind = random.weighed([
      [isAbstractType(type) ? 6 : 1, 'inline' as const],
      [1, 'named' as const],
      [isInterfaceType(type) || isObjectType(type) ? 9 : 1, 'field' as const],
    ]);
    if (kind === 'field' || depth === 0) return fieldOf(type, depth);
    const narrower = isAbstractType(type) ? random.pick([type, ...schema.getPossibleTypes(type)]) : type;
    if (kind === 'inline') return `... on ${narrower.name}${directive()} ${selectionsOf(narrower, depth)}`;
    const name = `F${fragments.length}`;
    const place = fragments.push('') - 1;
    fragments[place] = `fragment ${name} on ${narrower.name} ${selectionsOf(narrower, depth - 1)}`;
    return `...${name}${directive()}`;
  }

  function fieldOf(type: GraphQLNamedType, depth: number): string {
    const fields = isInterfaceType(type) || isObjectType(type) ? Object.values(type.getFields()) : [];
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const usable = depth > 0 ? fields : leaves;
    if (usable.length === 0 || random.chance(0.1)) return `${alias()}__typename${directive()}`;
    const field = random.pick(usable);
    const inner = getNamedType(field.type);
    const below = isCompositeType(inner) ? ` ${selectionsOf(inner, depth - 1)}` : '';
    return `${alias()}${field.name}${argument(field)}${directive()}${below}`;
  }

  function alias(): string {
    return random.weighed([
      [12, ''],
      [1, 'x: '],
      [1, 'y: '],
    ]);
  }

  function argument({ args }: GraphQLField<unknown, unknown>): string {
    if (!args.some(({ name }) => name === 'n')) return '';
    return random.pick(['', '(n: 1)', '(n: 1)', '(n: $n)']);
  }

  function directive(): string {
    return random.weighed([
      [12, ''],
      [1, ' @include(if: $yes)'],
      [1, ' @skip(if: $yes)'],
      [1, ' @include(if: $no)'],
      [1, ' @skip(if: $no)'],
    ]);
  }
}
