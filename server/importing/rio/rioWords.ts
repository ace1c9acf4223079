import type { ModeOfStudy } from '../../../src/catalogue/entities/OfferEntity.js';
import type { CredentialKind, MboKind, Track } from '../../../src/shared/pure/credentialKind.js';

/** LeertrajectMBO. */
export const LEERTRAJECTEN = [
  'BBL',
  'BOL',
  'BOL_DT',
  'CBL',
  'CBL_DT',
  'COL',
  'COL_DT',
  'EX',
  'LBD',
  'LBV',
  'ODT',
  'OVO',
] as const;

/** The leertrajecten that are a track; the others are of before 2015, or an examination only. */
export const TRACK_OF: Readonly<Partial<Record<string, { track: Track; modeOfStudy: ModeOfStudy | null }>>> = {
  BOL: { track: 'BOL', modeOfStudy: null },
  BOL_DT: { track: 'BOL', modeOfStudy: 'PART_TIME' },
  BBL: { track: 'BBL', modeOfStudy: null },
  OVO: { track: 'OVO', modeOfStudy: null },
};

/** The code systems of recognised programmes of which leerpad has the codes, and how their keys begin. */
export const KEY_PREFIXES: Readonly<Partial<Record<string, string>>> = { CREBO: 'crebo:', ISAT: 'isat:' };

/** OpleidingskenmerkcodeOnderwijsintensiteit. */
export const VORMEN = ['DEELTIJD', 'DUAAL', 'VOLTIJD'] as const;
export const MODE_OF_VORM: Readonly<Record<(typeof VORMEN)[number], ModeOfStudy>> = {
  DEELTIJD: 'PART_TIME',
  DUAAL: 'DUAL_TRAINING',
  VOLTIJD: 'FULL_TIME',
};

export const STUDIEDUUREENHEDEN = ['J', 'M', 'W', 'D', 'U'] as const;
export const STUDIELASTEENHEDEN = ['CONTACTUUR', 'ECTS_PUNT', 'SBU', 'STUDIEPUNT', 'UUR'] as const;
export const COHORT_STATUSES = ['O', 'G'] as const;
export const TOEGANKELIJK = ['ALL', 'SPEC'] as const;
export const LEERWEGEN_MBO = ['BOL', 'BBL', 'COL', 'CBL', 'OVO', 'LBL'] as const;
export const NLQF_LEVELS = ['1', '2', '3', '4', '4p', '5', '6', '7', '8'] as const;
export const WAARDEDOCUMENTEN = [
  'CERTIFICAAT',
  'DIPLOMA',
  'GEEN_OFFICIEEL_DOCUMENT',
  'GETUIGSCHRIFT',
  'SCHOOLADVIES',
  'VAKBEKWAAMHEIDSBEWIJS',
] as const;

export const TALEN = [
  'ARA',
  'CHI',
  'DEU',
  'ENG',
  'FRA',
  'HRV',
  'ITA',
  'JPN',
  'NLD',
  'NOR',
  'PAP',
  'POL',
  'POR',
  'RON',
  'RUS',
  'SPA',
  'SWE',
  'TUR',
] as const;

/** Beroepsopleidingsoort. */
export const OPLEIDINGSSOORTEN = [
  'ANDERE_OPLEIDING',
  'ENTREEOPLEIDING',
  'BASISBEROEPSOPLEIDING',
  'MIDDENKADEROPLEIDING',
  'SPECIALISTENOPLEIDING',
  'VAKOPLEIDING',
] as const;
export const MBO_KIND_OF: Readonly<Record<(typeof OPLEIDINGSSOORTEN)[number], MboKind | null>> = {
  ANDERE_OPLEIDING: null,
  ENTREEOPLEIDING: 'ENTREE',
  BASISBEROEPSOPLEIDING: 'BASISBEROEPS',
  VAKOPLEIDING: 'VAK',
  MIDDENKADEROPLEIDING: 'MIDDENKADER',
  SPECIALISTENOPLEIDING: 'SPECIALIST',
};

export const GRADEN = ['ASSOCIATE_DEGREE', 'BACHELOR', 'MASTER'] as const;
export const KIND_OF_GRAAD: Readonly<Record<(typeof GRADEN)[number], CredentialKind | null>> = {
  ASSOCIATE_DEGREE: 'ASSOCIATE_DEGREE',
  BACHELOR: 'BACHELOR',
  MASTER: null,
};

/** Instellingssoort, as far as the network has a word for it. */
export const ORGANISATION_KINDS: Readonly<Record<string, string>> = {
  ROC: 'ROC',
  AOC: 'AOC',
  VAK: 'VAKINSTELLING',
  HBOS: 'HOGESCHOOL',
  UNIV: 'UNIVERSITEIT',
};

/** Types of opleidingseenheid that define a credential, or may. */
export const DEFINING_TYPES = ['MBOKWALIFICATIE', 'HOOPLEIDING', 'MBOCERTIFICEERBAREEENHEID', 'MBOKEUZEDEEL'] as const;

/** The other types of opleidingseenheid. */
export const UNUSED_DEFINING_TYPES = [
  'BOGROEP',
  'BOOPLEIDING',
  'BOOPLEIDINGSFASE',
  'BUITENLANDSE_OPLEIDING',
  'EDUCATIEOPLEIDING',
  'EDUCATIEOPLEIDINGSONDERDEEL',
  'EVCSTANDAARD',
  'HOONDERWIJSEENHEDENCLUSTER',
  'HOONDERWIJSEENHEID',
  'MBOCROSS_OVERKWALIFICATIE',
  'MBODEELKWALIFICATIE',
  'MBODOMEIN',
  'MBOGENERIEKEXAMENONDERDEEL',
  'MBOKWALIFICATIEDOSSIER',
  'MBOREGIONAALKEUZEDEEL',
  'MBOREGIONALEKWALIFICATIE',
  'PARTICULIEREOPLEIDING',
  'SOGROEP',
  'SOOPLEIDING',
  'VAVOGROEP',
  'VAVOOPLEIDING',
  'VAVOOPLEIDINGSFASE',
  'VOGROEP',
  'VOOPLEIDING',
  'VOOPLEIDINGSFASE',
  'VOSTAGE',
  'VOVAK',
  'VSOGROEP',
  'VSOOPLEIDING',
  'VSOOPLEIDINGSFASE',
] as const;

/** Types of aangeboden opleiding that are taken. */
export const OFFERED_TYPES = [
  'AANGEBODENMBOOPLEIDING',
  'AANGEBODENHOOPLEIDING',
  'AANGEBODENMBOOPLEIDINGSONDERDEEL',
] as const;

/** The other types of aangeboden opleiding. */
export const UNUSED_OFFERED_TYPES = [
  'AANGEBODENBOOPLEIDING',
  'AANGEBODENHOOPLEIDINGSONDERDEEL',
  'AANGEBODENPARTICULIEREOPLEIDING',
  'AANGEBODENSOOPLEIDING',
  'AANGEBODENVAVOOPLEIDING',
  'AANGEBODENVOOPLEIDING',
  'AANGEBODENVSOOPLEIDING',
] as const;

/** The types of cohort that belong to those. */
export const UNUSED_COHORT_TYPES = [
  'AANGEBODENHOOPLEIDINGSONDERDEELCOHORT',
  'AANGEBODENPARTICULIEREOPLEIDINGCOHORT',
  'AANGEBODENVAVOOPLEIDINGCOHORT',
] as const;
