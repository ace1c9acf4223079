import { describe, expect, it } from 'vitest';
import type {
  RecognitionCatalogue,
  RecognitionRule,
} from '../../../../src/learners/domain/recognition/RecognitionCatalogue.js';
import { recognitionOptions } from '../../../../src/learners/domain/recognition/recognitionOptions.js';
import { type AskedRecognition, requestedTerms } from '../../../../src/learners/domain/recognition/requestedTerms.js';
import { addDays } from '../../../../src/shared/pure/calendar.js';
import type { RecognitionStatement } from '../../../../src/shared/pure/recognition.js';

const blank: RecognitionRule = {
  key: 'R',
  recordedFrom: '2026-01-01',
  recordedTo: null,
  selector: null,
  exemption: null,
  recognition: null,
  validFrom: null,
  validTo: null,
};
const states = (key: string, recognition: RecognitionStatement, more = {}): RecognitionRule => ({
  ...blank,
  key,
  recognition,
  ...more,
});
const exempts: RecognitionRule = {
  ...blank,
  key: 'EX',
  exemption: { evidence: 'EXPERIENCE', partKinds: ['WERKPROCES'], decidedBy: 'EXAMINATION_BOARD' },
};
const grant = (decision: 'FULL' | 'PARTIAL' | 'NONE', status: 'EXEMPTED' | null): RecognitionRule =>
  states(`G-${decision}`, { about: 'GRANT', route: 'EDUCATION', decision, status, document: null });
const intake = states('P', { about: 'PARTY', route: 'EDUCATION', does: 'INTAKE', by: 'INSTITUTION' });
const age = states('A', {
  about: 'EVIDENCE_AGE',
  route: 'EDUCATION',
  evidence: ['WORK'],
  years: 10,
  tooOld: 'UNKNOWN',
});
const law = [age, exempts, grant('FULL', 'EXEMPTED'), grant('NONE', null), grant('PARTIAL', null), intake];

const credential = {
  key: 'crebo:1',
  kind: 'MBO_DIPLOMA' as const,
  mboKind: null,
  mboLevel: 2,
  leerweg: null,
  profile: null,
  domain: null,
  dossier: null,
  parts: [
    { key: '1', kind: 'WERKPROCES' as const, outcome: 'w1' },
    { key: '2', kind: 'WERKPROCES' as const, outcome: 'w2' },
    { key: '3', kind: 'GENERIC' as const, outcome: 'g' },
    { key: '4', kind: 'OPAQUE' as const, outcome: null },
    { key: '5', kind: 'BPV' as const, outcome: null },
  ],
};

function catalogueWith(rules: readonly RecognitionRule[], evidenceYears: number | null = null): RecognitionCatalogue {
  const terms = { intakeDays: 7, evidenceDays: null, decisionDays: 20, evidenceYears };
  return {
    id: 's',
    credentials: new Map([
      ['crebo:1', credential],
      ['crebo:9', { ...credential, key: 'crebo:9', parts: credential.parts.slice(1, 2) }],
    ]),
    rules,
    organisations: new Map([
      ['here', 'EXAMPLE'],
      ['unlisted', 'EXAMPLE'],
      ['real', 'REAL'],
      ['struck', 'EXAMPLE'],
    ]),
    providers: new Map([
      ['here', { key: 'here', routes: ['EDUCATION'], recognised: true, ...terms }],
      ['struck', { key: 'struck', routes: ['EDUCATION'], recognised: false, ...terms }],
    ]),
  };
}

const asked: AskedRecognition = {
  route: 'EDUCATION',
  credential: 'crebo:1',
  outcomes: ['w1'],
  cohort: 2027,
  provider: 'here',
  world: 'EXAMPLE',
};
const inCases = (...outcomes: string[]) => ({ EDUCATION: new Set(outcomes), LABOUR_MARKET: new Set<string>() });
const none = { held: new Set<string>(), inCases: inCases() };
const at = { day: '2027-01-01', known: '2027-01-01' };

function faults(change: Partial<AskedRecognition>, units = none, rules = law, when = at): string[] {
  const terms = requestedTerms({ ...asked, ...change }, units, catalogueWith(rules), when);
  return 'route' in terms ? [] : terms.map(({ code, field }) => `${code} ${field}`);
}

