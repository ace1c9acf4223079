/** The writer of the rows that come from `seeds/`; an import writes as `oeapi: …` or `rio: …` with its source. */
export const SEEDS_WRITER = 'seeds';
