import type { CredentialKind, Track } from '../../shared/pure/credentialKind.js';
import type { Language } from '../../shared/pure/language.js';

type Words = Readonly<Record<Language, string>>;

/** Names of the field, the same in both languages where there is no translation. */
const kinds: Readonly<Record<CredentialKind, Words>> = {
  VMBO_DIPLOMA: { nl: 'vmbo-diploma', en: 'vmbo diploma' },
  LBO_DIPLOMA: { nl: 'lbo-diploma', en: 'lbo diploma' },
  MAVO_DIPLOMA: { nl: 'mavo-diploma', en: 'mavo diploma' },
  HAVO_DIPLOMA: { nl: 'havo-diploma', en: 'havo diploma' },
  VWO_DIPLOMA: { nl: 'vwo-diploma', en: 'vwo diploma' },
  HAVO_VWO_THREE_YEARS: { nl: 'drie jaar havo of vwo', en: 'three years of havo or vwo' },
  MBO_DIPLOMA: { nl: 'mbo-diploma', en: 'mbo diploma' },
  MBO_BROAD_INTAKE: { nl: 'brede intake', en: 'broad intake' },
  MBO_CERTIFICAAT: { nl: 'mbo-certificaat', en: 'mbo-certificaat' },
  DEELCERTIFICAAT: { nl: 'deelcertificaat', en: 'deelcertificaat' },
  PRAKTIJKVERKLARING: { nl: 'praktijkverklaring', en: 'praktijkverklaring' },
  MBO_VERKLARING: { nl: 'mbo-verklaring', en: 'mbo-verklaring' },
  ERVARINGSCERTIFICAAT: { nl: 'ervaringscertificaat', en: 'ervaringscertificaat (EVC)' },
  VAKBEKWAAMHEIDSBEWIJS: { nl: 'vakbekwaamheidsbewijs', en: 'vakbekwaamheidsbewijs' },
  BRANCHE_CERTIFICATE: { nl: 'branchecertificaat', en: 'branch certificate' },
  ASSOCIATE_DEGREE: { nl: 'associate degree', en: 'associate degree' },
  BACHELOR: { nl: 'bachelor', en: 'bachelor' },
};

const tracks: Readonly<Record<Track, Words>> = {
  BOL: { nl: 'bol', en: 'BOL, at school' },
  BBL: { nl: 'bbl', en: 'BBL, at work' },
  OVO: { nl: 'derde leerweg', en: 'third leerweg' },
  COURSE: { nl: 'cursus', en: 'course' },
  WORKPLACE: { nl: 'werkplek', en: 'workplace' },
  FULL_TIME: { nl: 'voltijd', en: 'full-time' },
  PART_TIME: { nl: 'deeltijd', en: 'part-time' },
};

const completeness: Readonly<Record<string, Words>> = {
  COMPLETE: { nl: 'inhoud geheel bekend', en: 'content known whole' },
  PARTIAL: { nl: 'inhoud ten dele bekend', en: 'content known in part' },
  NONE: { nl: 'inhoud niet bekend', en: 'content not known' },
  NOT_APPLICABLE: { nl: 'bewijs zonder onderdelen', en: 'proof without parts' },
};

const level: Words = { nl: 'niveau', en: 'level' };

/** What our own codes are called; a code that has no name here is shown as it is. */
export const facetLabels = {
  KIND: (kind: string, language: Language): string => kinds[kind as CredentialKind][language],
  TRACK: (track: string, language: Language): string => tracks[track as Track][language],
  COMPLETENESS: (value: string, language: Language): string => completeness[value]?.[language] ?? value,
  MBO_LEVEL: (value: string, language: Language): string => `${level[language]} ${value}`,
};
