import { type DocumentNode, getVariableValues, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import { type CompilableForm, compilableForm } from './compilableForm.js';
import { CompiledForm } from './CompiledForm.js';
import { conditionsOf, isIncluded } from './conditionsOf.js';
import type { DocumentCompiler } from './DocumentCompiler.js';
import type { VariableValues } from './VariableValues.js';

/** Forms of one document, by what of it is included, that are compiled; others are executed as they are. */
const mostForms = 8;

/** A form of a document and the variables to execute it with. */
export interface CompiledRun {
  readonly form: CompiledForm;
  readonly variables: VariableValues;
}

/** A query that is compiled for the variables that it is asked with. */
export class CompiledDocument {
  readonly #compiler: DocumentCompiler;
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  readonly #conditions: readonly SelectionNode[];
  readonly #forms = new Map<string, KnownForm | null>();

  private constructor(compiler: DocumentCompiler, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#compiler = compiler;
    this.#document = document;
    this.#operation = operation;
    this.#conditions = conditionsOf(document);
  }

  /** Null where the compiled form could answer otherwise than graphql-js. */
  static of(compiler: DocumentCompiler, document: DocumentNode): CompiledDocument | null {
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    return operation && compiler.takes(document) ? new CompiledDocument(compiler, document, operation) : null;
  }

  /** What to execute for such variables; undefined where graphql-js is to do it, for instance since they are wrong. */
  runFor(given: VariableValues): CompiledRun | undefined {
    const definitions = this.#operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(this.#compiler.schema, definitions, given, { maxErrors: 1 });
    try {
      const known = coerced && this.#formFor(coerced);
      return known ? { form: known.compiled, variables: known.compilable.argumentsFor(coerced) } : undefined;
    } catch {
      // A condition or an argument that is null for all its default: graphql-js says where.
      return undefined;
    }
  }

  #formFor(variables: VariableValues): KnownForm | null {
    const included = this.#conditions.map((node) => isIncluded(node, variables));
    const key = included.map(Number).join('');
    const known = this.#forms.get(key);
    if (known !== undefined) return known;
    const made = this.#forms.size < mostForms ? this.#compile(this.#conditions.filter((_, at) => !included[at])) : null;
    if (this.#forms.size < mostForms) this.#forms.set(key, made);
    return made;
  }

  #compile(excluded: readonly SelectionNode[]): KnownForm | null {
    const compilable = compilableForm(this.#compiler.schema, this.#document, new Set(excluded));
    const query = this.#compiler.compile(compilable.document);
    return query && { compilable, compiled: new CompiledForm(query) };
  }
}

interface KnownForm {
  readonly compilable: CompilableForm;
  readonly compiled: CompiledForm;
}
