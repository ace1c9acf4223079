/** What one client request may ask. A request beyond one of these is refused with the figure and the limit. */
export interface GatewayLimits {
  /** Bytes of the HTTP body. */
  readonly bodyBytes: number;
  /** Characters of the document. */
  readonly queryCharacters: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Levels of fields, fragments not counted. */
  readonly depth: number;
  /** Levels of fields below `__schema` and `__type`: what GraphiQL asks has 15. */
  readonly introspectionDepth: number;
  /** Root fields plus aliases, each counted as often as its fragment is used. */
  readonly width: number;
  /** Fields, each counted as often as its fragment is used. */
  readonly fields: number;
  /** Directives at one place. */
  readonly directives: number;
  /** Levels of lists and objects in the variables. */
  readonly variableDepth: number;
  /** Values in the variables, those in lists and objects included. */
  readonly variableValues: number;
  /** Nodes that the lists could hold together: the product of `first` along each path, added up. */
  readonly nodes: number;
  /** Validation errors that are listed before checking stops. */
  readonly validationErrors: number;
  /** Milliseconds from the first byte of the request to its answer. */
  readonly deadlineMs: number;
  /** Milliseconds that a stop waits for the requests that run. */
  readonly drainMs: number;
  /** Documents that are kept parsed, validated and planned. */
  readonly cachedDocuments: number;
}

export const gatewayLimits: GatewayLimits = {
  bodyBytes: 256 * 1024,
  queryCharacters: 20_000,
  tokens: 2_000,
  depth: 15,
  introspectionDepth: 20,
  width: 30,
  fields: 1_000,
  directives: 5,
  variableDepth: 12,
  variableValues: 5_000,
  nodes: 10_000,
  validationErrors: 20,
  deadlineMs: 10_000,
  drainMs: 10_000,
  cachedDocuments: 200,
};
