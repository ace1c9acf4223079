/** An example operation as `examples.json` holds it. */
export interface Example {
  /** The name of its file, and so of the operation. */
  readonly name: string;
  /** One line that says what the operation shows; empty when its file does not say. */
  readonly description: string;
  /** The GraphQL document. */
  readonly query: string;
  /** The variables as JSON text; empty when the operation takes none. */
  readonly variables: string;
}
