import type { PlannedCredential, PlannedPart } from '../../../src/pathways/domain/PlanningCatalogue.js';

/** Every selection of the credential: all parts without a choice and of each choice as many as it counts, in the credential's order. */
export function selectionsOf(credential: PlannedCredential): PlannedPart[][] {
  const choices = new Set(credential.parts.map((part) => part.choice));
  const subsets = [...choices].map((choice) =>
    subsetsOf(
      credential.parts.filter((part) => part.choice === choice),
      choice,
    ),
  );
  const combined = subsets.reduce<PlannedPart[][]>(
    (found, next) => found.flatMap((one) => next.map((other) => [...one, ...other])),
    [[]],
  );
  return credential.parts.length === 0
    ? []
    : combined.map((taken) => credential.parts.filter((part) => taken.includes(part)));
}

/** What can be taken of the parts of one choice; of no choice all. */
function subsetsOf(parts: readonly PlannedPart[], choice: string | null): PlannedPart[][] {
  return choice === null ? [[...parts]] : subsetsOfSize(parts, parts[0]?.choiceCount ?? 0);
}

/** Those with the earlier parts first. */
function subsetsOfSize(parts: readonly PlannedPart[], size: number): PlannedPart[][] {
  const [first, ...rest] = parts;
  if (size === 0) return [[]];
  if (first === undefined) return [];
  return [...subsetsOfSize(rest, size - 1).map((subset) => [first, ...subset]), ...subsetsOfSize(rest, size)];
}