describe('the terms of a recognition', () => {
  it('are what rules in force and the provider say, and null where neither does', () => {
    expect(requestedTerms(asked, none, catalogueWith(law), at)).toEqual({
      route: 'EDUCATION',
      credential: 'crebo:1',
      cohort: 2027,
      units: [
        {
          outcome: 'w1',
          decidedBy: 'EXAMINATION_BOARD',
          evidence: ['WORK', 'TESTIMONY', 'WORK_PRODUCT', 'EVC_REPORT'],
          rules: ['EX'],
        },
      ],
      intakeBy: 'INSTITUTION',
      judgedBy: null,
      grants: {
        FULL: { status: 'EXEMPTED', document: null },
        PARTIAL: { status: null, document: null },
        NONE: { status: null, document: null },
      },
      ages: { WORK: { years: 10, tooOld: 'UNKNOWN' } },
      days: { INTAKE: 7, EVIDENCE: null, DECISION: 20, APPEAL: null, JUDGEMENT: null },
      rules: ['A', 'G-FULL', 'G-NONE', 'G-PARTIAL', 'P'],
    });
  });

  it('are stricter where the provider is, and never laxer than the law', () => {
    const agesWith = (years: number) => {
      const terms = requestedTerms(asked, none, catalogueWith(law, years), at);
      return 'route' in terms ? terms.ages : null;
    };
    expect(agesWith(5)).toMatchObject({
      WORK: { years: 5, tooOld: 'DOES_NOT_COUNT' },
      RESULT: { years: 5, tooOld: 'DOES_NOT_COUNT' },
    });
    expect(agesWith(15)).toMatchObject({ WORK: { years: 10, tooOld: 'UNKNOWN' } });
  });

  it.each<[string, Partial<AskedRecognition>, string[]]>([
    ['a credential that is not there', { credential: 'crebo:2' }, ['UNKNOWN_CREDENTIAL credential']],
    ['an organisation that is not there', { provider: 'nobody' }, ['UNKNOWN_PROVIDER provider']],
    ['an organisation of the other world', { provider: 'real' }, ['OTHER_WORLD provider']],
    ['a real learner with a synthetic organisation', { world: 'REAL' }, ['OTHER_WORLD provider']],
    ['an organisation that is not recognised', { provider: 'struck' }, ['PROVIDER_NOT_RECOGNISED provider']],
    ['an organisation of which nothing is known', { provider: 'unlisted' }, []],
    ['no organisation yet', { provider: null, world: 'REAL' }, []],
    ['a route without rules', { route: 'LABOUR_MARKET', provider: null }, ['NO_RULE route']],
    ['nothing', { outcomes: [] }, ['NO_UNITS units']],
    ['a unit twice', { outcomes: ['w1', 'w2', 'w1'] }, ['NAMED_TWICE units.2']],
    [
      'what no rule lets be recognised',
      { outcomes: ['w1', 'g', 'x'] },
      ['NOT_RECOGNISABLE units.1', 'NOT_A_UNIT units.2'],
    ],
  ])('cannot be for %s', (_, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });

  it('cannot be for what is done or asked for already', () => {
    const units = { held: new Set(['w1']), inCases: inCases('w2') };
    expect(faults({ outcomes: ['w1', 'w2'] }, units)).toEqual(['ALREADY_HELD units.0', 'IN_ANOTHER_CASE units.1']);
    const onOther = {
      held: new Set<string>(),
      inCases: { EDUCATION: new Set<string>(), LABOUR_MARKET: new Set(['w2']) },
    };
    expect(faults({ outcomes: ['w2'] }, onOther)).toEqual([]);
  });

  it('need the rules: without any of them, before they were known or while they are not in force there are none', () => {
    for (const rule of [grant('FULL', null), intake])
      expect(
        faults(
          {},
          none,
          law.filter(({ key }) => key !== rule.key),
        ),
      ).toEqual(['NO_RULE route']);
    expect(
      faults(
        {},
        none,
        law.filter((rule) => rule !== exempts),
      ),
    ).toEqual(['NOT_RECOGNISABLE units.0']);
    expect(faults({}, none, law, { ...at, known: '2025-12-31' })).toEqual(['NO_RULE route']);
    const ended = law.map((rule) => (rule === exempts ? { ...rule, validTo: '2026-12-31' } : rule));
    expect(faults({}, none, ended)).toEqual(['NOT_RECOGNISABLE units.0']);
    const elsewhere = law.map((rule) => (rule === exempts ? { ...rule, selector: { keys: ['crebo:2'] } } : rule));
    expect(faults({}, none, elsewhere)).toEqual(['NOT_RECOGNISABLE units.0']);
  });
});

