import type { CredentialKind, Track } from '../../src/shared/pure/credentialKind.js';

const ALWAYS = ['COURSE', 'WORKPLACE'] as const;
const MBO = ['BOL', 'BBL', 'OVO', ...ALWAYS] as const;
const HBO = ['FULL_TIME', 'PART_TIME', ...ALWAYS] as const;

/** BOL, BBL (WEB 7.2.2) and OVO (WEB 1.4.1) are of the mbo; those of the hbo are the forms that the register has. */
const TRACKS_OF: Readonly<Record<CredentialKind, readonly Track[]>> = {
  VMBO_DIPLOMA: [],
  LBO_DIPLOMA: [],
  MAVO_DIPLOMA: [],
  HAVO_DIPLOMA: [],
  VWO_DIPLOMA: [],
  HAVO_VWO_THREE_YEARS: [],
  MBO_DIPLOMA: MBO,
  MBO_BROAD_INTAKE: MBO,
  MBO_CERTIFICAAT: MBO,
  DEELCERTIFICAAT: MBO,
  PRAKTIJKVERKLARING: MBO,
  MBO_VERKLARING: MBO,
  ERVARINGSCERTIFICAAT: [],
  VAKBEKWAAMHEIDSBEWIJS: ALWAYS,
  BRANCHE_CERTIFICATE: ALWAYS,
  ASSOCIATE_DEGREE: HBO,
  BACHELOR: HBO,
};

/**
 * The tracks along which a credential of a kind can be followed. None for what the catalogue has only as proof that
 * somebody brings: it knows no programme behind it, so that an offer of it would lead nowhere.
 */
export function tracksOf(kind: CredentialKind): readonly Track[] {
  return TRACKS_OF[kind];
}
