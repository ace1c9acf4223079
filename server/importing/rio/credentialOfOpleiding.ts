import type { CredentialKind } from '../../../src/shared/pure/credentialKind.js';
import type { FoundCredential, Reject } from '../Found.js';
import type { Placed, RioCollection } from './RioCollection.js';
import type { Opleiding, Opleidingserkenning } from './rioForms.js';
import { KEY_PREFIXES, KIND_OF_GRAAD, MBO_KIND_OF } from './rioWords.js';

/** The key of what an opleiding ends in: by its recognised code, or that of the register where it has none. */
export function keyOfOpleiding(collection: RioCollection, opleiding: Opleiding): string | null {
  const recognition = recognitionOf(collection, opleiding);
  const prefix = KEY_PREFIXES[recognition?.opleidingsstelsel ?? ''];
  if (recognition !== undefined && prefix !== undefined) return `${prefix}${recognition.erkendeopleidingscode}`;
  return opleiding.type === 'MBOCERTIFICEERBAREEENHEID' || opleiding.type === 'MBOKEUZEDEEL'
    ? `rio:${opleiding.opleidingseenheidcode}`
    : null;
}

function recognitionOf(collection: RioCollection, { id }: Opleiding): Opleidingserkenning | undefined {
  return collection
    .of('EDUCATION', id, 'EDUCATION_RECOGNITION')
    .map(({ thing }) => thing)
    .find(({ opleidingsstelsel }) => Object.hasOwn(KEY_PREFIXES, opleidingsstelsel));
}

/** The credential that an opleiding defines; why there is none becomes a reject. */
export function credentialOf(
  collection: RioCollection,
  { at, thing }: Placed<Opleiding>,
  rejects: Reject[],
): FoundCredential[] {
  const key = keyOfOpleiding(collection, thing);
  const kind = kindOf(thing);
  const reason = whyNone(key, kind);
  if (key === null || typeof kind !== 'string') {
    rejects.push({ ...at, value: thing.opleidingseenheidcode, reason });
    return [];
  }
  const recognition = recognitionOf(collection, thing);
  const lastStart = recognition?.instroomeinddatum ?? recognition?.instroomEinddatum ?? null;
  const dates = { validFrom: recognition?.ingangsdatum ?? null, lastStart };
  return [{ at, key, kind, name: thing.volledigeNaam, dates, ...loadOf(thing), ...levelOf(thing, recognition) }];
}

type NoCredential = { readonly reason: string };

function whyNone(key: string | null, kind: CredentialKind | NoCredential): string {
  if (typeof kind !== 'string') return kind.reason;
  return key === null
    ? 'its crebo or isat code is not in the file: expected its opleidingserkenning, asked for as /opleidingen/{id}/opleidingserkenning'
    : '';
}

function kindOf({ type, graad, waardedocumentsoort }: Opleiding): CredentialKind | NoCredential {
  if (type === 'MBOKWALIFICATIE') return 'MBO_DIPLOMA';
  if (type === 'MBOCERTIFICEERBAREEENHEID') return 'MBO_CERTIFICAAT';
  if (type === 'MBOKEUZEDEEL')
    return waardedocumentsoort === 'CERTIFICAAT'
      ? 'MBO_CERTIFICAAT'
      : { reason: 'a keuzedeel without a certificate of its own is no credential' };
  const kind = graad === null ? null : KIND_OF_GRAAD[graad];
  return kind ?? { reason: 'only an associate degree or a bachelor is in the catalogue' };
}

function levelOf({ nLQF, niveau, opleidingssoort, type }: Opleiding, recognition: Opleidingserkenning | undefined) {
  const mboLevel = Number(/^MBO-([1-4])$/.exec(niveau ?? '')?.[1] ?? 0) || null;
  return {
    mboKind: opleidingssoort === null ? null : MBO_KIND_OF[opleidingssoort],
    mboLevel: type === 'HOOPLEIDING' ? null : mboLevel,
    nlqf: nLQF === '4p' ? '4+' : nLQF,
    tracks: (recognition?.toegestaneLeerweg ?? []).filter((each) => each === 'BOL' || each === 'BBL' || each === 'OVO'),
  };
}

/** 1 EC is 28 SBU; a load in another unit is not known. */
function loadOf({ studielast, studielasteenheid }: Opleiding): { nominalSbu: number | null; ec: number | null } {
  if (studielast === null || studielast === 0) return { nominalSbu: null, ec: null };
  if (studielasteenheid === 'ECTS_PUNT') return { nominalSbu: studielast * 28, ec: studielast };
  return { nominalSbu: studielasteenheid === 'SBU' ? studielast : null, ec: null };
}
