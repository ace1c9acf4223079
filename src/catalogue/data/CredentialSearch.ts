import type { Track } from '../../shared/pure/credentialKind.js';
import { tellingWordsOf } from '../../shared/pure/searchTerm.js';
import {
  type Findable,
  type Found,
  type Hit,
  type KnownWords,
  type Match,
  TextIndex,
} from '../../shared/pure/TextIndex.js';
import { levelWords } from '../domain/levelWords.js';
import { outcomeCodes } from '../domain/outcomeCodes.js';
import {
  meetsText,
  type NamedProvider,
  type TextCondition,
  type UnderstoodText,
  understoodText,
  withoutKinds,
} from '../domain/understoodText.js';
import { providerNames } from '../domain/providerNames.js';
import { isUnknownTitle } from '../domain/werkprocesTitle.js';
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

/** What a text finds. */
export interface FoundByText extends Found {
  /** The tracks that the text asks for, where everything is met that it asks. */
  readonly tracks: ReadonlySet<Track> | null;
}

/** The texts of one snapshot's credentials, ready to be searched. */
export class CredentialSearch {
  readonly #catalogue: Searched;
  readonly #index: TextIndex<MatchField>;
  readonly #names: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(catalogue: Searched) {
    this.#catalogue = catalogue;
    this.#names = providerNames(catalogue.providers.values(), (name) => tellingWordsOf(name).join(' '));
    const keuzedelen = keuzedelenSeen(catalogue);
    const things = [...catalogue.credentials.values()].map((one) => findable(one, catalogue, keuzedelen));
    this.#index = new TextIndex(things, WEIGHTS);
  }

  /** Where nothing meets a text as it is understood, words for kinds are looked for as they are: `voorbereiding hbo`. */
  find(text: string): FoundByText {
    const understood = understoodText(text, this.#names);
    const found = this.#findAs(understood);
    const literal = found.isWhole ? null : withoutKinds(understood);
    const literally = literal && this.#findAs(literal);
    return literally?.isWhole ? literally : found;
  }

  matchesOf(hit: Hit): readonly Match<MatchField>[] {
    return this.#index.matchesOf(hit);
  }

  #findAs({ words, providers, conditions }: UnderstoodText): FoundByText {
    const offered = providers.map((one) => this.#offeredBy(one));
    const meeting = conditions.map((condition) => this.#meeting(condition));
    const found = this.#index.find(words, [...offered, ...meeting]);
    const tracks = conditions.find((condition) => condition.of === 'TRACK')?.values ?? null;
    return { ...found, tracks: found.isWhole ? tracks : null };
  }

  #offeredBy({ words, keys }: NamedProvider): KnownWords<MatchField> {
    const isOffered = (key: string): boolean =>
      this.#catalogue.offersOf(key).some(({ providerKey }) => keys.has(providerKey));
    return { words, fields: ['PROVIDER'], isSubject: true, fits: isOffered };
  }

  #meeting(condition: TextCondition): KnownWords<MatchField> {
    const meets = (key: string): boolean => {
      const credential = this.#catalogue.credentials.get(key);
      if (!credential) return false;
      if (condition.of !== 'TRACK') return meetsText(credential, condition);
      const { name, kind, mboKind, mboLevel } = credential;
      return meetsText({ name, kind, mboKind, mboLevel, tracks: this.#tracksOf(credential) }, condition);
    };
    const fields: readonly MatchField[] = condition.of === 'MBO_LEVEL' ? ['LEVEL'] : ['NAME', 'LEVEL'];
    return { words: condition.words, fields, isSubject: false, fits: meets };
  }

  #tracksOf({ key, tracks }: CredentialItem): readonly Track[] {
    const offers = this.#catalogue.offersOf(key).filter(({ world }) => world === 'REAL');
    return [...tracks, ...offers.flatMap(({ track }) => track ?? [])];
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
      OUTCOME: others.flatMap((outcome) => textsOf(outcome, key, catalogue)),
      KEUZEDEEL: [...seen].map(({ title, registerCode }) => [title, registerCode].filter(Boolean).join(', ')),
      PROVIDER: [...offering].flatMap((provider) => namesOf(catalogue.providers.get(provider))),
    },
  };
}

/** Its title where that is known, and its codes. */
function textsOf(outcome: OutcomeItem, credentialKey: string, { outcomes }: Searched): readonly string[] {
  const { key, title, registerCode } = outcome;
  const codes = outcomeCodes({ key, code: registerCode }, credentialKey, (code) => outcomes.has(code));
  return isUnknownTitle(title, registerCode) ? codes : [title, ...codes];
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
