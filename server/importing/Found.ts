import type { EnrolmentPeriod, ModeOfStudy } from '../../src/catalogue/entities/OfferEntity.js';
import type { SupplementedField } from '../../src/catalogue/entities/CredentialSupplementEntity.js';
import type { Basis } from '../../src/shared/pure/basis.js';
import type { IsoDate } from '../../src/shared/pure/calendar.js';
import type { CredentialKind, MboKind, Track } from '../../src/shared/pure/credentialKind.js';

/** Where something stands: the file and the JSON path in it. */
export interface Place {
  readonly file: string;
  readonly path: string;
}

/** Something in a file that is not taken. */
export interface Reject extends Place {
  readonly value: unknown;
  /** What is expected instead, or why it is not taken. */
  readonly reason: string;
}

/** An offer as a file has it, before it is known what of it the store knows. */
export interface FoundOffer {
  readonly at: Place;
  readonly key: string;
  /** Keys under which the credential may be known, the likeliest first; empty when the file does not tell. */
  readonly credentialKeys: readonly string[];
  /** Null when the file does not tell. */
  readonly providerKey: string | null;
  /** Null when the file does not tell; it may follow from mode of study and kind of credential. */
  readonly track: Track | null;
  readonly isCourse: boolean;
  readonly modeOfStudy: ModeOfStudy | null;
  readonly title: string | null;
  readonly places: readonly string[];
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly entryFrom: IsoDate | null;
  readonly entryTo: IsoDate | null;
  readonly enrolment: readonly EnrolmentPeriod[];
  readonly enrolmentOpen: boolean | null;
  readonly months: number | null;
  readonly weeks: number | null;
  readonly priceCents: number | null;
  readonly seats: number | null;
  readonly languages: readonly string[];
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

/** An institution as a file has it. */
export interface FoundOrganisation {
  readonly at: Place;
  readonly brin: string;
  readonly name: string;
  readonly kind: string | null;
  readonly town: string | null;
}

/** A credential that a file defines, with what it says of it; null is not known. */
export interface FoundCredential {
  readonly at: Place;
  readonly key: string;
  readonly kind: CredentialKind;
  readonly name: string;
  readonly mboKind: MboKind | null;
  readonly mboLevel: number | null;
  readonly nlqf: string | null;
  readonly tracks: readonly Track[];
  readonly nominalSbu: number | null;
  readonly ec: number | null;
  readonly dates: Readonly<Record<SupplementedField, IsoDate | null>>;
}

/** Everything that was found in the files of one import. */
export interface Found {
  /** The standard and its version, as provenance names it. */
  readonly standard: string;
  /** What facts from it rest on. */
  readonly basis: Basis;
  readonly offers: readonly FoundOffer[];
  readonly organisations: readonly FoundOrganisation[];
  readonly credentials: readonly FoundCredential[];
  readonly rejects: readonly Reject[];
  /** Keys of the offers that are in the files but are rejected: what is stored of them is not gone. */
  readonly heldBack: readonly string[];
  /** Fields and kinds of things that the files have and the import does not use, with how often. */
  readonly unused: ReadonlyMap<string, number>;
}
