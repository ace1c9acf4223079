/** Who is asked, by what is understood: the graph of leerpad, the one of PostGraphile, or one statement. */
export type Tongue = 'leerpad' | 'postgraphile' | 'statement';

/** One request to a contender. */
export interface BenchRequest {
  readonly path: string;
  readonly body: object;
}

/** How an operation is asked in one tongue, and what its answer says apart from its shape. */
export interface Phrasing<Input> {
  request(input: Input): BenchRequest;
  /** The answer in the form that is the same in all tongues. */
  facts(answer: unknown): unknown;
}

/** What the bench measures. */
export interface Operation<Input = never> {
  readonly name: string;
  readonly title: string;
  readonly inputs: readonly Input[];
  readonly phrasings: Readonly<Partial<Record<Tongue, Phrasing<Input>>>>;
}
