import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Random } from '../../../support/generate/Random.js';

/** A document and variables for it. Not each fits the schema. */
export interface Draft {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

const aliases = ['x', 'y', 'z', 'constructor', 'toString', 'class', 'then', 'hasOwnProperty'];
/** Aliases that compiled code may confuse with others. */
const confusing = ['a_b', 'x_a', 'a', 'b', 'x_y', '_', 'idx0', 'x_idx0', 'A', 'must_A', '__proto__'];
const deepest = 4;

/** A query over every kind of field, with aliases, fragments, conditions, literals and variables. */
export function draftDocument(schema: GraphQLSchema, random: Random): Draft {
  return new Drafter(schema, random).draft();
}

class Drafter {
  readonly #variables = new Map<string, { type: string; value: unknown }>();
  readonly #fragments: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
  ) {}

  draft(): Draft {
    const selection = this.#selection(this.schema.getQueryType() as GraphQLNamedType, 0);
    const definitions = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    const given = [...this.#variables].filter(([, { value }]) => value !== undefined);
    return {
      text: `query ${definitions && `(${definitions})`} ${selection} ${this.#fragments.join(' ')}`,
      variables: Object.fromEntries(given.map(([name, { value }]) => [name, value])),
    };
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const count = this.random.whole(1, depth === 0 ? 4 : 3);
    return `{ ${Array.from({ length: count }, () => this.#one(type, depth)).join(' ')} }`;
  }

  #one(type: GraphQLNamedType, depth: number): string {
    if (isCompositeType(type) && depth < deepest && this.random.chance(0.25)) return this.#fragment(type, depth);
    const fields = isUnionType(type) || !isCompositeType(type) ? [] : Object.values(type.getFields());
    const fitting = depth < deepest ? fields : fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    if (fitting.length === 0 || this.random.chance(0.1)) return `${this.#alias(0.2)}__typename${this.#condition()}`;
    return this.#field(this.random.pick(fitting), depth);
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const given = field.args.filter(
      (arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || this.random.chance(0.4),
    );
    const args = given.map((arg) => `${arg.name}: ${this.#argument(arg)}`).join(', ');
    const within = isCompositeType(type) ? this.#selection(type, depth + 1) : '';
    return `${this.#alias(0.4)}${field.name}${args && `(${args})`}${this.#condition()} ${within}`;
  }

  #alias(probability: number): string {
    if (!this.random.chance(probability)) return '';
    return `${this.random.pick(this.random.chance(0.05) ? confusing : aliases)}: `;
  }

  #fragment(type: GraphQLNamedType, depth: number): string {
    const around = isAbstractType(type)
      ? [...this.schema.getPossibleTypes(type), type]
      : isObjectType(type)
        ? [type, ...type.getInterfaces()]
        : [];
    const on = this.random.pick(around);
    const selection = this.#selection(on, depth + 0.5);
    if (this.random.chance(0.6)) return `... on ${on.name}${this.#condition()} ${selection}`;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${on.name} ${selection}`);
    const spread = (): string => `...${name}${this.#condition()}`;
    return this.random.chance(0.4) ? `${spread()} ${spread()}` : spread();
  }

