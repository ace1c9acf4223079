import { describe, expect, it } from 'vitest';
import { advance, MOST_EVIDENCE, MOST_INTAKE_PLANS } from '../../../../src/learners/domain/recognition/advance.js';
import type { CaseEvent, EventOf } from '../../../../src/learners/domain/recognition/CaseEvent.js';
import { CaseRefusal } from '../../../../src/learners/domain/recognition/CaseRefusal.js';
import type { CaseTerms } from '../../../../src/learners/domain/recognition/CaseTerms.js';
import { grantedBy } from '../../../../src/learners/domain/recognition/grantedBy.js';
import { lastDays } from '../../../../src/learners/domain/recognition/lastDays.js';
import { openCase } from '../../../../src/learners/domain/recognition/openCase.js';
import type { RecognitionCase } from '../../../../src/learners/domain/recognition/RecognitionCase.js';
import { replay } from '../../../../src/learners/domain/recognition/replay.js';
import { waitsFor } from '../../../../src/learners/domain/recognition/waitsFor.js';
import { educationTerms } from './terms.js';

const planned: CaseEvent = { kind: 'INTAKE_PLANNED', day: '2027-01-02', party: 'INSTITUTION', on: '2027-01-09' };
const held: CaseEvent = { kind: 'INTAKE_HELD', day: '2027-01-10', party: 'INSTITUTION', takenOn: true, reason: null };
const begun: CaseEvent = { kind: 'ASSESSMENT_BEGUN', day: '2027-02-01', party: 'EXAMINATION_BOARD' };
const announced: CaseEvent = { kind: 'DECISION_ANNOUNCED', day: '2027-02-10', party: 'EXAMINATION_BOARD' };

function brought(
  evidence: Partial<EventOf<'EVIDENCE_ADDED'>['evidence']> = {},
  day = '2027-01-20',
): EventOf<'EVIDENCE_ADDED'> {
  const usual = {
    kind: 'WORK' as const,
    title: 'work',
    datedOn: '2026-12-01',
    issuer: null,
    outcomes: ['a', 'b', 'c'],
  };
  return { kind: 'EVIDENCE_ADDED', day, party: 'LEARNER', evidence: { ...usual, ...evidence } };
}

function decided(outcome: string, more: Partial<EventOf<'UNIT_DECIDED'>> = {}): EventOf<'UNIT_DECIDED'> {
  const what = { decision: 'FULL' as const, reason: 'seen', missing: null, cohort: 2027 };
  return { kind: 'UNIT_DECIDED', day: '2027-02-10', party: 'EXAMINATION_BOARD', outcome, ...what, ...more };
}

function appealed(outcomes: readonly string[], day = '2027-02-24', reason = 'no'): CaseEvent {
  return { kind: 'APPEALED', day, party: 'LEARNER', outcomes: [...outcomes], reason };
}

function judged(upheld: boolean, day = '2027-03-01'): CaseEvent {
  return { kind: 'APPEAL_JUDGED', day, party: 'APPEALS_BOARD', upheld, reason: 'so' };
}

const all = ['a', 'b', 'c'].map((outcome) => decided(outcome));
const assessed = [planned, held, brought(), begun];

/** @throws Error where one of the events is refused */
function after(events: readonly CaseEvent[], terms: CaseTerms = educationTerms): RecognitionCase {
  return replay(terms, [{ kind: 'REQUESTED', day: '2027-01-01', party: 'LEARNER' }, ...events]);
}

/** What the last of the events is refused for. */
function refusal(events: readonly CaseEvent[], terms: CaseTerms = educationTerms): string | null {
  const result = advance(after(events.slice(0, -1), terms), events.at(-1) as CaseEvent);
  return result instanceof CaseRefusal ? [result.code, ...Object.values(result.about)].join(' ') : null;
}

const withDays = (days: Partial<CaseTerms['days']>): CaseTerms => ({
  ...educationTerms,
  days: { ...educationTerms.days, ...days },
});

