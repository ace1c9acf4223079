import { byKey } from '../../shared/pure/byKey.js';
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
import type { CatalogueRows } from './CatalogueRows.js';

/** A ladder (LAD01 …) with its rungs from the lowest. */
export interface Ladder {
  readonly code: string;
  readonly theme: string;
  readonly steps: readonly LadderStepItem[];
}

/** The catalogue as it was published once: never changes, and is shared by all requests. Lists are in the order of keys. */
export class CatalogueSnapshot {
  readonly credentials: ReadonlyMap<string, CredentialItem>;
  readonly outcomes: ReadonlyMap<string, OutcomeItem>;
  readonly rules: ReadonlyMap<string, RuleItem>;
  readonly offers: ReadonlyMap<string, OfferItem>;
  readonly ladders: ReadonlyMap<string, Ladder>;
  readonly #partsByCredential: ReadonlyMap<string, readonly PartItem[]>;
  readonly #offersByCredential: ReadonlyMap<string, readonly OfferItem[]>;
  readonly #credentialsByOutcome: ReadonlyMap<string, readonly CredentialItem[]>;
  readonly #rulesByCredential = new Map<string, readonly RuleItem[]>();

  constructor(rows: CatalogueRows) {
    this.credentials = byKey(rows.credentials.map(credentialItem));
    this.outcomes = byKey(rows.outcomes.map(outcomeItem));
    this.rules = byKey(rows.rules.map(ruleItem));
    this.offers = byKey(rows.offers.map(offerItem));
    this.ladders = laddersOf(rows.ladderSteps.map(ladderStepItem));
    const parts = rows.parts.map((row) => partItem(row, this.credentials.get(row.credentialKey)?.nominalLoad ?? null));
    this.#partsByCredential = Map.groupBy(
      parts.sort((one, other) => one.position - other.position),
      (part) => part.credentialKey,
    );
    this.#offersByCredential = Map.groupBy(this.offers.values(), (offer) => offer.credentialKey);
    this.#credentialsByOutcome = this.#containing();
  }

  /** The parts of a credential, in the order of their positions. */
  partsOf(credentialKey: string): readonly PartItem[] {
    return this.#partsByCredential.get(credentialKey) ?? [];
  }

  offersOf(credentialKey: string): readonly OfferItem[] {
    return this.#offersByCredential.get(credentialKey) ?? [];
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

  /** The name of an outcome or credential, with its key; the key alone where there is no such thing. */
  nameOf(key: string): string {
    const name = this.credentials.get(key)?.name ?? this.outcomes.get(key)?.title;
    return name === undefined ? key : `${name} (${key})`;
  }

  #containing(): ReadonlyMap<string, readonly CredentialItem[]> {
    const containing = new Map<string, CredentialItem[]>();
    for (const credential of this.credentials.values()) {
      const outcomes = new Set(this.partsOf(credential.key).flatMap(({ outcomeKey }) => outcomeKey ?? []));
      for (const outcome of outcomes) containing.set(outcome, [...(containing.get(outcome) ?? []), credential]);
    }
    return containing;
  }
}

function laddersOf(steps: readonly LadderStepItem[]): ReadonlyMap<string, Ladder> {
  const groups = Map.groupBy(
    steps.toSorted((one, other) => one.position - other.position),
    (step) => step.ladderKey,
  );
  const ladders = [...groups].map(([key, rungs]) => ({ key, code: key, theme: rungs[0]?.theme ?? '', steps: rungs }));
  return byKey(ladders);
}
