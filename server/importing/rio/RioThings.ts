import type {
  AangebodenOpleiding,
  Cohort,
  Erkenning,
  Onderwijslocatie,
  Opleiding,
  Opleidingserkenning,
  OrganisatorischeEenheid,
} from './rioForms.js';

/** What a thing of each kind is read as. */
export interface RioThings {
  readonly OFFERED: AangebodenOpleiding;
  readonly COHORT: Cohort;
  readonly EDUCATION: Opleiding;
  readonly EDUCATION_RECOGNITION: Opleidingserkenning;
  readonly ORGANISATION: OrganisatorischeEenheid;
  readonly RECOGNITION: Erkenning;
  readonly LOCATION: Onderwijslocatie;
}
export type RioKind = keyof RioThings;
