import type { Value } from '../../../shared/pure/Value.js';
import type { PlannedCredential } from '../PlanningCatalogue.js';
import type { Planning } from '../Planning.js';
import { Admissions } from './search/Admissions.js';
import { datedTaking } from './DatedTaking.js';
import { FirstCredential } from './search/FirstCredential.js';
import { admissionTo, type Joined, joinedOn, verdictOn } from './Joined.js';
import type { Beginning } from './search/Label.js';
import { lengthened, standingAfter } from './search/lengthened.js';
import { completedBy, isInTurn, openPartsOf } from './modules.js';
import { Moments } from './search/Moments.js';
import type { PlanStep } from './Plan.js';
import type { PlanRequest } from './PlanRequest.js';
import { type Recognition, recognitionsFor } from './Recognition.js';
import { isKnownOffer } from './unusableBecause.js';

/** Joins offers of a plan again, on their days and for their parts, after other beginnings. */
export class Rejoining {
  private readonly first: FirstCredential | null;
  /** None where only what is certain counts. */
  private readonly recognitions: ReadonlyMap<string, readonly Recognition[]>;

  constructor(
    private readonly planning: Planning,
    private readonly request: PlanRequest,
  ) {
    this.recognitions = recognitionsFor(planning.catalogue, request);
    this.first = request.objectives.includes('FIRST_CREDENTIAL')
      ? new FirstCredential(planning, new Admissions(planning, new Moments(planning)))
      : null;
  }

  /**
   * The offer joined, the verdict on that, and the beginning with it, whatever the limits and the turn in which modules come.
   * Null where the offer is not known, or is a module of which nothing is open.
   */
  after(
    beginning: Beginning,
    { offer: key, credential: of, parts: taken, startDate, recognitions: followed }: PlanStep,
  ): {
    readonly joined: Joined;
    readonly verdict: Value;
    readonly isInTurn: boolean;
    readonly longer: Beginning;
  } | null {
    const { planning, request } = this;
    const offer = planning.catalogue.offers.find((one) => one.key === key && isKnownOffer(one, request));
    const credential = planning.catalogue.credentials.get(of) as PlannedCredential;
    const standing = standingAfter(beginning, startDate, planning);
    const isModule = offer?.parts != null;
    const parts = isModule
      ? openPartsOf(offer, credential, beginning, planning)
      : credential.parts.filter((part) => taken.includes(part.key));
    const before = (this.recognitions.get(of) ?? []).filter(({ procedure }) =>
      followed.some((one) => one.procedure === procedure.key),
    );
    const taking = datedTaking(credential, parts, standing, planning);
    const joined = offer && joinedOn(offer, taking, before, startDate, request.ranking);
    if (!joined || parts.length === 0) return null;
    const admission = admissionTo(offer, credential, standing, planning);
    const verdict = verdictOn(joined, admission, planning);
    const leading = this.first?.leadingTo(joined, admission, beginning) ?? null;
    const completes = completedBy(beginning, joined, planning);
    return {
      joined,
      verdict,
      isInTurn: isInTurn(beginning, offer, credential, startDate),
      longer: lengthened(beginning, joined, verdict === 'HOLDS', leading, completes, request),
    };
  }
}