describe('an event is refused', () => {
  const dismissed = [...assessed, ...all, announced, appealed(['a']), judged(false)];
  it.each<[string, readonly CaseEvent[], string]>([
    ['when the intake is planned in the past', [{ ...planned, on: '2027-01-01' }], 'BEFORE_LAST_EVENT 2027-01-02'],
    [
      'when the intake was planned too often',
      Array.from({ length: MOST_INTAKE_PLANS + 1 }, () => planned),
      'PLANNED_TOO_OFTEN',
    ],
    ['when it comes before the last one', [planned, { ...held, day: '2027-01-01' }], 'BEFORE_LAST_EVENT 2027-01-02'],
    ['when nobody says why it is not taken on', [planned, { ...held, takenOn: false }], 'REASON_MISSING'],
    ['when it asks for the case again', [{ kind: 'REQUESTED', day: '2027-01-02', party: 'LEARNER' }], 'NOT_NOW'],
    ['when evidence shows nothing', [brought({ outcomes: [] })], 'NO_UNITS'],
    ['when evidence shows something else', [brought({ outcomes: ['a', 'd'] })], 'NOT_ASKED_FOR d'],
    ['when evidence shows a unit twice', [brought({ outcomes: ['a', 'a'] })], 'NAMED_TWICE a'],
    ['when evidence is of a later day', [brought({ datedOn: '2027-01-21' })], 'EVIDENCE_OF_LATER_DAY 2027-01-20'],
    ['when the term for evidence is over', [planned, held, brought({}, '2027-03-12')], 'AFTER_LAST_DAY 2027-03-11'],
    [
      'when there is too much evidence',
      Array.from({ length: MOST_EVIDENCE + 1 }, () => brought()),
      'TOO_MUCH_EVIDENCE',
    ],
    ['when it decides on something else', [...assessed, decided('d')], 'NOT_ASKED_FOR d'],
    ['when it decides twice', [...assessed, decided('a'), decided('a')], 'ALREADY_DECIDED a'],
    ['when it decides without a reason', [...assessed, decided('a', { reason: ' ' })], 'REASON_MISSING a'],
    [
      'when PARTIAL does not say what is missing',
      [...assessed, decided('a', { decision: 'PARTIAL' })],
      'MISSING_PART_NOT_SAID a',
    ],
    [
      'when FULL says that something is missing',
      [...assessed, decided('a', { missing: 'x' })],
      'MISSING_PART_NOT_SAID a',
    ],
    ['when there is no evidence', [planned, held, begun, decided('a')], 'EVIDENCE_MISSING a'],
    [
      'when there is evidence of another unit only',
      [planned, held, brought({ outcomes: ['b'] }), begun, decided('a')],
      'EVIDENCE_MISSING a',
    ],
    [
      'when there is evidence of another kind only',
      [planned, held, brought({ kind: 'CREDENTIAL' }), begun, decided('a')],
      'EVIDENCE_MISSING a',
    ],
    [
      'when the evidence was too old on the day of the request',
      [planned, held, brought({ kind: 'RESULT', datedOn: '2021-12-31' }), begun, decided('a')],
      'EVIDENCE_TOO_OLD a',
    ],
    ['when a unit has no decision yet', [...assessed, decided('a'), announced], 'NOT_ALL_DECIDED b'],
    [
      'when the term for appeal is over',
      [...assessed, ...all, announced, appealed(['a'], '2027-02-25')],
      'AFTER_LAST_DAY a 2027-02-24',
    ],
    [
      'when the appeal says no reason',
      [...assessed, ...all, announced, appealed(['a'], '2027-02-24', '')],
      'REASON_MISSING',
    ],
    ['when it appeals nothing', [...assessed, ...all, announced, appealed([])], 'NO_UNITS'],
    ['when it appeals twice', [...dismissed, appealed(['a'], '2027-03-01')], 'ALREADY_APPEALED a'],
    [
      'when it appeals another unit too late',
      [...dismissed, appealed(['b'], '2027-03-01')],
      'AFTER_LAST_DAY b 2027-02-24',
    ],
    [
      'when it decides again on what was not appealed',
      [...assessed, ...all, announced, appealed(['a']), judged(true), decided('b', { day: '2027-03-02' })],
      'ALREADY_DECIDED b',
    ],
  ])('%s', (_, events, expected) => {
    expect(refusal(events)).toBe(expected);
  });

  it('when another party than that of the unit decides', () => {
    const [first, ...others] = educationTerms.units;
    const units = [{ ...first, decidedBy: 'MINISTER' }, ...others] as CaseTerms['units'];
    const terms = { ...educationTerms, units };
    expect(refusal([...assessed, decided('a')], terms)).toBe('OTHER_PARTY a');
    expect(refusal([...assessed, decided('a', { party: 'MINISTER' })], terms)).toBeNull();
  });

  it('when no rule says who judges an appeal', () => {
    const terms = { ...educationTerms, judgedBy: null };
    expect(refusal([...assessed, ...all, announced, appealed(['a'])], terms)).toBe('NO_APPEAL_KNOWN');
    expect(waitsFor(after([...assessed, ...all, announced], terms), '2027-02-11').what).toBe('NOTHING');
  });
});

