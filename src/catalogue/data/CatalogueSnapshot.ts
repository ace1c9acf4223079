import { byKey } from '../../shared/pure/byKey.js';
import { type PlacedRegion, regionsAround } from '../../shared/pure/regionsAround.js';
import { type Generation, Succession } from '../domain/Succession.js';
import { governs } from '../domain/governs.js';
import {
  type CredentialItem,
  credentialItem,
  type LadderStepItem,
  ladderStepItem,
  type OfferItem,
  offerItem,
  type OutcomeItem,
  outcomeItem,
  type PartItem,
  partItem,
  type RuleItem,
  ruleItem,
} from './CatalogueItems.js';
import type { CatalogueRows, ProviderRow } from './CatalogueRows.js';
import { CredentialSearch } from './CredentialSearch.js';

/** A ladder (LAD01 …) with its rungs from the lowest. */
export interface Ladder {
  readonly code: string;
  readonly theme: string;
  readonly steps: readonly LadderStepItem[];
}

/** A credential in a succession, with how many replacements lie between. */
export interface Successor extends Generation {
  readonly credential: CredentialItem;
}

/** The catalogue as it was published once: never changes, and is shared by all requests. Lists are in the order of keys. */
export class CatalogueSnapshot {
  readonly credentials: ReadonlyMap<string, CredentialItem>;
  readonly outcomes: ReadonlyMap<string, OutcomeItem>;
  readonly rules: ReadonlyMap<string, RuleItem>;
  readonly offers: ReadonlyMap<string, OfferItem>;
  readonly ladders: ReadonlyMap<string, Ladder>;
  readonly providers: ReadonlyMap<string, ProviderRow>;
  readonly regions: ReadonlyMap<string, PlacedRegion>;
  /** Names of the domains by their codes. */
  readonly domainNames: ReadonlyMap<string, string>;
  readonly #partsByCredential: ReadonlyMap<string, readonly PartItem[]>;
  readonly #offersByCredential: ReadonlyMap<string, readonly OfferItem[]>;
  readonly #offersByProvider: ReadonlyMap<string, readonly OfferItem[]>;
  readonly #offersByRegion: ReadonlyMap<string, readonly OfferItem[]>;
  readonly #credentialsByOutcome: ReadonlyMap<string, readonly CredentialItem[]>;
  readonly #rulesByCredential = new Map<string, readonly RuleItem[]>();
  readonly #credentialsByRule = new Map<string, readonly CredentialItem[]>();
  readonly #succession: Succession;
  #search: CredentialSearch | undefined;

  constructor(rows: CatalogueRows) {
    this.credentials = byKey(rows.credentials.map(credentialItem));
    this.outcomes = byKey(rows.outcomes.map(outcomeItem));
    this.rules = byKey(rows.rules.map(ruleItem));
    this.domainNames = new Map(
      [...this.credentials.values()].flatMap(({ domainCode, domainName }) =>
        domainCode !== null && domainName !== null ? [[domainCode, domainName]] : [],
      ),
    );
    this.providers = byKey(rows.providers);
    this.regions = byKey(rows.regions);
    const around = regionsAround(rows.regions);
    this.offers = byKey(rows.offers.map((row) => offerItem(row, around)));
    this.ladders = laddersOf(rows.ladderSteps.map(ladderStepItem));
    const parts = rows.parts.map((row) => partItem(row, this.credentials.get(row.credentialKey)?.nominalLoad ?? null));
    this.#partsByCredential = Map.groupBy(
      parts.sort((one, other) => one.position - other.position),
      (part) => part.credentialKey,
    );
    this.#offersByCredential = Map.groupBy(this.offers.values(), (offer) => offer.credentialKey);
    this.#offersByProvider = Map.groupBy(this.offers.values(), (offer) => offer.providerKey);
    this.#offersByRegion = groupedByEach(this.offers.values(), (offer) => offer.around);
    this.#credentialsByOutcome = this.#containing();
    this.#succession = new Succession(this.credentials.values());
  }

  /** The parts of a credential, in the order of their positions. */
  partsOf(credentialKey: string): readonly PartItem[] {
    return this.#partsByCredential.get(credentialKey) ?? [];
  }

  offersOf(credentialKey: string): readonly OfferItem[] {
    return this.#offersByCredential.get(credentialKey) ?? [];
  }

  /** The offers of an organisation. */
  offersBy(providerKey: string): readonly OfferItem[] {
    return this.#offersByProvider.get(providerKey) ?? [];
  }

  /** The offers in a region; in a province those of the regions that lie in it whole. */
  offersIn(regionKey: string): readonly OfferItem[] {
    return this.#offersByRegion.get(regionKey) ?? [];
  }

  /** The credentials that a credential replaced, directly or by way of others, nearest first. */
  predecessorsOf({ key }: CredentialItem): readonly Successor[] {
    return this.#known(this.#succession.before(key));
  }

  /** The credentials that replace a credential, directly or by way of others, nearest first. */
  successorsOf({ key }: CredentialItem): readonly Successor[] {
    return this.#known(this.#succession.after(key));
  }

  /** The texts of the credentials, made ready at the first question where they are not yet. */
  get search(): CredentialSearch {
    return this.prepareSearch();
  }

  /** Makes the texts ready, so that no question has to wait for it. */
  prepareSearch(): CredentialSearch {
    this.#search ??= new CredentialSearch(this);
    return this.#search;
  }

  /** The credentials that contain an outcome. */
  credentialsWith(outcomeKey: string): readonly CredentialItem[] {
    return this.#credentialsByOutcome.get(outcomeKey) ?? [];
  }

  /** The rules that govern a credential, on whatever day. */
  rulesOf(credential: CredentialItem): readonly RuleItem[] {
    let rules = this.#rulesByCredential.get(credential.key);
    if (!rules) {
      rules = [...this.rules.values()].filter((rule) => governs(rule.selector, credential));
      this.#rulesByCredential.set(credential.key, rules);
    }
    return rules;
  }

  /** The credentials that a rule governs, on whatever day. */
  governedBy(rule: RuleItem): readonly CredentialItem[] {
    let governed = this.#credentialsByRule.get(rule.key);
    if (!governed) {
      governed = [...this.credentials.values()].filter((credential) => governs(rule.selector, credential));
      this.#credentialsByRule.set(rule.key, governed);
    }
    return governed;
  }

  /** The name of an outcome or credential, with its key; the key alone where there is no such thing. */
  nameOf(key: string): string {
    const name = this.credentials.get(key)?.name ?? this.outcomes.get(key)?.title;
    return name === undefined ? key : `${name} (${key})`;
  }

  #known(generations: readonly Generation[]): readonly Successor[] {
    return generations.flatMap((one) => {
      const credential = this.credentials.get(one.key);
      return credential ? [{ ...one, credential }] : [];
    });
  }

  #containing(): ReadonlyMap<string, readonly CredentialItem[]> {
    return groupedByEach(this.credentials.values(), ({ key }) =>
      this.partsOf(key).flatMap(({ outcomeKey }) => outcomeKey ?? []),
    );
  }
}

/** The items by each of their keys, once each, in their own order. */
function groupedByEach<Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function laddersOf(steps: readonly LadderStepItem[]): ReadonlyMap<string, Ladder> {
  const groups = Map.groupBy(
    steps.toSorted((one, other) => one.position - other.position),
    (step) => step.ladderKey,
  );
  const ladders = [...groups].map(([key, rungs]) => ({ key, code: key, theme: rungs[0]?.theme ?? '', steps: rungs }));
  return byKey(ladders);
}
