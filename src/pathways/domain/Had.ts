/**
 * Outcomes and leaves that are had, by their numbers, from one beginning to the next. They are marked with the number of the
 * beginning, so that nothing has to be wiped.
 */
export class Had {
  private readonly outcomes: Int32Array;
  private readonly leaves: Int32Array;
  private beginning = 1;

  constructor(outcomes: number, leaves: number) {
    this.outcomes = new Int32Array(outcomes);
    this.leaves = new Int32Array(leaves);
  }

  /** From now on nothing is had. */
  begin(): void {
    this.beginning += 1;
  }

  /** From now on these are had as well; a number below 0 is none. */
  add(outcomes: Iterable<number>, leaves: Iterable<number>): void {
    for (const outcome of outcomes) if (outcome >= 0) this.outcomes[outcome] = this.beginning;
    for (const leaf of leaves) this.leaves[leaf] = this.beginning;
  }

  hasOutcome(outcome: number): boolean {
    return this.outcomes[outcome] === this.beginning;
  }

  hasLeaf(leaf: number): boolean {
    return this.leaves[leaf] === this.beginning;
  }
}