describe('an event happens', () => {
  it('on the last day of its term', () => {
    expect(refusal([planned, held, brought({}, '2027-03-11')])).toBeNull();
    expect(refusal([...assessed, ...all, announced, appealed(['a'], '2027-02-24')])).toBeNull();
  });

  it('after the intake was planned as often as can be: it is held, or the request withdrawn', () => {
    const often = Array.from({ length: MOST_INTAKE_PLANS }, () => planned);
    expect(refusal([...often, held])).toBeNull();
    expect(refusal([...often, { kind: 'WITHDRAWN', day: '2027-01-03', party: 'LEARNER', reason: null }])).toBeNull();
  });

  it('as evidence of the day on which it is added', () => {
    expect(refusal([brought({ datedOn: '2027-01-20' }, '2027-01-20')])).toBeNull();
  });

  it('as evidence in an appeal, after the term for evidence too', () => {
    const late = brought({}, '2027-03-12');
    expect(refusal([...assessed, ...all, announced, appealed(['a']), late])).toBeNull();
  });

  it('on whatever day where no rule gives a term', () => {
    const terms = withDays({ EVIDENCE: null, APPEAL: null });
    expect(refusal([planned, held, brought({}, '2029-03-11')], terms)).toBeNull();
    expect(refusal([...assessed, ...all, announced, appealed(['a'], '2029-02-24')], terms)).toBeNull();
    expect(lastDays(after([...assessed, ...all, announced], terms)).APPEAL).toBeNull();
  });

  it('late, where it is not the learner who is late', () => {
    const late = { ...decided('a'), day: '2030-01-01' };
    expect(lastDays(after(assessed)).DECISION).toBe('2027-03-03');
    expect(refusal([...assessed, late])).toBeNull();
  });

  it('on evidence of the last day that counts, and on what only whoever decides can let count', () => {
    const result = (datedOn: string | null) => brought({ kind: 'RESULT', datedOn });
    expect(refusal([planned, held, result('2022-01-01'), begun, decided('a')])).toBeNull();
    expect(refusal([planned, held, result(null), begun, decided('a')])).toBeNull();
    expect(refusal([planned, held, brought({ datedOn: '2001-01-01' }), begun, decided('a')])).toBeNull();
  });

  it('on evidence that has grown too old since the request, however late it is added or decided on', () => {
    const result = brought({ kind: 'RESULT', datedOn: '2022-01-01' }, '2027-03-11');
    const late = { ...decided('a'), day: '2034-01-01' };
    expect(refusal([planned, held, result, { ...begun, day: '2027-03-11' }, late])).toBeNull();
  });

  it('without evidence where nothing is recognised', () => {
    expect(refusal([planned, held, begun, decided('a', { decision: 'NONE' })])).toBeNull();
  });
});

