import type { CredentialKind, Track } from '../../shared/pure/credentialKind.js';
import type { PlannedCredential } from './PlanningCatalogue.js';

/** Which programmes are asked for; what is absent or null does not restrict. */
export interface ProgrammeFilter {
  readonly kinds?: readonly CredentialKind[] | null;
  readonly mboLevels?: readonly number[] | null;
  readonly themes?: readonly string[] | null;
  readonly tracks?: readonly Track[] | null;
}

/** What is known of a programme beside the credential itself. */
export interface ProgrammeFacts {
  readonly theme: string | null;
  /** The tracks in which it is offered in the region that is asked for; null where none is asked for. */
  readonly offeredIn: readonly Track[] | null;
}

/** Whether a programme is among those asked for. With a region it must be offered there, in a track that is asked for. */
export function isProgrammeAsked(
  { kind, mboLevel, tracks }: PlannedCredential,
  { theme, offeredIn }: ProgrammeFacts,
  asked: ProgrammeFilter,
): boolean {
  const followed = offeredIn ?? tracks;
  return (
    (asked.kinds?.includes(kind) ?? true) &&
    (asked.mboLevels?.includes(mboLevel ?? Number.NaN) ?? true) &&
    (asked.themes?.includes(theme ?? '') ?? true) &&
    (offeredIn === null || offeredIn.length > 0) &&
    (asked.tracks?.some((track) => followed.includes(track)) ?? true)
  );
}
