import { type Findable, type Hit, type Match, TextIndex } from '../../shared/pure/TextIndex.js';
import { levelWords } from '../domain/levelWords.js';
import type { CredentialItem, OfferItem, OutcomeItem, PartItem } from './CatalogueItems.js';
import type { ProviderRow } from './CatalogueRows.js';
import type { MatchField } from '../domain/MatchField.js';

/** How much a word counts where it stands; what names the credential counts most, what only goes with it least. */
const WEIGHTS: Readonly<Record<MatchField, number>> = {
  NAME: 8,
  CODE: 8,
  PREDECESSOR: 4,
  LEVEL: 3,
  DOSSIER: 2.5,
  DOMAIN: 1.5,
  OUTCOME: 1,
  KEUZEDEEL: 0.8,
  PROVIDER: 0.5,
};

/** What has been replaced comes after what replaces it, where both fit alike. */
const REPLACED = 0.9;

/** What the texts are taken from. */
interface Searched {
  readonly credentials: ReadonlyMap<string, CredentialItem>;
  readonly outcomes: ReadonlyMap<string, OutcomeItem>;
  readonly providers: ReadonlyMap<string, ProviderRow>;
  partsOf(credentialKey: string): readonly PartItem[];
  offersOf(credentialKey: string): readonly OfferItem[];
  successorsOf(credential: CredentialItem): readonly unknown[];
}

/** The texts of one snapshot's credentials, ready to be searched. */
export class CredentialSearch {
  readonly #index: TextIndex<MatchField>;

  constructor(catalogue: Searched) {
    const keuzedelen = keuzedelenSeen(catalogue);
    const things = [...catalogue.credentials.values()].map((one) => findable(one, catalogue, keuzedelen));
    this.#index = new TextIndex(things, WEIGHTS);
  }

  hits(text: string): readonly Hit[] {
    return this.#index.search(text);
  }

  matchesOf(hit: Hit): readonly Match<MatchField>[] {
    return this.#index.matchesOf(hit);
  }
}

function findable(
  credential: CredentialItem,
  catalogue: Searched,
  keuzedelen: ReadonlyMap<string, readonly OutcomeItem[]>,
): Findable<MatchField> {
  const { key, name, dossierCode, dossierName, domainCode, domainName, predecessorKey } = credential;
  const outcomes = catalogue.partsOf(key).flatMap(({ outcomeKey }) => catalogue.outcomes.get(outcomeKey ?? '') ?? []);
  const [among, others] = [outcomes.filter(isKeuzedeel), outcomes.filter((outcome) => !isKeuzedeel(outcome))];
  const seen = new Set([...among, ...(keuzedelen.get(key) ?? [])]);
  const offering = new Set(catalogue.offersOf(key).map(({ providerKey }) => providerKey));
  return {
    key,
    weight: catalogue.successorsOf(credential).length > 0 ? REPLACED : 1,
    texts: {
      NAME: given(name),
      CODE: [key],
      PREDECESSOR: given(predecessorKey),
      LEVEL: [levelWords(credential)],
      DOSSIER: given(dossierName, dossierCode),
      DOMAIN: given(domainName, domainCode),
      OUTCOME: others.map(({ title }) => title),
      KEUZEDEEL: [...seen].map(({ title, registerCode }) => [title, registerCode].filter(Boolean).join(', ')),
      PROVIDER: [...offering].flatMap((provider) => namesOf(catalogue.providers.get(provider))),
    },
  };
}

/** By credential, the keuzedelen that were seen in its documents. */
function keuzedelenSeen({ outcomes }: Searched): ReadonlyMap<string, readonly OutcomeItem[]> {
  const pairs = [...outcomes.values()]
    .filter(isKeuzedeel)
    .flatMap((keuzedeel) => keuzedeel.seenInKeys.map((key) => ({ key, keuzedeel })));
  const byCredential = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...byCredential].map(([key, seen]) => [key, seen.map(({ keuzedeel }) => keuzedeel)]));
}

function isKeuzedeel({ kind }: { readonly kind: string }): boolean {
  return kind === 'KEUZEDEEL';
}

/** What does not exist leads nobody to a real credential. */
function namesOf(provider: ProviderRow | undefined): readonly string[] {
  if (provider?.world !== 'REAL') return [];
  return [...new Set(given(provider.name, provider.registeredName, provider.brin))];
}

function given(...texts: readonly (string | null)[]): readonly string[] {
  return texts.filter((text) => text !== null);
}
