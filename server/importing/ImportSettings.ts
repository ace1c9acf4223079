import type { IsoDate } from '../../src/shared/pure/calendar.js';
import type { Track } from '../../src/shared/pure/credentialKind.js';

/** What is said beside the files; null is not said. What the files tell themselves goes before it. */
export interface ImportSettings {
  /** Who writes: the standard and the name of the source, such as `oeapi: talland`. */
  readonly writer: string;
  readonly providerKey: string | null;
  readonly credentialKey: string | null;
  readonly track: Track | null;
  /** The files hold a part of what the source has: what is not in them is not gone. */
  readonly isPartial: boolean;
  /** The moment of reading, ISO 8601 in UTC, and the day that it is in the Netherlands. */
  readonly moment: string;
  readonly today: IsoDate;
}