describe('terms of a case', () => {
  const termsBy = (rules: readonly RecognitionRule[], when = at) => {
    const terms = requestedTerms(asked, none, catalogueWith(rules), when);
    if (!('route' in terms)) throw new Error(JSON.stringify(terms));
    return terms;
  };

  it('are the law’s where it gives them, and else the provider’s', () => {
    const byLaw = states('T', { about: 'TERM', route: 'EDUCATION', term: 'DECISION', days: 40 });
    expect(termsBy([...law, byLaw]).days).toMatchObject({ INTAKE: 7, DECISION: 40 });
  });

  it('say the party of the later rule', () => {
    const other = states('Q', { about: 'PARTY', route: 'EDUCATION', does: 'INTAKE', by: 'EXAMINATION_BOARD' });
    expect(termsBy([...law, other]).intakeBy).toBe('EXAMINATION_BOARD');
  });

  it('are of rules from the day on which they were known until the day before they no longer were', () => {
    const [first, after] = ['2027-01-01', '2027-03-01'];
    const short = law.map((rule) => ({ ...rule, recordedFrom: first, recordedTo: after }));
    expect(termsBy(short, { day: first, known: first }).rules).toHaveLength(5);
    expect(termsBy(short, { day: first, known: '2027-02-28' }).rules).toHaveLength(5);
    expect(faults({}, none, short, { day: first, known: after })).toEqual(['NO_RULE route']);
  });

  it('are of one decider for a unit, on the evidence of the rules that name that one, for the parts that they name', () => {
    const exempting = (key: string, more: object): RecognitionRule => ({
      ...exempts,
      key,
      exemption: { evidence: 'OUTCOME_HELD', partKinds: ['WERKPROCES'], decidedBy: 'EXAMINATION_BOARD', ...more },
    });
    const [unit] = termsBy([...law, exempting('EY', { decidedBy: 'INSTITUTION' })]).units;
    expect(unit).toMatchObject({
      decidedBy: 'EXAMINATION_BOARD',
      rules: ['EX'],
      evidence: ['WORK', 'TESTIMONY', 'WORK_PRODUCT', 'EVC_REPORT'],
    });
    const rulesWith = (partKeys: string[]) => termsBy([...law, exempting('EZ', { partKeys })]).units[0]?.rules;
    expect([rulesWith(['1']), rulesWith(['2'])]).toEqual([['EX', 'EZ'], ['EX']]);
  });
});

it('of two rules that speak of the same the one with the later key counts, in whatever order they come', () => {
  const term = (key: string, days: number) => states(key, { about: 'TERM', route: 'EDUCATION', term: 'APPEAL', days });
  // By the order of a dictionary a comes before B.
  const rules = [term('a', 7), ...law, term('B', 14)];
  for (const some of [rules, rules.toReversed()]) {
    const terms = requestedTerms(asked, none, catalogueWith(some), at);
    expect(terms).toMatchObject({ days: { APPEAL: 7 }, rules: ['A', 'B', 'G-FULL', 'G-NONE', 'G-PARTIAL', 'P', 'a'] });
  }
});

