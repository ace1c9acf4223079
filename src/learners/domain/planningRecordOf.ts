import { type Basis, weakestBasis } from '../../shared/pure/basis.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { HoldingStatus, TargetGroup } from '../../shared/pure/holding.js';
import type { PlanningRecord } from '../../shared/pure/planningProfile.js';

interface Recorded {
  readonly recordedFrom: Date;
  readonly recordedTo: Date | null;
  readonly basis: Basis;
}

interface PlannedPerson {
  readonly birthDate: IsoDate | null;
  readonly regionKey: string | null;
  readonly workHoursPerWeek: number | null;
  readonly companyAgreement: boolean | null;
  readonly mayWork: boolean | null;
  readonly basis: Basis;
}

interface PlannedHolding extends Recorded {
  readonly credentialKey: string | null;
  readonly outcomeKey: string | null;
  readonly status: HoldingStatus;
  readonly result: number | null;
  readonly scopeCredentialKey: string | null;
  readonly heldFrom: IsoDate | null;
  readonly heldTo: IsoDate | null;
  readonly subjectResults: Record<string, number> | null;
}

interface PlannedJourney extends Omit<Recorded, 'basis'> {
  readonly targetGroups: readonly TargetGroup[];
  readonly startedOn: IsoDate;
  readonly endedOn: IsoDate | null;
}

interface PlannedExperience extends Recorded {
  readonly claimedOutcomeKeys: readonly string[];
}

/** What the planner may know of a person: no name, no identifier, and all that was ever recorded with its time. */
export function planningRecordOf(
  person: PlannedPerson,
  holdings: readonly PlannedHolding[],
  experiences: readonly PlannedExperience[],
  journeys: readonly PlannedJourney[],
): PlanningRecord {
  const { birthDate, regionKey, workHoursPerWeek, companyAgreement, mayWork } = person;
  return {
    birthDate,
    region: regionKey,
    workHoursPerWeek,
    companyAgreement,
    mayWork,
    holdings: holdings.map(heldOf),
    experiences: experiences.map((one) => ({ claimedOutcomes: [...one.claimedOutcomeKeys], ...recordedOf(one) })),
    journeys: journeys.map(({ targetGroups, startedOn, endedOn, ...one }) => ({
      targetGroups: [...targetGroups],
      startedOn,
      endedOn,
      ...recordedOf(one),
    })),
    basis: weakestBasis([person, ...holdings, ...experiences].map(({ basis }) => basis)),
  };
}

function heldOf(holding: PlannedHolding): PlanningRecord['holdings'][number] {
  const { credentialKey, outcomeKey, scopeCredentialKey, status, result, heldFrom, heldTo, subjectResults } = holding;
  return {
    credential: credentialKey,
    outcome: outcomeKey,
    status,
    result,
    scope: scopeCredentialKey,
    heldFrom,
    heldTo,
    subjectResults,
    ...recordedOf(holding),
  };
}

function recordedOf({ recordedFrom, recordedTo }: Omit<Recorded, 'basis'>): {
  recordedFrom: string;
  recordedTo: string | null;
} {
  return { recordedFrom: recordedFrom.toISOString(), recordedTo: recordedTo?.toISOString() ?? null };
}
