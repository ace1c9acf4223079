import type { CredentialKind, MboKind, PartKind } from '../../shared/pure/credentialKind.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { ParameterName } from '../../shared/pure/rule.js';
import type { TextQuality } from '../../shared/pure/textQuality.js';
import { apportion, apportionEqually } from './apportion.js';
import { fieldProvenance } from './fieldProvenance.js';
import { genericOutcomes } from './genericOutcomes.js';
import type { IdentifiedWerkproces, Section } from './Werkproces.js';
import { werkprocesTitle } from './werkprocesTitle.js';

/** The parameters that the split reads; SBU, percent and SBU by nominal duration as their names say. */
export const SPLIT_PARAMETER_NAMES = [
  'SBU_PER_YEAR',
  'SPLIT_GENERIC_PERCENT',
  'SPLIT_BASIS_PERCENT',
  'SPLIT_PROFILE_PERCENT',
  'SPLIT_KEUZEDELEN_PERCENT',
  'BPV_SBU_NOMINAL_YEAR_1',
  'BPV_SBU_NOMINAL_YEAR_2',
  'BPV_SBU_NOMINAL_YEAR_3',
] as const satisfies readonly ParameterName[];
export type SplitParameters = Readonly<Record<(typeof SPLIT_PARAMETER_NAMES)[number], number>>;

/** What the split reads of a credential. */
export interface SplitCredential {
  readonly key: string;
  readonly kind: CredentialKind;
  readonly mboKind: MboKind | null;
  readonly mboLevel: number | null;
  readonly nominalSbu: number | null;
  readonly keuzedeelSbu: number | null;
  readonly provenance: readonly FieldProvenance[];
}

/** A part whose study load the split gives, in whole SBU. */
export interface DerivedPart {
  readonly key: string;
  readonly credentialKey: string;
  readonly position: number;
  readonly kind: PartKind;
  readonly outcomeKey: string | null;
  readonly title: string;
  /** Null where the title is our own label. */
  readonly textQuality: TextQuality | null;
  /** Key of the part of another credential whose title a repaired one is. */
  readonly repairedFrom: string | null;
  readonly sbu: number | null;
  readonly sbuBasis: 'FOUND' | 'DERIVED' | null;
  readonly choice: string | null;
  readonly choiceCount: number | null;
  readonly provenance: readonly FieldProvenance[];
}

type Share = Pick<
  DerivedPart,
  'kind' | 'outcomeKey' | 'title' | 'textQuality' | 'repairedFrom' | 'sbuBasis' | 'provenance'
> & {
  readonly name: string;
  readonly sbu: number;
};

/** A share of a whole whose load is not known. */
type UnloadedShare = Omit<Share, 'sbu'> & { readonly sbu: null };

const SPLIT: FieldProvenance = {
  field: '*',
  basis: 'DERIVED',
  certainty: 'split by rule',
  source:
    'model of the dossiers of 2015 (15 % generic, 35 % basis, 35 % profile, 15 % keuzedelen) and hours norm of WEB art. 7.2.7',
};

/**
 * The parts of a credential; their SBU sum to its nominal load. Where that is not known, they are the werkprocessen that
 * are, with unknown loads.
 *
 * An mbo diploma is split into its keuzedelen, the generic parts, the BPV and, in two halves, the werkprocessen of
 * basisdeel and profieldeel; a half whose werkprocessen are not known is one opaque part. Everything else is opaque: a
 * bachelor in two halves, since an Ad may by decision exempt from the first.
 *
 * @param units the werkprocessen of this credential, in the order of its document
 * @throws RangeError when the parameters leave less than nothing for a half, or an mbo level is missing
 */
export function deriveParts(
  credential: SplitCredential,
  units: readonly IdentifiedWerkproces[],
  parameters: SplitParameters,
): DerivedPart[] {
  const shares =
    credential.nominalSbu === null
      ? units.map(unloadedShare)
      : sharesOf(credential, credential.nominalSbu, units, parameters);
  return shares.map(({ name, ...share }, index) => ({
    key: `${credential.key}/${name}`,
    credentialKey: credential.key,
    position: index + 1,
    ...share,
    choice: null,
    choiceCount: null,
  }));
}

function unloadedShare(unit: IdentifiedWerkproces): UnloadedShare {
  return {
    name: unit.code,
    kind: 'WERKPROCES',
    outcomeKey: unit.outcomeKey,
    ...titleOfPart(unit),
    sbu: null,
    sbuBasis: null,
    provenance: unit.provenance,
  };
}

function sharesOf(
  credential: SplitCredential,
  nominalSbu: number,
  units: readonly IdentifiedWerkproces[],
  parameters: SplitParameters,
): Share[] {
  if (credential.kind === 'MBO_DIPLOMA') return mboShares(credential, nominalSbu, units, parameters);
  if (credential.kind !== 'BACHELOR') return [opaque('programme', 'Opleiding, inhoud niet bekend', nominalSbu)];
  const [first = 0, second = 0] = apportionEqually(nominalSbu, 2);
  return [
    opaque('first-half', 'Eerste helft, inhoud niet bekend', first),
    opaque('second-half', 'Tweede helft, inhoud niet bekend', second),
  ];
}

