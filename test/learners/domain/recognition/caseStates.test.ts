import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../../src/learners/domain/recognition/advance.js';
import type { CaseEvent, CaseEventKind } from '../../../../src/learners/domain/recognition/CaseEvent.js';
import { caseEventForm } from '../../../../src/learners/domain/recognition/CaseEvent.js';
import { CaseRefusal } from '../../../../src/learners/domain/recognition/CaseRefusal.js';
import { grantedBy } from '../../../../src/learners/domain/recognition/grantedBy.js';
import { lastDays } from '../../../../src/learners/domain/recognition/lastDays.js';
import { openCase } from '../../../../src/learners/domain/recognition/openCase.js';
import { CASE_STATUSES, type RecognitionCase } from '../../../../src/learners/domain/recognition/RecognitionCase.js';
import { replay } from '../../../../src/learners/domain/recognition/replay.js';
import { waitsFor } from '../../../../src/learners/domain/recognition/waitsFor.js';
import { addDays } from '../../../../src/shared/pure/calendar.js';
import { RECOGNITION_PARTIES } from '../../../../src/shared/pure/recognition.js';
import { educationTerms } from './terms.js';

/** What may happen, written by hand from docs/recognition.md: status, event, who, and the status after it. */
const ALLOWED = `
  REQUESTED            INTAKE_PLANNED      INSTITUTION        INTAKE_PLANNED
  REQUESTED            EVIDENCE_ADDED      LEARNER            REQUESTED
  REQUESTED            EVIDENCE_ADDED      INSTITUTION        REQUESTED
  REQUESTED            WITHDRAWN           LEARNER            WITHDRAWN
  INTAKE_PLANNED       INTAKE_PLANNED      INSTITUTION        INTAKE_PLANNED
  INTAKE_PLANNED       INTAKE_HELD         INSTITUTION        COLLECTING_EVIDENCE|NOT_TAKEN_ON
  INTAKE_PLANNED       EVIDENCE_ADDED      LEARNER            INTAKE_PLANNED
  INTAKE_PLANNED       EVIDENCE_ADDED      INSTITUTION        INTAKE_PLANNED
  INTAKE_PLANNED       WITHDRAWN           LEARNER            WITHDRAWN
  COLLECTING_EVIDENCE  EVIDENCE_ADDED      LEARNER            COLLECTING_EVIDENCE
  COLLECTING_EVIDENCE  EVIDENCE_ADDED      INSTITUTION        COLLECTING_EVIDENCE
  COLLECTING_EVIDENCE  ASSESSMENT_BEGUN    EXAMINATION_BOARD  UNDER_ASSESSMENT
  COLLECTING_EVIDENCE  WITHDRAWN           LEARNER            WITHDRAWN
  UNDER_ASSESSMENT     UNIT_DECIDED        EXAMINATION_BOARD  UNDER_ASSESSMENT
  UNDER_ASSESSMENT     DECISION_ANNOUNCED  EXAMINATION_BOARD  DECIDED
  UNDER_ASSESSMENT     WITHDRAWN           LEARNER            WITHDRAWN
  DECIDED              APPEALED            LEARNER            APPEALED
  APPEALED             EVIDENCE_ADDED      LEARNER            APPEALED
  APPEALED             EVIDENCE_ADDED      INSTITUTION        APPEALED
  APPEALED             APPEALED            LEARNER            APPEALED
  APPEALED             APPEAL_JUDGED       APPEALS_BOARD      UNDER_REASSESSMENT|DECIDED
  APPEALED             WITHDRAWN           LEARNER            UNDER_REASSESSMENT|DECIDED
  UNDER_REASSESSMENT   UNIT_DECIDED        EXAMINATION_BOARD  UNDER_REASSESSMENT
  UNDER_REASSESSMENT   DECISION_ANNOUNCED  EXAMINATION_BOARD  DECIDED
  UNDER_REASSESSMENT   APPEALED            LEARNER            APPEALED
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, string, string, string]);

const KINDS = caseEventForm.options.map((option) => option.shape.kind.value);
const outcome = fc.constantFrom('a', 'b', 'c', 'd');

/** What is drawn for a step. Mostly something that the table allows then, at a time and with contents that mostly will do. */
const draw = fc.record({
  pick: fc.nat(),
  kind: fc.constantFrom(...KINDS),
  party: fc.constantFrom(...RECOGNITION_PARTIES),
  isWild: fc.constantFrom(false, false, false, false, false, true),
  isStranger: fc.constantFrom(false, false, false, false, false, false, true),
  days: fc.constantFrom(0, 0, 0, 1, 1, 2, 20, -1),
  planned: fc.constantFrom(0, 3, 3, -1),
  reason: fc.constantFrom('because', 'because', 'because', 'because', ' '),
  takenOn: fc.constantFrom(true, true, true, false),
  upheld: fc.boolean(),
  outcome,
  outcomes: fc.uniqueArray(outcome, { maxLength: 3 }),
  decision: fc.constantFrom('FULL' as const, 'PARTIAL' as const, 'NONE' as const),
  cohort: fc.constantFrom(null, 2026, 2027),
  datedOn: fc.constantFrom(null, '2010-01-01', '2026-06-01', '2026-12-20', '2027-01-20'),
  evidenceKind: fc.constantFrom('WORK' as const, 'WORK' as const, 'RESULT' as const, 'CREDENTIAL' as const),
});
type Draw = typeof draw extends fc.Arbitrary<infer Drawn> ? Drawn : never;
const history = fc.array(draw, { minLength: 1, maxLength: 50, size: 'max' });

function eventOf(drawn: Draw, state: RecognitionCase): CaseEvent {
  // A case is withdrawn early often enough; so few withdrawals that most get far.
  const lines = ALLOWED.filter(
    ([status, kind]) =>
      status === state.status && (kind !== 'WITHDRAWN' || status === 'APPEALED' || drawn.pick % 5 === 0),
  );
  const line = drawn.isWild ? undefined : lines[drawn.pick % Math.max(lines.length, 1)];
  const kind = (line?.[1] ?? drawn.kind) as CaseEventKind;
  const day = addDays(state.lastDay, drawn.days);
  const { reason, decision, takenOn, upheld, cohort, outcomes, datedOn } = drawn;
  const open = state.units.filter(({ isOpen, drafted }) => isOpen && drafted === null).map((unit) => unit.outcome);
  const unit = drawn.isWild ? drawn.outcome : (open[drawn.pick % Math.max(open.length, 1)] ?? drawn.outcome);
  // Few at once, so that something is left to appeal later.
  const appealable = state.units.filter(({ appealedOn }) => appealedOn === null).map((one) => one.outcome);
  const details: Readonly<Record<CaseEventKind, object>> = {
    REQUESTED: {},
    INTAKE_PLANNED: { on: addDays(day, drawn.planned) },
    INTAKE_HELD: { takenOn, reason },
    EVIDENCE_ADDED: { evidence: { kind: drawn.evidenceKind, title: 'paper', datedOn, issuer: null, outcomes } },
    ASSESSMENT_BEGUN: {},
    UNIT_DECIDED: { outcome: unit, decision, reason, missing: decision === 'PARTIAL' ? reason : null, cohort },
    DECISION_ANNOUNCED: {},
    APPEALED: { outcomes: drawn.isWild ? outcomes : appealable.slice(0, 1 + (drawn.pick % 2)), reason },
    APPEAL_JUDGED: { upheld, reason },
    WITHDRAWN: { reason },
  };
  const party = drawn.isStranger ? drawn.party : (line?.[2] ?? drawn.party);
  return caseEventForm.parse({ kind, day, party, ...details[kind] });
}

const REQUEST: CaseEvent = { kind: 'REQUESTED', day: '2027-01-01', party: 'LEARNER' };

interface Told {
  readonly before: RecognitionCase;
  readonly event: CaseEvent;
  readonly result: RecognitionCase | CaseRefusal;
}

/** Tries each event in turn; those that cannot happen leave the case as it is. */
function tell(draws: readonly Draw[]): { steps: Told[]; happened: CaseEvent[]; end: RecognitionCase } {
  let state = openCase(educationTerms, REQUEST.day);
  const steps: Told[] = [];
  const happened = [REQUEST];
  for (const drawn of draws) {
    const one = eventOf(drawn, state);
    const result = advance(state, one);
    steps.push({ before: state, event: one, result });
    if (result instanceof CaseRefusal) continue;
    happened.push(one);
    state = result;
  }
  return { steps, happened, end: state };
}

const runs = { numRuns: 400 };

describe('a case', () => {
  it('goes only where the table lets it, and is refused for time and party exactly where the table says so', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(history, (draws) => {
        for (const { before, event: one, result } of tell(draws).steps) {
          const lines = ALLOWED.filter(([status, kind]) => status === before.status && kind === one.kind);
          const line = lines.find(([, , party]) => party === one.party);
          const code = result instanceof CaseRefusal ? result.code : null;
          expect(code === 'NOT_NOW').toBe(lines.length === 0);
          if (lines.length > 0 && !line) expect(code).toBe('OTHER_PARTY');
          if (result instanceof CaseRefusal) continue;
          expect(line?.[3].split('|')).toContain(result.status);
          reached.add(`${before.status} ${one.kind} ${one.party} ${result.status}`);
        }
      }),
      { ...runs, numRuns: 2000, seed: 9 },
    );
    // The histories reach every line of the table, so that none is only written down.
    const lines = ALLOWED.flatMap(([status, kind, party, after]) =>
      after.split('|').map((one) => `${status} ${kind} ${party} ${one}`),
    );
    expect([...reached].sort()).toEqual(lines.sort());
  });

  it('is what its events make of it, and loses none', () => {
    fc.assert(
      fc.property(history, (draws) => {
        const { happened, end } = tell(draws);
        expect(replay(educationTerms, happened)).toEqual(end);
        expect(end.evidence).toHaveLength(happened.filter(({ kind }) => kind === 'EVIDENCE_ADDED').length);
        expect(end.lastDay).toBe(
          happened
            .map((one) => one.day)
            .sort()
            .at(-1),
        );
      }),
      runs,
    );
  });

  it('has in each unit what was decided and announced on it last, and no more', () => {
    fc.assert(
      fc.property(history, (draws) => {
        const { happened, end } = tell(draws);
        for (const unit of end.units)
          expect(unit.announced?.decision ?? null).toBe(lastAnnounced(happened, unit.outcome));
        const full = end.units.filter(({ announced }) => announced?.decision === 'FULL');
        expect(grantedBy(end).map(({ outcomeKey }) => outcomeKey)).toEqual(full.map((unit) => unit.outcome));
      }),
      runs,
    );
  });

  it('has a status that agrees with its units', () => {
    fc.assert(
      fc.property(history, (draws) => {
        const { steps } = tell(draws);
        for (const { result } of steps) if (!(result instanceof CaseRefusal)) agree(result);
      }),
      runs,
    );
  });

  it('appeals each unit at most once, within its term, and decides again only what was appealed', () => {
    fc.assert(
      fc.property(history, (draws) => {
        const { happened, steps } = tell(draws);
        const appealed = happened.flatMap((one) => (one.kind === 'APPEALED' ? one.outcomes : []));
        expect(new Set(appealed).size).toBe(appealed.length);
        for (const { before, event: one, result } of steps) {
          if (result instanceof CaseRefusal) continue;
          if (one.kind === 'APPEALED') expect(one.day <= (lastDays(before).APPEAL ?? '')).toBe(true);
          if (one.kind === 'UNIT_DECIDED' && before.status === 'UNDER_REASSESSMENT')
            expect(appealed).toContain(one.outcome);
        }
      }),
      runs,
    );
  });

  it('always says what it waits for, of whom', () => {
    fc.assert(
      fc.property(history, fc.nat({ max: 60 }), (draws, days) => {
        const { end } = tell(draws);
        const today = addDays(end.lastDay, days);
        const { what, parties } = waitsFor(end, today);
        expect(parties.length > 0).toBe(what !== 'NOTHING');
        const able = new Set(ALLOWED.filter(([status]) => status === end.status).map(([, , party]) => party));
        for (const party of parties) expect([...able]).toContain(party);
      }),
      runs,
    );
  });
});

/** What the events themselves say was announced last on a unit. */
function lastAnnounced(happened: readonly CaseEvent[], unit: string): string | null {
  const announcement = happened.findLastIndex(({ kind }) => kind === 'DECISION_ANNOUNCED');
  const decided = happened
    .slice(0, announcement + 1)
    .flatMap((one) => (one.kind === 'UNIT_DECIDED' && one.outcome === unit ? [one.decision] : []));
  return decided.at(-1) ?? null;
}

function agree({ status, units, terms }: RecognitionCase): void {
  expect(CASE_STATUSES).toContain(status);
  expect(units.map(({ outcome: one }) => one)).toEqual(terms.units.map(({ outcome: one }) => one));
  const counts = {
    open: units.filter(({ isOpen }) => isOpen).length,
    announced: units.filter(({ announced }) => announced !== null).length,
    drafted: units.filter(({ drafted }) => drafted !== null).length,
    appealed: units.filter(({ isOpen, appealedOn }) => isOpen && appealedOn !== null).length,
    upheld: units.filter(({ isUpheld }) => isUpheld).length,
  };
  for (const unit of units) {
    if (unit.isUpheld) expect(unit).toMatchObject({ isOpen: true, appealedOn: expect.any(String) });
    if (unit.drafted && unit.appealedOn) expect(unit.isUpheld).toBe(true);
  }
  if (status === 'DECIDED') expect(counts).toEqual({ open: 0, announced: 3, drafted: 0, appealed: 0, upheld: 0 });
  else if (status === 'APPEALED') {
    expect(counts).toEqual({ ...counts, announced: 3, open: counts.appealed });
    expect(counts.open).toBeGreaterThan(counts.upheld);
  } else if (status === 'UNDER_REASSESSMENT')
    expect(counts).toEqual({ ...counts, announced: 3, open: counts.appealed, upheld: counts.open });
  else if (status !== 'WITHDRAWN' && status !== 'UNDER_ASSESSMENT')
    expect(counts).toEqual({ open: 3, announced: 0, drafted: 0, appealed: 0, upheld: 0 });
  else expect(counts).toMatchObject({ open: 3, announced: 0 });
  if (status === 'APPEALED' || status === 'UNDER_REASSESSMENT') expect(counts.open).toBeGreaterThan(0);
}