describe('an appeal', () => {
  const before = [...assessed, decided('a', { decision: 'NONE' }), decided('b'), decided('c'), announced];

  it('leaves what was decided in force until something else is made known', () => {
    const open = after([...before, appealed(['a', 'b']), judged(true)]);
    expect(open.units.map(({ announced: one, isOpen }) => [one?.decision, isOpen])).toEqual([
      ['NONE', true],
      ['FULL', true],
      ['FULL', false],
    ]);
    const again = [decided('a', { day: '2027-03-02' }), decided('b', { day: '2027-03-02', decision: 'NONE' })];
    const end = after([...before, appealed(['a', 'b']), judged(true), ...again, { ...announced, day: '2027-03-03' }]);
    expect(end.units.map(({ announced: one }) => [one?.decision, one?.announcedOn])).toEqual([
      ['FULL', '2027-03-03'],
      ['NONE', '2027-03-03'],
      ['FULL', '2027-02-10'],
    ]);
  });

  it('that leads to the same for the same cohort leaves what is held as it was, and else gives something new', () => {
    const grants = { ...educationTerms.grants, FULL: { status: 'DECLARED' as const, document: 'document:x' } };
    const heldAfter = (decisions: readonly EventOf<'UNIT_DECIDED'>[]) => {
      const again = [...decisions.map((one) => ({ ...one, day: '2027-03-02' })), { ...announced, day: '2027-03-03' }];
      const state = after([...before, appealed(decisions.map(({ outcome }) => outcome)), judged(true), ...again], {
        ...educationTerms,
        grants,
      });
      return grantedBy(state).map(({ outcomeKey, credentialKey, heldFrom }) => [outcomeKey ?? credentialKey, heldFrom]);
    };
    const [first, later] = ['2027-02-10', '2027-03-03'];
    expect(heldAfter([decided('b'), decided('a')])).toEqual([
      ['a', later],
      ['b', first],
      ['c', first],
      ['document:x', first],
    ]);
    // What the document rests on is new, so that it is another one.
    const none = { decision: 'NONE' as const };
    expect(heldAfter([decided('a'), decided('b', none), decided('c', none)])).toEqual([
      ['a', later],
      ['document:x', later],
    ]);
    expect(heldAfter([decided('b', { cohort: 2026 })])).toContainEqual(['b', later]);
  });

  it('that is dismissed or withdrawn changes nothing but that it was made', () => {
    const stood = after(before).units;
    const dismissed = after([...before, appealed(['a']), judged(false)]);
    const withdrawn = after([
      ...before,
      appealed(['a']),
      { kind: 'WITHDRAWN', day: '2027-02-25', party: 'LEARNER', reason: null },
    ]);
    const expected = stood.map((unit) => ({ ...unit, appealedOn: unit.outcome === 'a' ? '2027-02-24' : null }));
    expect(dismissed).toMatchObject({ status: 'DECIDED', units: expected });
    expect(withdrawn).toMatchObject({ status: 'DECIDED', units: expected });
  });

  it('of another unit does not wait for the judgement, and is in time until its own last day', () => {
    const both = after([...before, appealed(['a'], '2027-02-12'), appealed(['b'], '2027-02-24')]);
    expect(both).toMatchObject({ status: 'APPEALED', units: [{ isOpen: true }, { isOpen: true }, { isOpen: false }] });
    const [early, late] = [appealed(['a'], '2027-02-12'), appealed(['b'], '2027-02-25')];
    expect(refusal([...before, early, late])).toBe('AFTER_LAST_DAY b 2027-02-24');
    expect(refusal([...before, early, appealed(['a'])])).toBe('ALREADY_APPEALED a');
  });

  it('of another unit can be made while one that was upheld is decided again, which then waits for its judgement', () => {
    const upheld = [...before, appealed(['a'], '2027-02-12'), judged(true, '2027-02-13')];
    const draft = decided('a', { day: '2027-02-14' });
    const both = [...upheld, draft, appealed(['b'], '2027-02-24')];
    expect(after(both)).toMatchObject({
      status: 'APPEALED',
      units: [{ isOpen: true }, { isOpen: true }, { isOpen: false }],
    });
    expect(lastDays(after(both)).JUDGEMENT).toBe('2027-03-24');
    expect(refusal([...both, { ...announced, day: '2027-02-24' }])).toBe('NOT_NOW');
    expect(refusal([...upheld, appealed(['b'], '2027-02-25')])).toBe('AFTER_LAST_DAY b 2027-02-24');
    expect(refusal([...upheld, appealed(['a'], '2027-02-14')])).toBe('ALREADY_APPEALED a');
    const withdrawn: CaseEvent = { kind: 'WITHDRAWN', day: '2027-03-01', party: 'LEARNER', reason: null };
    // Dismissed or withdrawn, what was upheld before is still decided again; upheld, both are.
    for (const [end, isOpen] of [
      [judged(false), false],
      [withdrawn, false],
      [judged(true), true],
    ] as const) {
      const state = after([...both, end]);
      expect(state).toMatchObject({
        status: 'UNDER_REASSESSMENT',
        units: [{ isOpen: true }, { isOpen }, { isOpen: false }],
      });
      expect(lastDays(state).JUDGEMENT).toBeNull();
    }
    const again = after([...both, judged(false), { ...announced, day: '2027-03-02' }]);
    expect(again).toMatchObject({
      status: 'DECIDED',
      units: [{ announced: { decision: 'FULL', announcedOn: '2027-03-02' } }, {}, {}],
    });
  });

  it('can be judged until four weeks after the last day to appeal', () => {
    expect(lastDays(after([...before, appealed(['a'], '2027-02-12')])).JUDGEMENT).toBe('2027-03-24');
  });
});