function mboShares(
  credential: SplitCredential,
  nominalSbu: number,
  units: readonly IdentifiedWerkproces[],
  parameters: SplitParameters,
): Share[] {
  const keuzedelen = keuzedeelRoom(credential, nominalSbu, parameters);
  const generic = genericShares(credential, percentOf(nominalSbu, parameters.SPLIT_GENERIC_PERCENT));
  const bpvSbu = bpvLoad(credential, nominalSbu, parameters);
  const occupational = nominalSbu - keuzedelen.sbu - sumOf(generic);
  const halves = apportion(occupational, [parameters.SPLIT_BASIS_PERCENT, parameters.SPLIT_PROFILE_PERCENT]);
  const [basisSbu = 0, profileSbu = 0] = apportionEqually(bpvSbu, 2).map(
    (share, index) => (halves[index] ?? 0) - share,
  );
  if (basisSbu < 0 || profileSbu < 0)
    throw new RangeError(`the split leaves ${Math.min(basisSbu, profileSbu)} SBU for a half of ${credential.key}`);
  return [
    ...sectionShares('BASISDEEL', units, basisSbu),
    ...sectionShares('PROFIELDEEL', units, profileSbu),
    ...generic,
    ...bpvShares(bpvSbu),
    keuzedelen,
  ];
}

function keuzedeelRoom(credential: SplitCredential, nominalSbu: number, parameters: SplitParameters): Share {
  const origin = fieldProvenance(credential.provenance, 'keuzedeelSbu');
  const isFound = credential.keuzedeelSbu !== null && (origin?.basis === 'OBSERVED' || origin?.basis === 'REGISTER');
  return {
    name: 'keuzedelen',
    kind: 'KEUZEDEELRUIMTE',
    outcomeKey: null,
    ...label('Keuzedelen'),
    sbu: credential.keuzedeelSbu ?? percentOf(nominalSbu, parameters.SPLIT_KEUZEDELEN_PERCENT),
    sbuBasis: isFound ? 'FOUND' : 'DERIVED',
    provenance: isFound ? [SPLIT, { ...origin, field: 'sbu' }] : [SPLIT],
  };
}

function genericShares(credential: SplitCredential, sbu: number): Share[] {
  if (credential.mboLevel === null) throw new RangeError(`the mbo level of ${credential.key} is not known`);
  const outcomes = genericOutcomes(credential.key, credential.mboLevel);
  const loads = apportionEqually(sbu, outcomes.length);
  return outcomes.map(({ key, title }, index) => ({
    name: nameOf(key),
    kind: 'GENERIC',
    outcomeKey: key,
    title,
    textQuality: 'OK',
    repairedFrom: null,
    sbu: loads[index] ?? 0,
    sbuBasis: 'DERIVED',
    provenance: [SPLIT],
  }));
}

/** `nederlands-2F` of `generic/nederlands-2F`, `loopbaan-en-burgerschap` of `generic/loopbaan-en-burgerschap@25737`. */
function nameOf(genericKey: string): string {
  return genericKey.replace(/^generic\//, '').replace(/@.*$/, '');
}

/** The hours norm by nominal years; for entree none is known. */
function bpvLoad(credential: SplitCredential, nominalSbu: number, parameters: SplitParameters): number {
  const years = nominalSbu / parameters.SBU_PER_YEAR;
  if (credential.mboKind === 'ENTREE') return 0;
  if (years <= 1) return parameters.BPV_SBU_NOMINAL_YEAR_1;
  if (years <= 2) return parameters.BPV_SBU_NOMINAL_YEAR_2;
  if (years <= 3) return parameters.BPV_SBU_NOMINAL_YEAR_3;
  return Math.round((parameters.BPV_SBU_NOMINAL_YEAR_3 * years) / 3);
}

function bpvShares(sbu: number): Share[] {
  if (sbu === 0) return [];
  return [
    {
      name: 'bpv',
      kind: 'BPV',
      outcomeKey: null,
      ...label('Beroepspraktijkvorming (BPV)'),
      sbu,
      sbuBasis: 'DERIVED',
      provenance: [SPLIT],
    },
  ];
}

const UNKNOWN_SECTION: Readonly<Record<Section, { readonly name: string; readonly title: string }>> = {
  BASISDEEL: { name: 'basisdeel', title: 'Basisdeel, inhoud niet bekend' },
  PROFIELDEEL: { name: 'profieldeel', title: 'Profieldeel, inhoud niet bekend' },
};

function sectionShares(section: Section, units: readonly IdentifiedWerkproces[], sbu: number): Share[] {
  const known = units.filter((unit) => unit.section === section);
  if (known.length === 0) return [opaque(UNKNOWN_SECTION[section].name, UNKNOWN_SECTION[section].title, sbu)];
  const loads = apportionEqually(sbu, known.length);
  return known.map((unit, index) => ({
    name: unit.code,
    kind: 'WERKPROCES',
    outcomeKey: unit.outcomeKey,
    ...titleOfPart(unit),
    sbu: loads[index] ?? 0,
    sbuBasis: 'DERIVED',
    provenance: [SPLIT, ...titleProvenance(unit)],
  }));
}

function titleProvenance(unit: IdentifiedWerkproces): FieldProvenance[] {
  const origin = fieldProvenance(unit.provenance, 'title');
  return origin ? [{ ...origin, field: 'title' }] : [];
}

function opaque(name: string, title: string, sbu: number): Share {
  return { name, kind: 'OPAQUE', outcomeKey: null, ...label(title), sbu, sbuBasis: 'DERIVED', provenance: [SPLIT] };
}

type Title = Pick<Share, 'title' | 'textQuality' | 'repairedFrom'>;

function label(title: string): Title {
  return { title, textQuality: null, repairedFrom: null };
}

function titleOfPart(unit: IdentifiedWerkproces): Title {
  const { textQuality, repairedFrom } = unit;
  return { title: werkprocesTitle(unit), textQuality, repairedFrom: repairedFrom?.replace(' ', '/') ?? null };
}

function percentOf(sbu: number, percent: number): number {
  return Math.round((sbu * percent) / 100);
}

function sumOf(shares: readonly Share[]): number {
  return shares.reduce((sum, share) => sum + share.sbu, 0);
}