  #condition(): string {
    if (this.random.chance(0.8)) return '';
    const directives = this.random.some(['include', 'skip'], this.random.chance(0.2) ? 2 : 1);
    return directives.map((name) => ` @${name}(if: ${this.#truth()})`).join('');
  }

  #truth(): string {
    return this.random.pick([
      () => String(this.random.chance(0.5)),
      () => this.#variable('Boolean!', this.random.chance(0.5)),
      () => this.#variable('Boolean = true', this.random.pick([undefined, false, true, null])),
    ])();
  }

  #variable(type: string, value: unknown): string {
    const alike = [...this.#variables].find(([, known]) => known.type === type);
    if (alike && this.random.chance(0.5)) return `$${alike[0]}`;
    const name = this.#variables.size === 0 ? 'constructor' : `v${this.#variables.size}`;
    this.#variables.set(name, { type, value });
    return `$${name}`;
  }

  #argument({ type }: GraphQLArgument): string {
    return this.#input(type, 0);
  }

  #input(type: GraphQLInputType, depth: number): string {
    if (this.random.chance(0.35)) return this.#inputVariable(type);
    if (isNonNullType(type)) return this.#input(type.ofType, depth);
    if (this.random.chance(0.1)) return 'null';
    if (isListType(type)) {
      if (this.random.chance(0.3)) return this.#input(type.ofType, depth);
      return `[${Array.from({ length: this.random.whole(0, 2) }, () => this.#input(type.ofType, depth)).join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      const fields = this.random.some(Object.values(type.getFields()), depth > 1 ? 1 : type.isOneOf ? 1 : 3);
      const fitting = fields.filter((field) => depth < 2 || !isInputObjectType(getNamedType(field.type)));
      return `{ ${fitting.map((field) => `${field.name}: ${this.#input(field.type, depth + 1)}`).join(', ')} }`;
    }
    return isEnumType(type) ? this.random.pick(['RED', 'GREEN']) : this.#literal(type.name);
  }

  #literal(name: string): string {
    const literals: Record<string, readonly string[]> = {
      Int: ['1', '-0', '2147483647'],
      Float: ['1.5', '3', '1e308', '1e999'],
      Boolean: ['true', 'false'],
      Day: ['"2026-05-06"', '"no day"'],
      Json: ['{ __proto__: 1, a: [null, 1.5] }', '"text"', '{ a: $constructor }'],
    };
    return this.random.pick(literals[name] ?? ['"text"', '"line\u2028break"', '"NaN"', '"undefined"']);
  }

  #inputVariable(type: GraphQLInputType): string {
    const nullable = isNonNullType(type) ? type.ofType : type;
    const [written, defaults] =
      isNonNullType(type) && this.random.chance(0.7)
        ? [type.toString(), []]
        : [nullable.toString(), this.#defaults(nullable)];
    const value = this.random.chance(0.8) ? this.#value(nullable, 0) : this.random.pick([undefined, null, 'wrong', {}]);
    return this.#variable(this.random.pick([written, ...defaults]), value);
  }

  #defaults(type: GraphQLInputType): string[] {
    return this.#defaultValues(type).map((value) => `${type.toString()} = ${value}`);
  }

  #defaultValues(type: GraphQLInputType): string[] {
    if (isListType(type)) return ['[]'];
    if (isInputObjectType(type)) return [type.isOneOf ? '{ a: 1 }' : '{ a: 1, day: "2026-07-08" }'];
    return [isEnumType(type) ? 'GREEN' : this.#literal((type as GraphQLNamedType).name).replace(/\$\w+/, '1')];
  }

  #value(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, depth);
    if (isListType(type))
      return this.random.chance(0.5) ? this.#value(type.ofType, depth) : [this.#value(type.ofType, depth), null];
    if (isInputObjectType(type)) {
      const fields = this.random.some(Object.values(type.getFields()), 2);
      const fitting = fields.filter((field) => depth < 2 || !isInputObjectType(getNamedType(field.type)));
      return Object.fromEntries(
        fitting.map((field) => [field.name, this.random.chance(0.1) ? undefined : this.#value(field.type, depth + 1)]),
      );
    }
    const values: Record<string, readonly unknown[]> = {
      Int: [1, 2, 3, 4, 5, 6, 2 ** 31, 1.5],
      Float: [1.5, 3],
      Boolean: [true],
      Day: ['2026-05-06', '2026-05-07', '2026-05-08', 'no day'],
      Colour: ['RED', 'GREEN', 'RED', 'PURPLE'],
      ID: ['id', 5],
    };
    return this.random.pick(values[type.name] ?? ['text']);
  }
}