describe('a case waits', () => {
  it('for the intake until the day for which it is planned', () => {
    expect(waitsFor(after([]), '2027-01-01')).toEqual({
      what: 'INTAKE_PLAN',
      parties: ['INSTITUTION'],
      until: '2027-01-15',
    });
    expect(waitsFor(after([planned]), '2027-01-02')).toEqual({
      what: 'INTAKE',
      parties: ['INSTITUTION'],
      until: '2027-01-09',
    });
  });

  it('for an intake that is planned after its last day until that day', () => {
    const until = (on: string, terms?: CaseTerms) => waitsFor(after([{ ...planned, on }], terms), '2027-01-02').until;
    expect(until('2027-01-14')).toBe('2027-01-14');
    expect(until('2027-01-15')).toBe('2027-01-15');
    expect(until('2027-01-16')).toBe('2027-01-15');
    expect(until('2199-01-01')).toBe('2027-01-15');
    expect(until('2199-01-01', withDays({ INTAKE: null }))).toBe('2199-01-01');
  });

  it('for evidence of the learner, and for who decides to begin', () => {
    expect(waitsFor(after([planned, held]), '2027-01-10')).toEqual({
      what: 'EVIDENCE_AND_ASSESSMENT',
      parties: ['LEARNER', 'EXAMINATION_BOARD'],
      until: '2027-03-11',
    });
  });

  it('for an appeal up to its last day, and then for nothing', () => {
    const decidedCase = after([...assessed, ...all, announced]);
    expect(waitsFor(decidedCase, '2027-02-24')).toEqual({
      what: 'APPEAL_OR_NOTHING',
      parties: ['LEARNER'],
      until: '2027-02-24',
    });
    expect(waitsFor(decidedCase, '2027-02-25')).toEqual({ what: 'NOTHING', parties: [], until: null });
  });
});

it('a case whose rows are damaged is not told', () => {
  expect(() => replay(educationTerms, [planned])).toThrow('does not begin with its request');
  expect(() => after([begun])).toThrow('NOT_NOW');
  expect(() => replay(educationTerms, [])).toThrow('does not begin with its request');
  expect(openCase(educationTerms, '2027-01-01').status).toBe('REQUESTED');
});
