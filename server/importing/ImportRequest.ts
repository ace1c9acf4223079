import type { Track } from '../../src/shared/pure/credentialKind.js';
import type { OeapiVersion } from './oeapi/OeapiThing.js';

export type Standard = 'oeapi' | 'rio';

/** What the command line asks for. */
export interface ImportRequest {
  readonly standard: Standard;
  /** A file or a folder. */
  readonly path: string;
  readonly version: OeapiVersion | null;
  readonly providerKey: string | null;
  readonly credentialKey: string | null;
  readonly track: Track | null;
  /** The name under which this and later imports of the same source are one. */
  readonly source: string;
  readonly isDryRun: boolean;
  readonly isStrict: boolean;
  readonly isPartial: boolean;
}
