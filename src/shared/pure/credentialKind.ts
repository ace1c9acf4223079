/** The kinds of waardedocument that one can be awarded or bring. */
export const CREDENTIAL_KINDS = [
  'VMBO_DIPLOMA',
  'LBO_DIPLOMA',
  'MAVO_DIPLOMA',
  'HAVO_DIPLOMA',
  'VWO_DIPLOMA',
  'HAVO_VWO_THREE_YEARS',
  'MBO_DIPLOMA',
  'MBO_BROAD_INTAKE',
  'MBO_CERTIFICAAT',
  'DEELCERTIFICAAT',
  'PRAKTIJKVERKLARING',
  'MBO_VERKLARING',
  'ERVARINGSCERTIFICAAT',
  'VAKBEKWAAMHEIDSBEWIJS',
  'BRANCHE_CERTIFICATE',
  'ASSOCIATE_DEGREE',
  'BACHELOR',
] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** The kinds of mbo programme (soort) of WEB 7.2.2. */
export const MBO_KINDS = ['ENTREE', 'BASISBEROEPS', 'VAK', 'MIDDENKADER', 'SPECIALIST'] as const;
export type MboKind = (typeof MBO_KINDS)[number];

/** The leerwegen of the vmbo. */
export const LEERWEGEN = ['BB', 'KB', 'GL', 'TL'] as const;
export type Leerweg = (typeof LEERWEGEN)[number];

/** The leertrajecten along which a programme is followed. */
export const TRACKS = ['BOL', 'BBL', 'OVO', 'COURSE', 'WORKPLACE', 'FULL_TIME', 'PART_TIME'] as const;
export type Track = (typeof TRACKS)[number];

/** Kinds of part; an OPAQUE part stands for content that is not known and is never shared. */
export const PART_KINDS = [
  'WERKPROCES',
  'GENERIC',
  'BPV',
  'KEUZEDEEL',
  'KEUZEDEELRUIMTE',
  'VMBO_MODULE',
  'VMBO_KEUZEVAK',
  'OPAQUE',
] as const;
export type PartKind = (typeof PART_KINDS)[number];
