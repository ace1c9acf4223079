import type { ModeOfStudy, EnrolmentPeriod } from '../../../src/catalogue/entities/OfferEntity.js';
import type { IsoDate } from '../../../src/shared/pure/calendar.js';
import type { Duration } from '../durationOf.js';
import type { Place } from '../Found.js';

/** The versions of the Open Education API that are read. */
export type OeapiVersion = 5 | 6;

export interface Code {
  readonly codeType: string;
  readonly code: string;
}

/** A programme, course or specification, in the words of both versions. */
export interface OeapiEducation {
  readonly id: string;
  readonly name: string | null;
  readonly codes: readonly Code[];
  /** The specification or programme that this one carries out or belongs to. */
  readonly parentId: string | null;
  readonly organisationId: string | null;
  readonly isSpecification: boolean;
  readonly level: string | null;
  readonly modeOfStudy: ModeOfStudy | null;
  readonly duration: Duration;
  readonly languages: readonly string[];
  readonly places: readonly string[];
}

/** An offering of a programme or course, in the words of both versions. */
export interface OeapiOffering {
  readonly id: string;
  readonly name: string | null;
  readonly codes: readonly Code[];
  readonly of: 'PROGRAMME' | 'COURSE' | 'COMPONENT';
  readonly educationId: string | null;
  readonly organisationId: string | null;
  readonly isOnOffer: boolean;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly entryFrom: IsoDate | null;
  readonly entryTo: IsoDate | null;
  readonly enrolment: readonly EnrolmentPeriod[];
  readonly languages: readonly string[];
  readonly places: readonly string[];
  readonly seats: number | null;
  readonly priceCents: number | null;
}

export interface OeapiOrganisation {
  readonly id: string;
  readonly name: string | null;
  readonly brin: string | null;
  readonly parentId: string | null;
  readonly town: string | null;
}

/** What a thing of each kind is read as. */
export interface OeapiThings {
  readonly OFFERING: OeapiOffering;
  readonly PROGRAMME: OeapiEducation;
  readonly COURSE: OeapiEducation;
  readonly SPECIFICATION: OeapiEducation;
  readonly ORGANISATION: OeapiOrganisation;
}
export type OeapiKind = keyof OeapiThings;

export type OeapiThing = {
  [Kind in OeapiKind]: { readonly at: Place; readonly kind: Kind; readonly thing: OeapiThings[Kind] };
}[OeapiKind];
