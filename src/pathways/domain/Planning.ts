import type { IsoDate } from '../../shared/pure/calendar.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import { holdsOutcome, type Question } from './evaluate.js';
import { catalogueKnownOn } from './catalogueKnownOn.js';
import { countsForATime } from './countsForATime.js';
import type { KnownCatalogue } from './KnownCatalogue.js';
import { type KnownNumbers, numbersOf } from './KnownNumbers.js';
import type { Law } from './Law.js';
import type { PlannedCredential, PlannedPart, PlanningCatalogue } from './PlanningCatalogue.js';
import type { Goal, PlanningRequest } from './PlanningRequest.js';
import { selectionsOf } from './selectionsOf.js';
import { type Award, isAwarded, settledByModules, settledOutcomes, type Standing, standingOn } from './Standing.js';
import { admissionOf, admissionValue, type Recognised, type Taking, takingOf, validityOf } from './Taking.js';
import { least, type Value } from '../../shared/pure/Value.js';

/** One request against one catalogue: what is fixed while its ways are searched. */
export class Planning {
  readonly known: KnownCatalogue;
  readonly law: Law;
  /** What was asked, of the profile only what is no fail. */
  readonly request: PlanningRequest;
  /** Keys of the credentials that are held on the start date. */
  private readonly awarded: ReadonlySet<string>;
  private inOrder: readonly PlannedCredential[] | undefined;
  /** Whether something in the profile begins or ceases to count after the start date. */
  readonly holdingsMove: boolean;
  /** What every way must contain and is not held. */
  readonly via: readonly string[];
  private readonly settled = new Map<string, ReadonlySet<string>>();
  private readonly selections = new Map<string, readonly (readonly PlannedPart[])[]>();

  /**
   * @param canBeTaken whether the credential with the key is to be had at all; as standard each is
   * @param isRecognised whether evidence of experience may exempt from parts of the credential with the key
   * @param hasModules whether parts of the credential with the key can be taken by themselves
   */
  constructor(
    readonly catalogue: PlanningCatalogue,
    asked: PlanningRequest,
    private readonly canBeTaken: (key: string) => boolean = () => true,
    private readonly isRecognised: (key: string) => boolean = () => true,
    private readonly hasModules: (key: string) => boolean = () => false,
  ) {
    const { startDate, asOf } = asked;
    this.known = catalogueKnownOn(catalogue, asOf);
    this.law = this.known.law;
    const profile = withoutFails(asked.profile, this.law.parameter('PASS_RESULT', null, startDate));
    this.request = { ...asked, profile };
    this.via = asked.via.filter((key) => !isAwarded(profile, key, startDate));
    this.holdingsMove = profile.holdings.some((held) => countsForATime(held, startDate));
    this.awarded = new Set(
      profile.holdings.flatMap(({ credential }) =>
        credential !== null && isAwarded(profile, credential, startDate) ? credential : [],
      ),
    );
  }

  /** The same request with another goal. */
  towards(goal: Goal): Planning {
    return new Planning(this.catalogue, { ...this.request, goal }, this.canBeTaken, this.isRecognised, this.hasModules);
  }

  /** What is known of catalogue and law by numbers. */
  get numbers(): KnownNumbers {
    return numbersOf(this.known);
  }

  /** The credentials that a way may contain, in the order of keys: with parts, to be had, and not held on the start date. */
  get takeable(): readonly PlannedCredential[] {
    this.inOrder ??= this.known.withParts.filter((one) => this.isTakeable(one));
    return this.inOrder;
  }

  isTakeable({ key, parts }: PlannedCredential): boolean {
    return parts.length > 0 && !this.awarded.has(key) && this.canBeTaken(key);
  }

  /** How far the credential lies from the goal: 0 of the same dossier, 1 of the same domain, 2 of neither, or not known. */
  distanceOf({ key, dossier, domain }: PlannedCredential): number {
    const { goal } = this.request;
    if (!('credential' in goal)) return 0;
    const aim = this.catalogue.credentials.get(goal.credential);
    if (key === goal.credential || (dossier !== null && dossier === aim?.dossier)) return 0;
    return domain !== null && domain === aim?.domain ? 1 : 2;
  }

