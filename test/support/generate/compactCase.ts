import type {
  PlannedCredential,
  PlannedRule,
  PlanningCatalogue,
} from '../../../src/pathways/domain/PlanningCatalogue.js';

/** A question of whatever sort. */
interface Case {
  readonly seed: number;
  readonly catalogue: PlanningCatalogue;
  readonly request: object;
}

/** The case as a few lines of JSON without what is null or empty. */
export function compactCase({ seed, catalogue, request }: Case): string {
  return [
    `seed ${String(seed)}`,
    `request ${compact(request)}`,
    ...[...catalogue.credentials.values()].map(compactCredential),
    ...catalogue.rules.map(compactRule),
    ...catalogue.offers.map((offer) => `offer ${compact(offer)}`),
    ...catalogue.recognitions.map((one) => `recognition ${compact(one)}`),
  ].join('\n');
}

function compactCredential({ key, parts, ...rest }: PlannedCredential): string {
  const texts = parts.map(
    (part) =>
      `${part.key} ${part.kind} ${part.outcome ?? '-'} ${String(part.sbu)}${part.choice === null ? '' : ` ${part.choice}×${String(part.choiceCount)}`}`,
  );
  return `credential ${key} ${compact(rest)} { ${texts.join(', ')} }`;
}

function compactRule({ key, purpose, ruleClass, ...rest }: PlannedRule): string {
  return `rule ${key} ${purpose} ${ruleClass} ${compact(rest)}`;
}

function compact(value: unknown): string {
  const isEmpty = (field: unknown): boolean => field === null || (Array.isArray(field) && field.length === 0);
  return JSON.stringify(value, (_, field: unknown) => (isEmpty(field) || field === 'SYNTHETIC' ? undefined : field));
}
