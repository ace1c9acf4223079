import type { Seeds } from '../seeding/Seeds.js';
import type { Contradiction } from './Contradiction.js';

type Credential = Seeds['credentials'][number]['value'];
type Offer = Seeds['offers'][number]['value'];

/** Looks at offers against the credential and the organisation that they name, and at the room for keuzedelen. */
export function contradictionsOfOffers(seeds: Seeds): Contradiction[] {
  const credentials = new Map(seeds.credentials.map(({ value }) => [value.key, value]));
  const closed = new Map(seeds.organisations.map(({ value }) => [value.key, value.closed]));
  return [
    ...seeds.offers.flatMap(({ value }) => [
      ...ofCredential(value, credentials.get(value.credentialKey)),
      ...ofProvider(value, closed.get(value.providerKey) ?? null),
      ...ofCohort(value),
    ]),
    ...[...credentials.values()].flatMap(ofKeuzedelen),
  ];
}

function ofCredential({ key, months }: Offer, credential: Credential | undefined): Contradiction[] {
  if (!credential) return [];
  const { kind, successorKey, nominalMonths } = credential;
  return [
    ...(successorKey === null
      ? []
      : [
          {
            check: 'an offer of a code that has a successor',
            where: key,
            found: `${credential.key} → ${successorKey}`,
          },
        ]),
    ...(kind === 'MBO_BROAD_INTAKE'
      ? [{ check: 'an offer of a dossier or domain', where: key, found: credential.key }]
      : []),
    ...(months === null || nominalMonths === null || months === nominalMonths
      ? []
      : [
          {
            check: 'an offer takes other than the nominal time',
            where: key,
            found: `${months} for ${nominalMonths} months`,
          },
        ]),
  ];
}

function ofProvider({ key, providerKey }: Offer, closed: string | null): Contradiction[] {
  return closed === null
    ? []
    : [{ check: 'an offer of a closed organisation', where: key, found: `${providerKey} closed on ${closed}` }];
}

function ofCohort({ key, provenance }: Offer): Contradiction[] {
  const doubt = provenance.find(({ field }) => field === 'cohort');
  return doubt ? [{ check: 'an offer whose document names another year', where: key, found: doubt.certainty }] : [];
}

function ofKeuzedelen({ key, kind, keuzedeelSbu, nominalMonths }: Credential): Contradiction[] {
  if (kind !== 'MBO_DIPLOMA' || keuzedeelSbu === null) return [];
  const byYears = nominalMonths === null ? keuzedeelSbu : Math.min(720, 20 * nominalMonths);
  return [
    ...(keuzedeelSbu % 240 === 0
      ? []
      : [{ check: 'a room for keuzedelen that is no multiple of 240', where: key, found: `${keuzedeelSbu} SBU` }]),
    ...(keuzedeelSbu === byYears
      ? []
      : [
          {
            check: 'a room for keuzedelen other than 240 SBU a nominal year, at most 720',
            where: key,
            found: `${keuzedeelSbu} instead of ${byYears} SBU`,
          },
        ]),
  ];
}
