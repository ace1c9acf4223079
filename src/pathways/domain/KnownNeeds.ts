import type { IsoDate } from '../../shared/pure/calendar.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { Requirement } from '../../shared/pure/requirement.js';
import { selects } from '../../shared/pure/selects.js';
import { exemptionRulesOf } from './exemptionRulesOf.js';
import type { KnownCatalogue } from './KnownCatalogue.js';
import { allOf, anyOf, FREE, leavesIn, type Need } from './Need.js';
import type { NumberedCatalogue } from './NumberedCatalogue.js';
import type { PlannedCredential, PlannedRule } from './PlanningCatalogue.js';
import { type PlainWeights, plainWeights } from './plainWeights.js';
import type { Ranking } from './PlanningRequest.js';
import { reachesLevel } from './reachesLevel.js';

/** What can never be had for certain. */
const NEVER: Need = { kind: 'ANY', of: [] };

type Asked = Extract<Requirement, { kind: 'HOLDS_CREDENTIAL' | 'HOLDS_OUTCOME' | 'LEVEL_AT_LEAST' }>;

/**
 * What must be had before each credential with parts can be started, relaxed: exclusions and dates ask for nothing. The
 * same for all who start on a day, whatever they hold; a leaf that somebody may have already costs nothing.
 */
export class KnownNeeds {
  /** By the place of the credential. */
  readonly admissions: readonly Need[];
  /** The leaves that each credential is in, by its place. */
  readonly leavesOf: readonly Int32Array[];
  /** The places of the credentials in each leaf. */
  readonly leaves: readonly Int32Array[];
  /** The places that each need admits to, and by leaf the needs of admissions that name it. */
  readonly admittedBy: ReadonlyMap<Need, readonly number[]>;
  readonly asking: readonly (readonly Need[])[];
  private readonly askedIn: Asked[] = [];
  private readonly members: Int32Array[] = [];
  private readonly byText = new Map<string, Need>();
  private readonly needOf = new Map<Requirement, Need>();
  private readonly byRules = new Map<string, Need>();
  private readonly plain = new Map<Ranking, PlainWeights>();
  private leavesOfSparing: readonly number[] | undefined;
  private readonly spared = new Map<number, readonly (Need | null)[]>();
  /** Rules that are being read, each of which refers to the next. */
  private readonly referring = new Set<string>();
  private readonly metBy = new Map<string, readonly number[]>();

  constructor(
    private readonly known: KnownCatalogue,
    private readonly numbered: NumberedCatalogue,
    private readonly startDate: IsoDate,
    private readonly onlySettled: boolean,
  ) {
    const { credentials } = numbered;
    this.admissions = credentials.map((one) => this.ofAdmission(one));
    for (const place of numbered.sparedByCredential) this.sparing(place);
    this.leaves = this.members;
    const inLeaves: number[][] = credentials.map(() => []);
    for (const [leaf, places] of this.leaves.entries()) for (const place of places) inLeaves[place]?.push(leaf);
    this.leavesOf = inLeaves.map((some) => Int32Array.from(some));
    this.admittedBy = Map.groupBy(this.admissions.keys(), (place) => this.admissions[place] as Need);
    const asking: Need[][] = this.leaves.map(() => []);
    for (const need of this.admittedBy.keys()) for (const leaf of new Set(leavesIn(need))) asking[leaf]?.push(need);
    this.asking = asking;
  }

  /** For each leaf 1 where something in the profile, of whatever status and date, may be in it. */
  metIn({ holdings, claimedOutcomes }: PlanningProfile): Uint8Array {
    const met = new Uint8Array(this.leaves.length);
    const outcomes = new Set(claimedOutcomes);
    for (const { credential, outcome } of holdings) {
      if (outcome !== null) outcomes.add(outcome);
      if (credential !== null) for (const leaf of this.leavesMetBy(credential)) met[leaf] = 1;
    }
    if (outcomes.size > 0)
      for (const [leaf, asked] of this.askedIn.entries())
        if (asked.kind === 'HOLDS_OUTCOME' && outcomes.has(asked.outcome)) met[leaf] = 1;
    return met;
  }

  /** The leaves by which having a credential spares a part somewhere. */
  get sparingLeaves(): readonly number[] {
    this.leavesOfSparing ??= [
      ...new Set([...this.spared.values()].flatMap((needs) => needs.flatMap((need) => (need ? leavesIn(need) : [])))),
    ];
    return this.leavesOfSparing;
  }

  /** What credentials weigh for somebody who holds nothing. */
  plainWeights(ranking: Ranking): PlainWeights {
    const known = this.plain.get(ranking) ?? plainWeights(this.numbered, (place) => this.sparing(place), ranking);
    this.plain.set(ranking, known);
    return known;
  }

