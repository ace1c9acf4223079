import type { CredentialKind, MboKind } from '../../shared/pure/credentialKind.js';

/** The words of WEB 7.2.2 (1) for the kinds of mbo programme; a level is called `niveau` in the same law. */
const mboKinds: Readonly<Record<MboKind, string>> = {
  ENTREE: 'entreeopleiding',
  BASISBEROEPS: 'basisberoepsopleiding',
  VAK: 'vakopleiding',
  MIDDENKADER: 'middenkaderopleiding',
  SPECIALIST: 'specialistenopleiding',
};

/** The words of WEB 1.1.1, WHW 7.3a and WVO for what a programme or diploma is. */
const kinds: Partial<Readonly<Record<CredentialKind, string>>> = {
  VMBO_DIPLOMA: 'vmbo diploma',
  MBO_DIPLOMA: 'mbo diploma',
  ASSOCIATE_DEGREE: 'hbo associate degree ad',
  BACHELOR: 'hbo bachelor',
};

/** Words by which a credential is looked for that say what it is, not what it is about: `mbo diploma vakopleiding niveau 3`. */
export function levelWords(credential: {
  readonly kind: CredentialKind;
  readonly mboKind: MboKind | null;
  readonly mboLevel: number | null;
}): string {
  const { kind, mboKind, mboLevel } = credential;
  const words = [kinds[kind], mboKind && mboKinds[mboKind], mboLevel !== null && `niveau ${String(mboLevel)}`];
  return words.filter(Boolean).join(' ');
}