describe('the options of a learner', () => {
  const fitter = { occupation: 'fitter', employerKind: null, claimedOutcomeKeys: ['w1'] };
  const work = [{ ...fitter, startedOn: '2010-01-01', endedOn: '2016-12-31' }];
  const held = (status: 'CLAIMED' | 'DECLARED' | 'EXAMINED') => ({
    outcomeKey: 'w2' as string | null,
    credentialKey: null as string | null,
    status,
    scopeCredentialKey: 'crebo:9',
    heldFrom: '2026-01-01',
    recognitionCaseId: null as string | null,
  });
  const optionsOf = (learner: object, rules = law) =>
    recognitionOptions(credential, { ...none, work: [], holdings: [], ...learner }, catalogueWith(rules), at).map(
      ({ state, routes }) => [state, ...routes.map(({ judgement }) => judgement.why)].join(' '),
    );

  it('say of each part whether it can be recognised, and what its evidence is worth', () => {
    expect(optionsOf({ work })).toEqual([
      'POSSIBLE OLD',
      'POSSIBLE NONE_GIVEN',
      'NOT_RECOGNISABLE',
      'CONTENT_UNKNOWN',
      'NOT_RECOGNISABLE',
    ]);
    const states = optionsOf({ held: new Set(['w1']), inCases: inCases('w2') });
    expect(states.slice(0, 2)).toEqual(['HELD', 'IN_CASE']);
  });

  it('are those of the routes on which no case is open', () => {
    const onOther = { EDUCATION: new Set<string>(), LABOUR_MARKET: new Set(['w1', 'g']) };
    expect(optionsOf({ work, inCases: onOther }).slice(0, 3)).toEqual([
      'POSSIBLE OLD',
      'POSSIBLE NONE_GIVEN',
      // No rule lets it be recognised any more, and a case that asked for it earlier is open.
      'IN_CASE',
    ]);
  });

  it('take a declaration for a testimony, a result for one only where results count, and a claim for nothing', () => {
    const second = (status: Parameters<typeof held>[0]) => optionsOf({ holdings: [held(status)] })[1];
    expect(second('DECLARED')).toBe('POSSIBLE AGE_LIMIT_UNKNOWN');
    expect(second('EXAMINED')).toBe('POSSIBLE OTHER_KIND');
    expect(second('CLAIMED')).toBe('POSSIBLE NONE_GIVEN');
  });

  it('take what a recognition declares for a report of EVC, which does not count as long as a testimony', () => {
    const old = { ...held('DECLARED'), heldFrom: addDays(at.day, -3 * 365) };
    const ages = [
      states('AGE', {
        about: 'EVIDENCE_AGE',
        route: 'EDUCATION',
        evidence: ['TESTIMONY'],
        years: 10,
        tooOld: 'UNKNOWN',
      }),
      states('AGE2', {
        about: 'EVIDENCE_AGE',
        route: 'EDUCATION',
        evidence: ['EVC_REPORT'],
        years: 2,
        tooOld: 'UNKNOWN',
      }),
    ];
    const why = (holding: typeof old) =>
      recognitionOptions(
        credential,
        { ...none, work: [], holdings: [holding] },
        catalogueWith([...law, ...ages]),
        at,
      )[1]?.routes[0]?.judgement.why;
    expect(why(old)).toBe('COUNTS');
    expect(why({ ...old, recognitionCaseId: 'a case' })).toBe('OLD');
  });

  it('take a diploma that contains the werkproces for evidence, as the rule on what was achieved elsewhere does', () => {
    const elsewhere: RecognitionRule = {
      ...blank,
      key: 'HELD',
      exemption: { evidence: 'OUTCOME_HELD', partKinds: ['WERKPROCES'], decidedBy: 'EXAMINATION_BOARD' },
    };
    const diploma = { ...held('EXAMINED'), outcomeKey: null, credentialKey: 'crebo:9', status: 'AWARDED' as const };
    const options = (more: object) => optionsOf({ holdings: [{ ...diploma, ...more }] }, [...law, elsewhere]);
    expect(options({}).slice(0, 2)).toEqual(['POSSIBLE NONE_GIVEN', 'POSSIBLE AGE_LIMIT_UNKNOWN']);
    expect(optionsOf({ holdings: [diploma] })[1]).toBe('POSSIBLE OTHER_KIND');
    for (const no of [{ credentialKey: 'crebo:8' }, { status: 'DECLARED' }, { heldFrom: addDays(at.day, 1) }])
      expect(options(no)[1]).toBe('POSSIBLE NONE_GIVEN');
  });

  it('know no work that has not begun and no result of a later day', () => {
    const [day, later] = [at.day, addDays(at.day, 1)];
    const first = (startedOn: string) => optionsOf({ work: [{ ...fitter, startedOn, endedOn: null }] })[0];
    expect([first(day), first(later)]).toEqual(['POSSIBLE COUNTS', 'POSSIBLE NONE_GIVEN']);
    const second = (heldFrom: string) => optionsOf({ holdings: [{ ...held('EXAMINED'), heldFrom }] })[1];
    expect([second(day), second(later)]).toEqual(['POSSIBLE OTHER_KIND', 'POSSIBLE NONE_GIVEN']);
  });
});
