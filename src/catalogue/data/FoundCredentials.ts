import {
  countFacet,
  type Facet,
  type FacetConditions,
  type FacetCount,
  meetsConditions,
} from '../domain/credentialFacets.js';
import type { CredentialItem, OfferItem } from './CatalogueItems.js';
import type { CatalogueSnapshot } from './CatalogueSnapshot.js';
import type { Hit } from '../../shared/pure/TextIndex.js';

/** A credential that was found; without a text it has no hit, and its score is 0. */
export interface FoundCredential {
  readonly key: string;
  readonly credential: CredentialItem;
  readonly score: number;
  readonly hit: Hit | null;
}

/** The credentials that a question finds, and what else could be asked. */
export class FoundCredentials {
  /** Those that fit the text, the best first, or all in the order of their keys. */
  readonly #fitting: readonly FoundCredential[];
  readonly #snapshot: CatalogueSnapshot;
  readonly #conditions: FacetConditions;

  constructor(snapshot: CatalogueSnapshot, text: string | null, conditions: FacetConditions) {
    this.#snapshot = snapshot;
    const found = text === null ? null : snapshot.search.find(text);
    this.#conditions = withTracks(conditions, found?.tracks ?? null);
    this.#fitting = found ? fitting(snapshot, found.hits) : allOf(snapshot);
  }

  /** Those that meet the conditions too. */
  list(): readonly FoundCredential[] {
    return this.#fitting.filter(({ credential }) =>
      meetsConditions(credential, this.#offersOf(credential), this.#conditions),
    );
  }

  /** The values that a facet could be asked for, with how many would then be found. */
  counts(facet: Facet): readonly FacetCount[] {
    const credentials = this.#fitting.map(({ credential }) => credential);
    return countFacet(facet, credentials, (one) => this.#offersOf(one), this.#conditions);
  }

  #offersOf({ key }: CredentialItem): readonly OfferItem[] {
    return this.#snapshot.offersOf(key);
  }
}

function allOf(snapshot: CatalogueSnapshot): readonly FoundCredential[] {
  return [...snapshot.credentials.values()].map((credential) => ({
    key: credential.key,
    credential,
    score: 0,
    hit: null,
  }));
}

/** The tracks of the text count as if they were asked for, unless others are. */
function withTracks(conditions: FacetConditions, tracks: ReadonlySet<string> | null): FacetConditions {
  const { values } = conditions;
  return { ...conditions, values: { ...values, TRACK: values.TRACK ?? tracks } };
}

function fitting(snapshot: CatalogueSnapshot, hits: readonly Hit[]): readonly FoundCredential[] {
  return hits.flatMap((hit) => {
    const credential = snapshot.credentials.get(hit.key);
    return credential ? [{ key: hit.key, credential, score: hit.score, hit }] : [];
  });
}
