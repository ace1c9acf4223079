import { exemptionRulesOf } from './exemptionRulesOf.js';
import type { KnownCatalogue } from './KnownCatalogue.js';
import type { PlannedCredential } from './PlanningCatalogue.js';
import { selectionsOf } from './selectionsOf.js';

/** What evidence may ever exempt a part, as bits. */
export const BY_OUTCOME = 1;
export const BY_EXPERIENCE = 2;
export const BY_CREDENTIAL = 4;

const BITS = { OUTCOME_HELD: BY_OUTCOME, EXPERIENCE: BY_EXPERIENCE, CREDENTIAL_HELD: BY_CREDENTIAL };

/** The parts of a credential in its order: their outcomes by number (−1 where not known), loads in SBU, what may exempt them. */
export interface NumberedParts {
  readonly outcomes: Int32Array;
  readonly loads: Int32Array;
  readonly evidence: Uint8Array;
  /** The parts, by place, of each way to fill the credential. */
  readonly selections: readonly Int32Array[];
}

/** The credentials with parts, their outcomes and what nothing tells apart, by numbers: made once per snapshot and law. */
export class NumberedCatalogue {
  /** In the order of keys; the number of a credential is its place here. */
  readonly credentials: readonly PlannedCredential[];
  readonly places: ReadonlyMap<string, number>;
  readonly outcomes: ReadonlyMap<string, number>;
  /** The places of the credentials with parts that have each outcome. */
  readonly owners: readonly Int32Array[];
  readonly parts: readonly NumberedParts[];
  /** Places of credentials that catalogue and law do not tell apart, in the order of keys, and in which of these each is. */
  readonly groups: readonly Int32Array[];
  readonly groupOf: Int32Array;
  /** Places of the credentials that have a part which having a credential may exempt. */
  readonly sparedByCredential: readonly number[];
  private readonly byDomain: ReadonlyMap<string | null, readonly number[]>;
  private readonly byDossier: ReadonlyMap<string | null, readonly number[]>;
  private readonly groupsOf = new WeakMap<ReadonlySet<string> | readonly string[], readonly number[]>();
  private readonly placesOf = new WeakMap<ReadonlySet<string> | readonly string[], Int32Array>();

  constructor(known: KnownCatalogue) {
    this.credentials = known.withParts;
    this.places = new Map(this.credentials.map((one, place) => [one.key, place]));
    const named = this.credentials.flatMap((one) => one.parts.flatMap((part) => part.outcome ?? []));
    this.outcomes = new Map([...new Set(named)].map((outcome, number) => [outcome, number]));
    this.parts = this.credentials.map((one) => this.numbered(one, known));
    this.owners = this.ownersOfOutcomes();
    this.groups = [...Map.groupBy(this.credentials.keys(), (place) => known.likenessOf(this.at(place))).values()].map(
      (places) => Int32Array.from(places),
    );
    this.groupOf = new Int32Array(this.credentials.length);
    for (const [group, places] of this.groups.entries()) for (const place of places) this.groupOf[place] = group;
    this.sparedByCredential = [...this.parts.keys()].filter((place) =>
      this.parts[place]?.evidence.some((bits) => (bits & BY_CREDENTIAL) !== 0),
    );
    this.byDomain = Map.groupBy(this.credentials.keys(), (place) => this.at(place).domain);
    this.byDossier = Map.groupBy(this.credentials.keys(), (place) => this.at(place).dossier);
  }

  at(place: number): PlannedCredential {
    return this.credentials[place] as PlannedCredential;
  }

  partsAt(place: number): NumberedParts {
    return this.parts[place] as NumberedParts;
  }

  /** The places of those with the outcome, by its number. */
  ownersOf(outcome: number): Int32Array {
    return this.owners[outcome] as Int32Array;
  }

  inDomain(domain: string | null): readonly number[] {
    return this.byDomain.get(domain) ?? [];
  }

  inDossier(dossier: string | null): readonly number[] {
    return this.byDossier.get(dossier) ?? [];
  }

  /** Those of the credentials that have parts; the same keys are looked up once. */
  placesIn(keys: ReadonlySet<string> | readonly string[]): Int32Array {
    const known = this.placesOf.get(keys) ?? Int32Array.from([...keys].flatMap((key) => this.places.get(key) ?? []));
    this.placesOf.set(keys, known);
    return known;
  }

  /** The groups that they are in; the same keys are looked up once. */
  groupsIn(keys: ReadonlySet<string> | readonly string[]): readonly number[] {
    let groups = this.groupsOf.get(keys);
    if (!groups) {
      groups = [...new Set(Array.from(this.placesIn(keys), (place) => this.groupOf[place] as number))];
      this.groupsOf.set(keys, groups);
    }
    return groups;
  }

  private numbered(credential: PlannedCredential, { law }: KnownCatalogue): NumberedParts {
    const { parts } = credential;
    const placeOf = new Map(parts.map((part, place) => [part, place]));
    return {
      outcomes: Int32Array.from(parts, ({ outcome }) => (outcome === null ? -1 : (this.outcomes.get(outcome) ?? -1))),
      loads: Int32Array.from(parts, ({ sbu }) => sbu),
      evidence: Uint8Array.from(parts, (part) =>
        exemptionRulesOf(part, credential, law).reduce(
          (bits, { exemption }) => bits | (exemption ? BITS[exemption.evidence] : 0),
          0,
        ),
      ),
      selections: selectionsOf(credential).map((taken) => Int32Array.from(taken, (part) => placeOf.get(part) ?? 0)),
    };
  }

  private ownersOfOutcomes(): readonly Int32Array[] {
    const owners: number[][] = Array.from(this.outcomes, () => []);
    for (const [place, { outcomes }] of this.parts.entries())
      for (const outcome of outcomes) if (outcome >= 0) owners[outcome]?.push(place);
    return owners.map((places) => Int32Array.from(places));
  }
}