  /** What must be had before having a credential spares each part of the credential at the place; null where nothing does. */
  sparing(place: number): readonly (Need | null)[] {
    let needs = this.spared.get(place);
    if (!needs) {
      const owner = this.numbered.at(place);
      needs = owner.parts.map((part) => {
        const rules = exemptionRulesOf(part, owner, this.known.law).filter(
          ({ exemption, requirement }) => exemption?.evidence === 'CREDENTIAL_HELD' && requirement !== null,
        );
        return rules.length === 0 ? null : anyOf(rules.map(({ requirement }) => this.of(requirement as Requirement)));
      });
      this.spared.set(place, needs);
    }
    return needs;
  }

  /** What the requirement relaxes to, whoever is to meet it. */
  of(requirement: Requirement): Need {
    const known = this.needOf.get(requirement) ?? this.relaxed(requirement);
    this.needOf.set(requirement, known);
    return known;
  }

  private leavesMetBy(key: string): readonly number[] {
    let leaves = this.metBy.get(key);
    if (!leaves) {
      const credential = this.known.credentials.get(key);
      leaves = credential
        ? [...this.askedIn.keys()].filter((leaf) => mayMeet(this.askedIn[leaf] as Asked, credential))
        : [];
      this.metBy.set(key, leaves);
    }
    return leaves;
  }

  private ofAdmission(credential: PlannedCredential): Need {
    const rules = this.known.admissionRules(credential).filter((rule) => this.alwaysInForce(rule));
    const name = rules.map(({ key }) => key).join(' ');
    const need =
      this.byRules.get(name) ?? allOf(rules.map(({ requirement }) => (requirement ? this.of(requirement) : FREE)));
    this.byRules.set(name, need);
    return need;
  }

  private alwaysInForce({ validFrom, validTo }: PlannedRule): boolean {
    return validTo === null && (validFrom === null || validFrom <= this.startDate);
  }

  private relaxed(requirement: Requirement): Need {
    const each = (of: readonly Requirement[]): Need[] => of.map((one) => this.of(one));
    switch (requirement.kind) {
      case 'ALL_OF':
        return this.toldApart(allOf(each(requirement.of)));
      case 'ANY_OF':
        return anyOf(each(requirement.of));
      case 'AT_LEAST':
        return { kind: 'AT_LEAST', count: requirement.count, of: each(requirement.of) };
      case 'WITHIN':
        return this.of(requirement.of);
      case 'RULE': {
        const rule = this.known.law.knownRule(requirement.rule);
        if (!rule?.requirement || !this.alwaysInForce(rule) || this.referring.has(requirement.rule)) return FREE;
        this.referring.add(requirement.rule);
        const need = this.relaxed(rule.requirement);
        this.referring.delete(requirement.rule);
        return need;
      }
      case 'DECISION':
      case 'SAME_OCCUPATION':
        return this.onlySettled ? NEVER : FREE;
      case 'HOLDS_CREDENTIAL':
      case 'HOLDS_OUTCOME':
      case 'LEVEL_AT_LEAST':
        return this.leafOf(requirement);
      default:
        return FREE;
    }
  }

  /** Says of what is asked for together whether no credential can do for two of the things. */
  private toldApart(need: Need): Need {
    if (need.kind !== 'ALL') return need;
    const members = need.of.flatMap((one) => [
      ...new Set(leavesIn(one).flatMap((leaf) => [...(this.members[leaf] ?? [])])),
    ]);
    return { ...need, apart: new Set(members).size === members.length };
  }

  private leafOf(asked: Asked): Need {
    const text = JSON.stringify(asked);
    const known = this.byText.get(text);
    if (known) return known;
    const { places, credentials } = this.numbered;
    const keys = this.known.namedIn(asked, credentials[0] as PlannedCredential);
    this.members.push(Int32Array.from(keys.flatMap((key) => places.get(key) ?? [])));
    this.askedIn.push(asked);
    const leaf: Need = { kind: 'LEAF', leaf: this.members.length - 1 };
    this.byText.set(text, leaf);
    return leaf;
  }
}

function mayMeet(asked: Asked, credential: PlannedCredential): boolean {
  switch (asked.kind) {
    case 'HOLDS_CREDENTIAL':
      return selects(asked.selector, credential) !== 'FAILS';
    case 'LEVEL_AT_LEAST':
      return reachesLevel(credential, asked.mboLevel) !== 'FAILS';
    case 'HOLDS_OUTCOME':
      return credential.parts.some((part) => part.outcome === asked.outcome);
  }
}
