import type { PlannedCredential } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { IsoDate } from '../../../src/shared/pure/calendar.js';
import type { HoldingStatus } from '../../../src/shared/pure/holding.js';
import type { Held, PlanningProfile } from '../../../src/shared/pure/planningProfile.js';
import { daysLater, monthsLater } from '../../../src/pathways/domain/checker/days.js';
import { blankHeld } from './blankHeld.js';
import { edgeDay, WITHIN_YEARS, type Draft } from './Draft.js';

const STATUSES: readonly (readonly [number, HoldingStatus])[] = [
  [15, 'AWARDED'],
  [3, 'EXAMINED'],
  [2, 'EXEMPTED'],
  [2, 'DECLARED'],
  [2, 'CLAIMED'],
];

export function generateProfile(draft: Draft): PlanningProfile {
  const { random } = draft;
  return {
    birthDate: generateBirthDate(draft),
    region: null,
    workHoursPerWeek: random.pick([null, 0, 16, 23, 24, 32, 36, 40]),
    companyAgreement: random.pick([null, true, true, false]),
    mayWork: random.pick([null, true, true, false]),
    holdings: generateHoldings(draft),
    claimedOutcomes: random.chance(0.5) ? random.some(draft.outcomes, random.whole(1, 2)) : [],
    basis: 'SYNTHETIC',
  };
}

/** Often with a birthday on, before or after a day on which a step may start, sometimes a leap day. */
function generateBirthDate(draft: Draft): IsoDate | null {
  const { random } = draft;
  if (random.chance(0.12)) return null;
  const nearLeapDay = /-02-2[89]$|-03-01$/.test(draft.startDate);
  if (random.chance(nearLeapDay ? 0.4 : 0.03)) return random.pick(['2008-02-29', '2012-02-29', '1984-02-29']);
  const years = random.chance(0.6) ? random.whole(13, 19) : random.whole(20, 45);
  return daysLater(
    monthsLater(draft.startDate, -12 * years),
    random.weighed([
      [2, 0],
      [2, 1],
      [1, -1],
      [6, random.whole(-300, 300)],
    ]),
  );
}

function generateHoldings(draft: Draft): Held[] {
  const { random } = draft;
  const proofs = draft.proofs.filter(() => random.chance(0.85)).map((proof) => generateHeldCredential(draft, proof));
  const taken = random.chance(0.3) ? [generateHeldCredential(draft, random.pick(draft.takeable))] : [];
  const outcomes = random.some(
    draft.outcomes,
    random.weighed([
      [3, 0],
      [4, 1],
      [3, 2],
      [2, 3],
    ]),
  );
  return [...proofs, ...taken, ...outcomes.flatMap((outcome) => generateHeldOutcome(draft, outcome))];
}

function generateHeldCredential(draft: Draft, credential: PlannedCredential): Held {
  const { random } = draft;
  const subjectResults = random.chance(0.6) ? { wiskunde: random.whole(4, 8) } : null;
  return { ...generateHeld(draft), credential: credential.key, subjectResults };
}

/** Mostly once, sometimes in a second scope; only the first has a result. */
function generateHeldOutcome(draft: Draft, outcome: string): Held[] {
  const { random } = draft;
  const having = draft.takeable.filter((credential) => credential.parts.some((part) => part.outcome === outcome));
  const scope = (): string | null => (random.chance(0.3) ? null : (random.some(having, 1)[0]?.key ?? null));
  const first = {
    ...generateHeld(draft),
    outcome,
    scope: scope(),
    result: random.chance(0.7) ? random.whole(4, 9) : null,
  };
  return random.chance(0.2) ? [first, { ...generateHeld(draft), outcome, scope: scope() }] : [first];
}

function generateHeld(draft: Draft): Held {
  const { random } = draft;
  const years = random.whole(1, 8);
  const heldFrom = random.weighed([
    [4, null],
    [4, monthsLater(draft.startDate, -12 * years - random.whole(0, 11))],
    [4, monthsLater(edgeDay(draft), -12 * random.pick(WITHIN_YEARS))],
    [1, edgeDay(draft)],
  ]);
  const heldTo = random.chance(0.12) ? edgeDay(draft) : null;
  return blankHeld({
    status: random.weighed(STATUSES),
    heldFrom,
    heldTo: heldTo !== null && heldFrom !== null && heldTo < heldFrom ? null : heldTo,
  });
}
