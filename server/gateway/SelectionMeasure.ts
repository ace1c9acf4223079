import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size of a selection set, with every fragment counted as often as it is used. */
export interface Measure {
  /** Levels of fields, those below `__schema` and `__type` left out. */
  readonly depth: number;
  /** Levels of fields below `__schema` and `__type`. */
  readonly introspectionDepth: number;
  /** Fields on the first level. */
  readonly topFields: number;
  readonly fields: number;
  readonly aliases: number;
}

const nothing: Measure = { depth: 0, introspectionDepth: 0, topFields: 0, fields: 0, aliases: 0 };
const schemaFields: ReadonlySet<string> = new Set(['__schema', '__type']);

/**
 * Measures the selection sets of one document. Each fragment is measured once and never expanded, so a
 * document that would expand to 2^60 fields costs no more than its text. A cycle counts as nothing here.
 */
export class SelectionMeasure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Measure>();

  constructor(document: DocumentNode) {
    this.#fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  }

  measure({ selections }: SelectionSetNode): Measure {
    return selections.map((selection) => this.#measureSelection(selection)).reduce(sideBySide, nothing);
  }

  #measureSelection(selection: SelectionNode): Measure {
    if (selection.kind === Kind.FIELD) return this.#measureField(selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.measure(selection.selectionSet);
    return this.#measureFragment(selection.name.value);
  }

  #measureField({ name, alias, selectionSet }: FieldNode): Measure {
    const below = selectionSet ? this.measure(selectionSet) : nothing;
    const depths = schemaFields.has(name.value)
      ? { depth: 1, introspectionDepth: below.depth }
      : { depth: below.depth + 1, introspectionDepth: below.introspectionDepth };
    return {
      ...depths,
      topFields: 1,
      fields: below.fields + 1,
      aliases: below.aliases + (alias ? 1 : 0),
    };
  }

  #measureFragment(name: string): Measure {
    const known = this.#measured.get(name);
    if (known) return known;
    this.#measured.set(name, nothing);
    const fragment = this.#fragments.get(name);
    const measure = fragment ? this.measure(fragment.selectionSet) : nothing;
    this.#measured.set(name, measure);
    return measure;
  }
}

function sideBySide(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    topFields: a.topFields + b.topFields,
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
  };
}
