import { type DocumentNode, GraphQLScalarType, type GraphQLSchema, isScalarType, isSpecifiedScalarType } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { COERCED } from './compilableForm.js';
import { hasConfusedKeys } from './hasConfusedKeys.js';
import { isCompilableSchema } from './isCompilableSchema.js';
import { isTooLarge } from './isTooLarge.js';
import { SchemaGuards } from './SchemaGuards.js';

const coerced = new GraphQLScalarType({ name: 'Coerced' });

type Serializers = Record<string, (value: unknown) => unknown>;

/** Compiles documents for one schema with graphql-jit, where the compiled form answers what graphql-js answers. */
export class DocumentCompiler {
  readonly schema: GraphQLSchema;
  readonly #isCompilable: boolean;
  readonly #guards: SchemaGuards;
  readonly #serializers: Serializers;

  constructor(schema: GraphQLSchema) {
    this.schema = schema;
    this.#isCompilable = isCompilableSchema(schema);
    this.#guards = new SchemaGuards(schema);
    this.#serializers = strictSerializers(schema);
  }

  /** Whether a document may be compiled at all: a query that the compiled form neither confuses nor blows up. */
  takes(document: DocumentNode): boolean {
    const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition');
    // What changes something must not be executed again.
    const isQuery = operations.length === 1 && operations[0]?.operation === 'query';
    return (
      this.#isCompilable && isQuery && !isTooLarge(this.schema, document) && !hasConfusedKeys(this.schema, document)
    );
  }

  /** The compiled form of a document whose variables are all of the type COERCED; null where there is none. */
  compile(document: DocumentNode): CompiledQuery | null {
    const schema = withCoerced(this.schema);
    const options = { customSerializers: this.#serializers };
    const compiled = this.#guards.during(() => compileQuery(schema, document, '', options));
    return isCompiledQuery(compiled) ? compiled : null;
  }
}

/** The schema with one type more, for those who know its name. */
function withCoerced(schema: GraphQLSchema): GraphQLSchema {
  const getType: GraphQLSchema['getType'] = (name) => (name === COERCED ? coerced : schema.getType(name));
  return Object.create(schema, { getType: { value: getType } }) as GraphQLSchema;
}

/** graphql-jit would let a scalar answer null for a value; to graphql-js that is an error. */
function strictSerializers(schema: GraphQLSchema): Serializers {
  const own = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  return Object.fromEntries(own.map((type) => [type.name, serializerOf(type as GraphQLScalarType)]));
}

function serializerOf(scalar: GraphQLScalarType): (value: unknown) => unknown {
  return (value) => scalar.serialize(value) ?? undefined;
}
