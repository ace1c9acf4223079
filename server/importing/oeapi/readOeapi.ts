import type { Found, FoundCredential, FoundOffer, FoundOrganisation, Place, Reject } from '../Found.js';
import { ImportFault } from '../ImportFault.js';
import type { JsonFile } from '../JsonFile.js';
import { answersOf } from './answersOf.js';
import { credentialKeysOf } from './credentialKeysOf.js';
import { OeapiCollection } from './OeapiCollection.js';
import { trackIn } from './oeapiParts.js';
import type { OeapiEducation, OeapiOffering, OeapiOrganisation, OeapiVersion } from './OeapiThing.js';
import { oeapiVersionOf } from './oeapiVersionOf.js';

/** The key of the offer that an offering becomes. */
function offerKey(id: string): string {
  return `oeapi/${id}`;
}

/**
 * What files of the Open Education API hold.
 * @param asked the version, where the files do not tell it
 * @throws ImportFault when they do not tell it, or are of two versions
 */
export function readOeapi(files: readonly JsonFile[], asked: OeapiVersion | null): Found {
  const version = asked ?? versionOf(files);
  const collection = new OeapiCollection(version);
  for (const file of files) collection.add(file);
  const things = [...collection.things.values()];
  const rejects: Reject[] = [...collection.rejects];
  const heldBack = collection.heldBack.map(offerKey);
  const offers = things.flatMap(({ kind, thing, at }): FoundOffer[] => {
    if (kind !== 'OFFERING') return [];
    const reason = whyNotOnOffer(thing);
    if (reason === null) return [offerOf(collection, thing, at)];
    rejects.push({ ...at, value: thing.id, reason });
    return [];
  });
  return {
    standard: `OEAPI v${version}`,
    basis: 'OBSERVED',
    offers,
    organisations: things.flatMap(({ kind, thing, at }) => (kind === 'ORGANISATION' ? organisationOf(thing, at) : [])),
    credentials: things.flatMap(({ kind, thing, at }) =>
      kind === 'SPECIFICATION' || kind === 'PROGRAMME' ? definitionOf(thing, at) : [],
    ),
    rejects,
    heldBack,
    unused: collection.unused,
  };
}

function versionOf(files: readonly JsonFile[]): OeapiVersion {
  const known = files.flatMap(({ name, value }) => {
    const version = oeapiVersionOf(answersOf(value).map((answer) => answer.value));
    return version === null ? [] : [{ name, version }];
  });
  const [first] = known;
  if (first === undefined)
    throw new ImportFault(
      `Nothing in ${files.map(({ name }) => name).join(', ')} tells that it is OEAPI, or of which version: give --version 5 or --version 6 if it is.`,
    );
  const other = known.find(({ version }) => version !== first.version);
  if (other === undefined) return first.version;
  throw new ImportFault(
    `${first.name} is of OEAPI v${first.version}, ${other.name} of v${other.version}: import each version by itself.`,
  );
}

function whyNotOnOffer({ of, isOnOffer }: OeapiOffering): string | null {
  if (of === 'COMPONENT') return 'an offering of a component is part of that of its course: it is no offer by itself';
  return isOnOffer ? null : 'only an offering whose state is active is on offer';
}

function offerOf(collection: OeapiCollection, offering: OeapiOffering, at: Place): FoundOffer {
  const { id, educationId, of } = offering;
  const education =
    educationId === null ? undefined : collection.find(of === 'COURSE' ? 'COURSE' : 'PROGRAMME', educationId);
  const codes = [offering, ...lineage(collection, education)].flatMap((each) => each.codes);
  return {
    at,
    key: offerKey(id),
    credentialKeys: [...new Set(credentialKeysOf(codes))],
    providerKey: providerKeyOf(collection, offering.organisationId ?? education?.organisationId ?? null),
    track: trackIn(codes),
    isCourse: of === 'COURSE',
    modeOfStudy: education?.modeOfStudy ?? null,
    title: offering.name ?? education?.name ?? null,
    places: offering.places.length > 0 ? offering.places : (education?.places ?? []),
    startDate: offering.startDate,
    endDate: offering.endDate,
    entryFrom: offering.entryFrom,
    entryTo: offering.entryTo,
    enrolment: offering.enrolment,
    enrolmentOpen: null,
    months: education?.duration.months ?? null,
    weeks: education?.duration.weeks ?? null,
    priceCents: offering.priceCents,
    seats: offering.seats,
    languages: offering.languages.length > 0 ? offering.languages : (education?.languages ?? []),
    validFrom: null,
    validTo: null,
  };
}

/** A programme or course, what it carries out, and so on; each once, also where the file makes a circle of them. */
function lineage(collection: OeapiCollection, education: OeapiEducation | undefined): OeapiEducation[] {
  const line: OeapiEducation[] = [];
  for (let each = education; each !== undefined && !line.includes(each);) {
    line.push(each);
    const { parentId }: OeapiEducation = each;
    each =
      parentId === null
        ? undefined
        : (collection.find('SPECIFICATION', parentId) ?? collection.find('PROGRAMME', parentId));
  }
  return line;
}

/** The institution of an organisation: itself or the nearest above it that has a BRIN code. */
function providerKeyOf(collection: OeapiCollection, organisationId: string | null): string | null {
  const seen = new Set<string>();
  for (let id = organisationId; id !== null && !seen.has(id);) {
    seen.add(id);
    const organisation: OeapiOrganisation | undefined = collection.find('ORGANISATION', id);
    if (organisation?.brin) return `brin:${organisation.brin}`;
    id = organisation?.parentId ?? null;
  }
  return null;
}

function organisationOf({ brin, name, town }: OeapiOrganisation, at: Place): FoundOrganisation[] {
  return brin === null || name === null ? [] : [{ at, brin, name, kind: null, town }];
}

/** The mbo qualification that a specification defines: only with its crebo code, its level and its name. */
function definitionOf({ isSpecification, codes, level, name }: OeapiEducation, at: Place): FoundCredential[] {
  const key = credentialKeysOf(codes).find((each) => /^crebo:\d{5}$/.test(each));
  const mboLevel = Number(/^secondary[ _]vocational[ _]education[ _]([1-4])$/.exec(level ?? '')?.[1] ?? 0);
  if (!isSpecification || key === undefined || mboLevel === 0 || name === null) return [];
  const unknown = { mboKind: null, nlqf: null, tracks: [], nominalSbu: null, ec: null };
  return [{ at, key, kind: 'MBO_DIPLOMA', name, mboLevel, ...unknown, dates: { validFrom: null, lastStart: null } }];
}
