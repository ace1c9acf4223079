/** REAL facts and the fictitious EXAMPLE world; a plan never mixes offers of the two. */
export const WORLDS = ['REAL', 'EXAMPLE'] as const;
export type World = (typeof WORLDS)[number];
