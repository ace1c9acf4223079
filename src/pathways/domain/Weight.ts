/**
 * All that the ranking adds up over the credentials of a way as one whole number, so that adding and comparing numbers is
 * adding and comparing rankings: first load, second load, distance, number of credentials. There is room for 524,287 SBU
 * of each load, a distance of 255 and 127 credentials.
 */
export type Weight = number;

export const ONE_FURTHER: Weight = 2 ** 7;
const SECOND = 2 ** 15;
const FIRST = 2 ** 34;

export function weightOf(firstSbu: number, secondSbu: number, distance: number, credentials: number): Weight {
  return firstSbu * FIRST + secondSbu * SECOND + distance * ONE_FURTHER + credentials;
}

/** The load that the ranking compares first, in SBU. */
export function firstLoadOf(weight: Weight): number {
  return Math.floor(weight / FIRST);
}
