/**
 * What a fact rests on, strongest first. REGISTER: read in a public register or law text. OBSERVED: seen in a school's
 * published document. DERIVED: computed by a documented rule. EDITORIAL: domain knowledge that nobody checked.
 * SYNTHETIC: made for the example world.
 */
export const BASES = ['REGISTER', 'OBSERVED', 'DERIVED', 'EDITORIAL', 'SYNTHETIC'] as const;
export type Basis = (typeof BASES)[number];

/** The weakest of the given bases; REGISTER when there are none. A plan inherits its weakest. */
export function weakestBasis(bases: Iterable<Basis>): Basis {
  let weakest = 0;
  for (const basis of bases) weakest = Math.max(weakest, BASES.indexOf(basis));
  return BASES[weakest] as Basis;
}
