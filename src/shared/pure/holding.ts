/** How far a holding has come; only EXAMINED, EXEMPTED and AWARDED complete anything. */
export const HOLDING_STATUSES = ['CLAIMED', 'DECLARED', 'EXAMINED', 'EXEMPTED', 'AWARDED'] as const;
export type HoldingStatus = (typeof HOLDING_STATUSES)[number];

/** The target groups of the mbo-propositie; several may hold for one journey at once. */
export const TARGET_GROUPS = [
  'STARTER',
  'DOORSTARTER',
  'OPSTROMER',
  'ZIJ_INSTROMER',
  'HERSTARTER',
  'NIEUWKOMER',
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

export function completes(status: HoldingStatus): boolean {
  return status === 'EXAMINED' || status === 'EXEMPTED' || status === 'AWARDED';
}
