import type {
  PlannedCredential,
  PlannedRule,
  PlanningCatalogue,
} from '../../../src/pathways/domain/PlanningCatalogue.js';

/** A catalogue of the given credentials and rules. */
export function tinyCatalogue(
  credentials: readonly PlannedCredential[],
  rules: readonly PlannedRule[] = [],
): PlanningCatalogue {
  return {
    credentials: new Map(credentials.map((credential) => [credential.key, credential])),
    rules,
    offers: [],
    recognitions: [],
  };
}
