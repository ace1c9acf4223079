import type {
  PlannedCredential,
  PlannedRule,
  PlanningCatalogue,
} from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { Random } from './Random.js';

const MOST_TAKEABLE = 5;

/**
 * Half of the small catalogues get a credential or two that the law does not tell from one that is there: another key,
 * the same rules, the same loads; its outcomes are those of the other, or of its own. Half of them one rule forgets.
 */
export function withTwins(
  random: Random,
  catalogue: PlanningCatalogue,
  originals: readonly PlannedCredential[],
): PlanningCatalogue {
  const simple = originals.filter((one) => one.parts.every((part) => part.choice === null));
  const takeable = [...catalogue.credentials.values()].filter((one) => one.parts.length > 0);
  if (simple.length === 0 || takeable.length >= MOST_TAKEABLE || random.chance(0.5)) return catalogue;
  const original = random.pick(simple);
  const keys = random.some(['a1', 'k0', 'z1'], random.whole(1, Math.min(2, MOST_TAKEABLE - takeable.length)));
  const twins = keys.map((key) => twinOf(original, key, random.chance(0.5)));
  const forgetful = random.chance(0.5)
    ? random.pick(catalogue.rules.filter((rule) => names(rule, original.key)))
    : null;
  const credentials = [...catalogue.credentials.values(), ...twins].sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    ...catalogue,
    credentials: new Map(credentials.map((one) => [one.key, one])),
    rules: catalogue.rules.map((rule) => (rule === forgetful ? rule : naming(rule, original.key, keys))),
  };
}

function twinOf(original: PlannedCredential, key: string, own: boolean): PlannedCredential {
  const parts = original.parts.map((part, at) => ({
    ...part,
    key: `${key}-${String(at + 1)}`,
    outcome: own && part.outcome !== null ? `${key} ${part.outcome}` : part.outcome,
  }));
  return { ...original, key, parts };
}

function names(rule: PlannedRule, key: string): boolean {
  return JSON.stringify(rule).includes(`"${key}"`);
}

/** The rule with the twins wherever it names the original. */
function naming(rule: PlannedRule, original: string, twins: readonly string[]): PlannedRule {
  return JSON.parse(JSON.stringify(rule), (field, value: unknown) =>
    field === 'keys' && Array.isArray(value) && value.includes(original) ? [...(value as string[]), ...twins] : value,
  ) as PlannedRule;
}
