/** Says that the key of a mutation was used before, for something else. */
export type KeyReused = 'KEY_REUSED';
