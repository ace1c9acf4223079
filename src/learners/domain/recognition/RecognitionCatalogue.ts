import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { PartKind } from '../../../shared/pure/credentialKind.js';
import type { RecognitionRoute, RecognitionStatement } from '../../../shared/pure/recognition.js';
import type { CredentialSelector } from '../../../shared/pure/requirement.js';
import type { ExemptionTerms } from '../../../shared/pure/rule.js';
import type { Selectable } from '../../../shared/pure/selects.js';
import type { World } from '../../../shared/pure/world.js';

/** A rule of exemption or recognition, as long as it was known. */
export interface RecognitionRule {
  readonly key: string;
  readonly recordedFrom: IsoDate;
  readonly recordedTo: IsoDate | null;
  readonly selector: CredentialSelector | null;
  readonly exemption: ExemptionTerms | null;
  readonly recognition: RecognitionStatement | null;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

export interface CredentialPart {
  readonly key: string;
  readonly kind: PartKind;
  /** Null where the content is not known. */
  readonly outcome: string | null;
}

export interface RecognisableCredential extends Selectable {
  readonly parts: readonly CredentialPart[];
}

/** Who recognises: what is known of an organisation as one that does. Every null is unknown. */
export interface RecognitionProvider {
  readonly key: string;
  readonly routes: readonly RecognitionRoute[];
  /** Whether it is recognised for it. */
  readonly recognised: boolean | null;
  readonly intakeDays: number | null;
  readonly evidenceDays: number | null;
  readonly decisionDays: number | null;
  /** Evidence that is older does not count with this organisation. */
  readonly evidenceYears: number | null;
}

/** The reference data that recognition works on. */
export interface RecognitionCatalogue {
  readonly id: string;
  readonly credentials: ReadonlyMap<string, RecognisableCredential>;
  /** In the order of their keys. */
  readonly rules: readonly RecognitionRule[];
  readonly organisations: ReadonlyMap<string, World>;
  readonly providers: ReadonlyMap<string, RecognitionProvider>;
}
