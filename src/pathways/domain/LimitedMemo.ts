/** Remembers what was computed for a text. Past so many it forgets the oldest, which is computed again when asked for. */
export class LimitedMemo<Value> {
  private readonly values = new Map<string, Value>();

  /** @param most how many are remembered, at least one */
  constructor(private readonly most: number) {}

  get size(): number {
    return this.values.size;
  }

  recall(text: string, compute: () => Value): Value {
    const known = this.values.get(text);
    if (known !== undefined) return known;
    const value = compute();
    for (const oldest of this.values.keys()) {
      if (this.values.size < this.most) break;
      this.values.delete(oldest);
    }
    this.values.set(text, value);
    return value;
  }
}
