/** Variables of an operation as its resolvers may see them, with defaults. */
export type VariableValues = Readonly<Record<string, unknown>>;
