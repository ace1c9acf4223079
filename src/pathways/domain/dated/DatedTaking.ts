import type { PlannedCredential, PlannedPart } from '../PlanningCatalogue.js';
import type { Planning } from '../Planning.js';
import type { Standing } from '../Standing.js';
import { loadOf, type Taking } from '../Taking.js';
import { isAbout, type Recognition } from './Recognition.js';

/** What is to do for a step before any evidence of experience is recognised. */
export interface DatedTaking extends Taking {
  /** Parts from which only evidence of experience may exempt, once it is recognised. */
  readonly evident: readonly PlannedPart[];
}

/** What is to do for the parts in the standing. */
export function datedTaking(
  credential: PlannedCredential,
  parts: readonly PlannedPart[],
  standing: Standing,
  planning: Planning,
): DatedTaking {
  const taking = planning.taking(credential, parts, standing, () => false);
  const recognised = planning.taking(credential, parts, standing);
  return { ...taking, evident: recognised.exemptible.filter((part) => !taking.exemptible.includes(part)) };
}

/** The same once the procedures have ended, the parts in the order of the credential. */
export function recognisedIn(taking: DatedTaking, recognitions: readonly Recognition[]): DatedTaking {
  if (recognitions.length === 0) return taking;
  const { evident, exemptible, parts } = taking;
  const freed = evident.filter((part) => recognitions.some(({ procedure }) => isAbout(procedure, part)));
  return {
    ...taking,
    exemptible: parts.filter((part) => exemptible.includes(part) || freed.includes(part)),
    ifGrantedSbu: taking.ifGrantedSbu - loadOf(freed),
  };
}

/** The sets of procedures that have ended by the start of the step and of which none can be left out for what it frees. */
export function recognitionsFreeing(
  { evident, startDate }: DatedTaking,
  recognitions: readonly Recognition[],
): readonly (readonly Recognition[])[] {
  const useful = recognitions.filter(
    ({ procedure, endDate }) => endDate <= startDate && evident.some((part) => isAbout(procedure, part)),
  );
  return subsetsOf(useful).filter((some) => some.every((one) => freesAlone(one, some, evident)));
}

function freesAlone(one: Recognition, some: readonly Recognition[], evident: readonly PlannedPart[]): boolean {
  return evident.some((part) => some.every((other) => isAbout(other.procedure, part) === (other === one)));
}

function subsetsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const others = subsetsOf(rest);
  return [...others, ...others.map((some) => [first, ...some])];
}
