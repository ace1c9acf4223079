import type { CredentialKind, MboKind } from './credentialKind.js';
import type { Language } from './language.js';
import { listInWords } from './listInWords.js';
import type { CredentialSelector } from './requirement.js';

/** The name of the thing with a key, or the key itself where it has none. */
export type NameOf = (key: string) => string;

type Words = Readonly<Record<Language, string>>;

const anyCredential: Words = { nl: 'een diploma of ander bewijs', en: 'a diploma or other proof' };

const noCredential: Words = { nl: 'niets in deze catalogus', en: 'nothing in this catalogue' };

const credentials: Readonly<Record<CredentialKind, Words>> = {
  VMBO_DIPLOMA: { nl: 'een vmbo-diploma', en: 'a vmbo diploma' },
  LBO_DIPLOMA: { nl: 'een lbo-diploma', en: 'an lbo diploma' },
  MAVO_DIPLOMA: { nl: 'een mavo-diploma', en: 'a mavo diploma' },
  HAVO_DIPLOMA: { nl: 'een havo-diploma', en: 'a havo diploma' },
  VWO_DIPLOMA: { nl: 'een vwo-diploma', en: 'a vwo diploma' },
  HAVO_VWO_THREE_YEARS: {
    nl: 'een bewijs van drie afgeronde jaren havo of vwo',
    en: 'proof of three completed years of havo or vwo',
  },
  MBO_DIPLOMA: { nl: 'een mbo-diploma', en: 'an mbo diploma' },
  MBO_BROAD_INTAKE: { nl: 'een brede intake', en: 'a broad intake' },
  MBO_CERTIFICAAT: { nl: 'een mbo-certificaat', en: 'an mbo-certificaat' },
  DEELCERTIFICAAT: { nl: 'een deelcertificaat', en: 'a deelcertificaat' },
  PRAKTIJKVERKLARING: { nl: 'een praktijkverklaring', en: 'a praktijkverklaring' },
  MBO_VERKLARING: { nl: 'een mbo-verklaring', en: 'an mbo-verklaring' },
  ERVARINGSCERTIFICAAT: { nl: 'een ervaringscertificaat', en: 'an ervaringscertificaat (EVC)' },
  VAKBEKWAAMHEIDSBEWIJS: { nl: 'een vakbekwaamheidsbewijs', en: 'a vakbekwaamheidsbewijs' },
  BRANCHE_CERTIFICATE: { nl: 'een branchecertificaat', en: 'a branch certificate' },
  ASSOCIATE_DEGREE: { nl: 'een associate degree', en: 'an associate degree' },
  BACHELOR: { nl: 'een bachelor', en: 'a bachelor' },
};

const mboKinds: Readonly<Record<MboKind, Words>> = {
  ENTREE: { nl: 'entreeopleiding', en: 'entreeopleiding' },
  BASISBEROEPS: { nl: 'basisberoepsopleiding', en: 'basisberoepsopleiding' },
  VAK: { nl: 'vakopleiding', en: 'vakopleiding' },
  MIDDENKADER: { nl: 'middenkaderopleiding', en: 'middenkaderopleiding' },
  SPECIALIST: { nl: 'specialistenopleiding', en: 'specialistenopleiding' },
};

/** Which credentials a selector selects, as words that can follow "heeft" or "has". */
export function describeSelector(
  selector: CredentialSelector,
  language: Language,
  nameOf: NameOf = (key) => key,
): string {
  const details = detailsOf(selector, language);
  const said = whatOf(selector, language, nameOf);
  return details.length === 0 ? said : `${said} (${details.join(', ')})`;
}

function whatOf({ kinds, keys, ...others }: CredentialSelector, language: Language, nameOf: NameOf): string {
  if (keys?.length === 0) return noCredential[language];
  if (keys) return listInWords(keys.map(nameOf), 'or', language);
  if (kinds)
    return listInWords(
      kinds.map((kind) => credentials[kind][language]),
      'or',
      language,
    );
  if (others.mboKinds ?? others.mboLevels) return credentials.MBO_DIPLOMA[language];
  return others.leerwegen ? credentials.VMBO_DIPLOMA[language] : anyCredential[language];
}

function detailsOf(selector: CredentialSelector, language: Language): string[] {
  const any = (items: readonly (string | number)[]): string => listInWords(items.map(String), 'or', language);
  const inDutch = language === 'nl';
  return [
    selector.mboKinds && any(selector.mboKinds.map((kind) => mboKinds[kind][language])),
    selector.mboLevels && `${inDutch ? 'niveau' : 'level'} ${any(selector.mboLevels)}`,
    selector.leerwegen && any(selector.leerwegen),
    selector.profiles && `${inDutch ? 'profiel' : 'profile'} ${any(selector.profiles)}`,
    selector.domains && `${inDutch ? 'domein' : 'domain'} ${any(selector.domains)}`,
    selector.dossiers && `dossier ${any(selector.dossiers)}`,
  ].filter((detail) => detail !== undefined);
}