  /** Keys of the credentials that goal or profile tell from others: by themselves, or by an outcome that they alone have. */
  namedByRequest(): ReadonlySet<string> {
    const { goal, profile } = this.request;
    const outcomes = [
      ...('outcomes' in goal ? goal.outcomes : []),
      ...profile.claimedOutcomes,
      ...profile.holdings.flatMap((held) => held.outcome ?? []),
    ];
    const single = outcomes.map((outcome) => [...(this.known.owners.get(outcome) ?? [])]).filter(isOne);
    return new Set([
      ...('credential' in goal ? [goal.credential] : []),
      ...this.via,
      ...profile.holdings.flatMap((held) => [held.credential ?? [], held.scope ?? []].flat()),
      ...single.flat(),
    ]);
  }

  standing(day: IsoDate, awards: readonly Award[]): Standing {
    return standingOn(day, this.request.profile, awards, this.catalogue.credentials);
  }

  question(target: PlannedCredential): Question {
    return { law: this.law, credentials: this.catalogue.credentials, target };
  }

  taking(
    credential: PlannedCredential,
    parts: readonly PlannedPart[],
    standing: Standing,
    recognised?: Recognised,
  ): Taking {
    const ended = settledByModules(standing.awards, credential);
    const isSettled = (part: PlannedPart): boolean => this.isSettled(part, credential) || ended.includes(part);
    return takingOf(parts, isSettled, standing, this.question(credential), recognised);
  }

  /** Whether evidence of experience may ever exempt from parts of the credential. */
  evidenceCounts({ key }: PlannedCredential): boolean {
    return this.isRecognised(key);
  }

  /** Whether parts of the credential can be taken by themselves. */
  isSplit({ key }: PlannedCredential): boolean {
    return this.hasModules(key);
  }

  /** Admission in the standing; the same for every selection of parts. */
  admission(credential: PlannedCredential, standing: Standing): Value {
    return admissionValue(admissionOf(standing, this.question(credential)));
  }

  /** The verdict on a taking whose admission is known. */
  verdict(taking: Taking, admission: Value): Value {
    return least([admission, validityOf(taking.credential, taking.startDate, taking.endDate, this.law).value]);
  }

  /** Whether a step with the verdict may be taken. */
  allows(verdict: Value): boolean {
    return verdict === 'HOLDS' || (verdict === 'UNKNOWN' && !this.request.onlySettled);
  }

  /** Whether everything that reaches the goal must contain the credential. */
  isMust(credential: PlannedCredential): boolean {
    return this.via.includes(credential.key) || this.isGoal(credential);
  }

  /** Whether it is the goal itself. */
  isGoal({ key }: PlannedCredential): boolean {
    const { goal } = this.request;
    return 'credential' in goal && goal.credential === key;
  }

  selectionsOf(credential: PlannedCredential): readonly (readonly PlannedPart[])[] {
    const known = this.selections.get(credential.key) ?? selectionsOf(credential);
    this.selections.set(credential.key, known);
    return known;
  }

  /** Outcomes with a result within the credential on the start date of the plan. */
  settledIn(credential: PlannedCredential): ReadonlySet<string> {
    const known =
      this.settled.get(credential.key) ?? settledOutcomes(this.request.profile, credential.key, this.request.startDate);
    this.settled.set(credential.key, known);
    return known;
  }

  /** Whether there is a result for the part within the credential on the start date of the plan. */
  isSettled({ outcome }: PlannedPart, credential: PlannedCredential): boolean {
    return outcome !== null && this.settledIn(credential).has(outcome);
  }

  /** Whether the goal is held on the start date. */
  goalIsHeld(): boolean {
    const { goal, profile, startDate } = this.request;
    if ('credential' in goal) return isAwarded(profile, goal.credential, startDate);
    const standing = this.standing(startDate, []);
    return goal.outcomes.every((outcome) => holdsOutcome(outcome, standing) === 'HOLDS');
  }

  /** Keys of the goal that the catalogue does not know. */
  unknownGoalKeys(): readonly string[] {
    const { goal } = this.request;
    if ('credential' in goal) return this.catalogue.credentials.has(goal.credential) ? [] : [goal.credential];
    return goal.outcomes.filter((outcome) => !this.known.owners.has(outcome));
  }
}

function isOne(keys: readonly string[]): boolean {
  return keys.length === 1;
}

/** A result below the pass mark completes nothing, whatever its status says. */
function withoutFails(profile: PlanningProfile, pass: number | undefined): PlanningProfile {
  if (pass === undefined) return profile;
  const holdings = profile.holdings.filter(
    (held) => held.outcome === null || held.result === null || held.result >= pass,
  );
  return { ...profile, holdings };
}
