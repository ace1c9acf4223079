import { isObject } from '../isObject.js';
import type { OeapiVersion } from './OeapiThing.js';

/** Fields that only one of the versions has, in things of the types that both have. */
const SIGNS: Readonly<Record<OeapiVersion, readonly string[]>> = {
  5: [
    'offeringId',
    'programId',
    'educationSpecificationId',
    'organizationId',
    'teachingLanguage',
    'modeOfDelivery',
    'postalCode',
  ],
  6: [
    'programmeOfferingId',
    'courseOfferingId',
    'learningComponentOfferingId',
    'programmeId',
    'organisationId',
    'teachingLanguages',
    'modesOfDelivery',
    'learningOutcomeId',
  ],
};

/** The version of which the things in an answer are; null when nothing in them tells. */
export function oeapiVersionOf(things: readonly unknown[]): OeapiVersion | null {
  for (const thing of things) {
    const [is5, is6] = ([5, 6] as const).map(
      (version) => isObject(thing) && SIGNS[version].some((sign) => sign in thing),
    );
    if (is5 !== is6) return is5 === true ? 5 : 6;
  }
  return null;
}
