/** A formula: the same number for the same truth table, whatever it was built from. */
export type Formula = number;

interface Node {
  readonly atom: number;
  readonly whenTrue: Formula;
  readonly whenFalse: Formula;
}

/**
 * Truth tables over any number of atoms, kept as reduced ordered decision diagrams: two formulas have the same number
 * exactly when they have the same value under every assignment.
 */
export class Decisions {
  readonly never: Formula = 0;
  readonly always: Formula = 1;
  readonly #nodes: Node[] = [];
  readonly #numbers = new Map<string, Formula>();
  readonly #atoms = new Map<string, number>();
  readonly #chosen = new Map<string, Formula>();

  atom(name: string): Formula {
    const atom = this.#atoms.get(name) ?? this.#atoms.size;
    this.#atoms.set(name, atom);
    return this.#number({ atom, whenTrue: this.always, whenFalse: this.never });
  }

  not(formula: Formula): Formula {
    return this.#choose(formula, this.never, this.always);
  }

  all(formulas: readonly Formula[]): Formula {
    return formulas.reduce((sum, one) => this.#choose(sum, one, this.never), this.always);
  }

  any(formulas: readonly Formula[]): Formula {
    return formulas.reduce((sum, one) => this.#choose(sum, this.always, one), this.never);
  }

  /** At least so many of them. */
  atLeast(count: number, formulas: readonly Formula[]): Formula {
    const [first, ...others] = formulas;
    if (count <= 0) return this.always;
    if (first === undefined) return this.never;
    return this.#choose(first, this.atLeast(count - 1, others), this.atLeast(count, others));
  }

  #choose(condition: Formula, then: Formula, otherwise: Formula): Formula {
    if (condition === this.always) return then;
    if (condition === this.never) return otherwise;
    const name = [condition, then, otherwise].join(' ');
    const known = this.#chosen.get(name);
    if (known !== undefined) return known;
    const atom = Math.min(...[condition, then, otherwise].map((one) => this.#atomOf(one)));
    const half = (value: boolean): Formula =>
      this.#choose(
        this.#given(condition, atom, value),
        this.#given(then, atom, value),
        this.#given(otherwise, atom, value),
      );
    const chosen = this.#number({ atom, whenTrue: half(true), whenFalse: half(false) });
    this.#chosen.set(name, chosen);
    return chosen;
  }

  #atomOf(formula: Formula): number {
    return this.#nodes[formula - 2]?.atom ?? Number.POSITIVE_INFINITY;
  }

  #given(formula: Formula, atom: number, value: boolean): Formula {
    const node = this.#nodes[formula - 2];
    if (node?.atom !== atom) return formula;
    return value ? node.whenTrue : node.whenFalse;
  }

  #number(node: Node): Formula {
    if (node.whenTrue === node.whenFalse) return node.whenTrue;
    const name = [node.atom, node.whenTrue, node.whenFalse].join(' ');
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#nodes.push(node) + 1;
    this.#numbers.set(name, number);
    return number;
  }
}
