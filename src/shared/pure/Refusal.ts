/** Why a mutation does not do what is asked: something that a client may expect. JSON, so that it can be kept. */
export interface Refusal<Code extends string> {
  readonly code: Code;
  /** The argument that it is about, such as `plan`, or a place in it; null where it is about none. */
  readonly field: string | null;
  /** Figures and names that its text mentions. */
  readonly params?: Readonly<Record<string, string | number>>;
}
