/** How large and how knotty a generated catalogue is. Everything in it is SYNTHETIC. */
export interface NationalSize {
  readonly seed: number;
  /** Each has 50 credentials, from level 1 to bachelor. */
  readonly domains: number;
  /** How many shares of 100 of the credentials above level 2 have an entry rule of their own beside that of their level. */
  readonly ownRules: number;
  /** Of these rules, how many of 100 ask for two things at once, and how many let in from the same level too. */
  readonly allOf: number;
  readonly lateral: number;
  /** How many of 100 units outside the basis of a dossier come from a pool of the whole domain. */
  readonly shared: number;
}

/** What the country has: 1,000 credentials, some 10,000 outcomes and modules, some 50,000 dated offers. */
export const NATIONAL: NationalSize = {
  seed: 20_261_130,
  domains: 20,
  ownRules: 45,
  allOf: 15,
  lateral: 10,
  shared: 15,
};

/** The same, deliberately hard: every credential has an entry rule of its own, and half of the units are shared. */
export const HARD: NationalSize = { ...NATIONAL, ownRules: 100, allOf: 40, lateral: 30, shared: 50 };

/** Of one domain, for a look at whether everything runs. */
export const TINY: NationalSize = { ...NATIONAL, domains: 1 };
