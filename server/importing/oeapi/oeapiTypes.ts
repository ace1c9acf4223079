import type { z } from 'zod';
import { courseForm5, offeringForm5, organisationForm5, programmeForm5, specificationForm5 } from './oeapi5Forms.js';
import {
  courseForm6,
  courseOfferingForm6,
  organisationForm6,
  programmeForm6,
  programmeOfferingForm6,
} from './oeapi6Forms.js';
import type { OeapiKind, OeapiVersion } from './OeapiThing.js';

/** A type of the standard: how it is known, checked, and what of it is used. */
export interface OeapiType {
  /** Its name in the standard. */
  readonly name: string;
  /** The field that only it and what refers to it has; the types before it in the list are looked for first. */
  readonly id: string;
  /** Null for a type that is known but not used. */
  readonly form: z.ZodType | null;
  readonly kind: OeapiKind | null;
  /** Fields in which other things may stand whole. */
  readonly holds: readonly string[];
  readonly used: ReadonlySet<string>;
  /** What is used of it but the things that stand whole in it. */
  readonly own: ReadonlySet<string>;
}

function typeOf(
  name: string,
  id: string,
  kind: OeapiKind | null = null,
  form: z.ZodType | null = null,
  holds: readonly string[] = [],
): OeapiType {
  const used = new Set(form === null ? [] : [...fieldsOf(form), ...holds]);
  return { name, id, kind, form, holds, used, own: used.difference(new Set(holds)) };
}

/** The names of the fields that a form reads. */
function fieldsOf(form: z.ZodType): readonly string[] {
  const { shape, in: before } = (form as { def?: object }).def as { shape?: object; in?: z.ZodType };
  if (shape !== undefined) return Object.keys(shape);
  return before === undefined ? [] : fieldsOf(before);
}

const HELD_5 = ['organization', 'educationSpecification', 'parent'];
const HELD_6 = ['organisation', 'parent', 'root'];

/** The types of each version. An offering also has the id of its programme, so offerings stand before programmes. */
const OEAPI_TYPES: Readonly<Record<OeapiVersion, readonly OeapiType[]>> = {
  5: [
    typeOf('Association', 'associationId'),
    typeOf('Offering', 'offeringId', 'OFFERING', offeringForm5, ['program', 'course', 'organization']),
    typeOf('Component', 'componentId'),
    typeOf('Program', 'programId', 'PROGRAMME', programmeForm5, HELD_5),
    typeOf('Course', 'courseId', 'COURSE', courseForm5, HELD_5),
    typeOf('EducationSpecification', 'educationSpecificationId', 'SPECIFICATION', specificationForm5, HELD_5),
    typeOf('Organization', 'organizationId', 'ORGANISATION', organisationForm5, ['parent']),
    ...unused('Person', 'Group', 'Building', 'Room', 'NewsFeed', 'NewsItem', 'AcademicSession'),
  ],
  6: [
    typeOf('Membership', 'groupId'),
    typeOf('ProgrammeOffering', 'programmeOfferingId', 'OFFERING', programmeOfferingForm6, [
      'programme',
      'organisation',
    ]),
    typeOf('CourseOffering', 'courseOfferingId', 'OFFERING', courseOfferingForm6, ['course', 'organisation']),
    ...unused('LearningComponentOffering', 'TestComponentOffering', 'Association'),
    typeOf('Component', 'componentId'),
    typeOf('Programme', 'programmeId', 'PROGRAMME', programmeForm6, HELD_6),
    typeOf('Course', 'courseId', 'COURSE', courseForm6, HELD_6),
    typeOf('Organisation', 'organisationId', 'ORGANISATION', organisationForm6, HELD_6),
    ...unused('Person', 'Building', 'Room', 'NewsFeed', 'NewsItem', 'AcademicSession', 'LearningOutcome', 'Document'),
  ],
};

function unused(...names: readonly string[]): OeapiType[] {
  return names.map((name) => typeOf(name, `${name.charAt(0).toLowerCase()}${name.slice(1)}Id`));
}

/** The type that an object is of; undefined when it is of none of this version. */
export function oeapiTypeOf(version: OeapiVersion, thing: object): OeapiType | undefined {
  return OEAPI_TYPES[version].find(({ id }) => id in thing);
}
