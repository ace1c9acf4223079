import type { PlannedCredential, PlannedPart } from './PlanningCatalogue.js';

/** Every way to fill the credential: all parts without a choice and, of each choice, exactly its count; in the order of the parts. */
export function selectionsOf(credential: PlannedCredential): readonly (readonly PlannedPart[])[] {
  const choices = Map.groupBy(
    credential.parts.filter((part) => part.choice !== null),
    (part) => part.choice,
  );
  let selections: ReadonlySet<PlannedPart>[] = [new Set(credential.parts.filter((part) => part.choice === null))];
  for (const alternatives of choices.values()) {
    const taken = subsetsOf(alternatives, alternatives[0]?.choiceCount ?? 0);
    selections = selections.flatMap((selection) => taken.map((subset) => new Set([...selection, ...subset])));
  }
  return selections.map((selection) => credential.parts.filter((part) => selection.has(part)));
}

function subsetsOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsetsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}
