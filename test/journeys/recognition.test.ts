import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionResult } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/shared/graph/globalId.js';
import { withClient } from '../../server/database/withClient.js';
import { ownerUrl } from '../../server/database/DatabaseAccess.js';
import { seededGateway } from '../support/seededGateway.js';

let today = '2026-12-01';
const { ask, access } = await seededGateway(() => new Date(`${today}T12:00:00Z`));

const henk = toGlobalId('Learner', '01a1bf5d-3880-7000-8000-000000000013');
const yonas = toGlobalId('Learner', '01a1aac0-1f00-7000-8000-000000000009');
const fitter = toGlobalId('Credential', 'crebo:25737');
const school = toGlobalId('Organisation', 'example:roc-schetsland');
/** Does not count evidence of more than five years. */
const strictSchool = toGlobalId('Organisation', 'example:bedrijfsschool-proefopstelling');
const evcProvider = toGlobalId('Organisation', 'example:opleider-kantlijn');
/** The werkprocessen of 23299 B1-K1, each 179 SBU of 25737. */
const w = (number: number) => toGlobalId('Outcome', `23299/B1-K1-W${number}`);

interface Case {
  readonly id: string;
  readonly status: string;
  readonly waitsFor: object;
  readonly units: {
    readonly outcome: { readonly id: string };
    readonly evidence: string;
    readonly announced: object | null;
  }[];
  readonly evidence: object[];
  readonly lastDays: { readonly term: string; readonly day: string | null }[];
  readonly events: { readonly totalCount: number; readonly edges: { readonly node: { readonly kind: string } }[] };
}

interface Answered {
  readonly recognitionCase: Case | null;
  readonly userErrors: { readonly field: string | null; readonly code: string; readonly message: string }[];
}

const FIELDS = `recognitionCase {
    id status waitsFor { what parties until isOverdue } lastDays { term day }
    units { outcome { id } evidence isOpen lastDayToAppeal appealedOn announced { decision missing cohort announcedOn } }
    evidence { kind title datedOn units { id } }
    events(first: 100) { totalCount edges { node { number kind party happenedOn } } }
  } userErrors { field code message }`;

let used = 0;

/** Sends a mutation with a key of its own, unless one is given. Values that begin with a capital letter are enum values. */
async function send(
  mutation: string,
  args: string,
  key = `key-of-test-${(used += 1)}`,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const query = `mutation { ${mutation}(idempotencyKey: "${key}", ${args}) { ${FIELDS} } }`;
  const { data, errors }: ExecutionResult = await ask({ query }, headers);
  expect(errors).toBeUndefined();
  return data?.[mutation] as Answered;
}

function requested(learner: string, more: string, route = 'EDUCATION'): string {
  return `learner: "${learner}", route: ${route}, credential: "${fitter}", ${more}`;
}

/** @throws Error where it was refused */
async function done(mutation: string, args: string): Promise<Case> {
  const { recognitionCase, userErrors } = await send(mutation, args);
  expect(userErrors).toEqual([]);
  return recognitionCase as Case;
}

async function refused(mutation: string, args: string): Promise<string[]> {
  const { userErrors } = await send(mutation, args);
  return userErrors.map(({ code, field }) => `${code} ${field}`);
}

/** The least guaranteed load to 25737 by way of 25744, as was known at an instant. */
async function guaranteed(learner: string, asOf: string): Promise<number> {
  const query = `query { learner(id: "${learner}") { pathways(goal: { credential: "crebo:25737" }, via: ["crebo:25744"],
    startDate: "2027-04-01", asOf: "${asOf}", first: 1) { ... on Pathways { pathways { guaranteedLoad { sbu } } } } } }`;
  const { data, errors } = await ask({ query });
  expect(errors).toBeUndefined();
  const { learner: answer } = data as { learner: { pathways: { pathways: { guaranteedLoad: { sbu: number } }[] } } };
  return answer.pathways.pathways[0]?.guaranteedLoad.sbu as number;
}

interface HeldRow {
  readonly outcome_key: string | null;
  readonly credential_key: string | null;
  readonly status: string;
  readonly cohort: number | null;
  readonly closed: boolean;
}

/** The holdings that the case gave, corrected ones included, as they are stored. */
async function storedHoldings(id: string): Promise<string[]> {
  const key = Buffer.from(id, 'base64url').toString().split(':')[1];
  return withClient(ownerUrl(access), async (client) => {
    await client.query("begin; select set_config('app.reader', 'example', true)");
    const { rows } = await client.query<HeldRow>(
      `select outcome_key, credential_key, status, cohort, recorded_to is not null as closed
       from learners.holding where recognition_case_id = $1 order by 1, recorded_from`,
      [key],
    );
    return rows.map(
      (row) => `${row.outcome_key ?? row.credential_key} ${row.status} ${row.cohort}${row.closed ? ' closed' : ''}`,
    );
  });
}

function decision(unit: number, what: string, more = ''): string {
  return `{ unit: "${w(unit)}", decision: ${what}, reason: "because" ${more} }`;
}

/** Brings a case that was asked for to its assessment on the day. */
async function assessed(id: string, by = 'INSTITUTION', decider = 'EXAMINATION_BOARD'): Promise<void> {
  await done('planIntake', `recognition: "${id}", as: ${by}, on: "${today}"`);
  await done('recordIntake', `recognition: "${id}", as: ${by}, takenOn: true`);
  await done('beginAssessment', `recognition: "${id}", as: ${decider}`);
}

beforeEach(() => {
  today = '2026-12-01';
});

describe('the example of a request', () => {
  it('gives the answer that was worked out by hand, whatever the day, and the same again', async () => {
    const root = join(import.meta.dirname, '..', '..');
    const query = readFileSync(join(root, 'schema', 'operations', 'changes', 'RequestARecognition.graphql'), 'utf8');
    const expected: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, 'answers', 'changes', 'RequestARecognition.json'), 'utf8'),
    );
    const units = [w(1), w(2)];
    const generic = [toGlobalId('Outcome', 'generic/nederlands-2F')];
    const asked = { learner: henk, credential: fitter, units, generic, provider: school };
    const variables = { ...asked, key: 'example-recognition-1', refusedKey: 'example-recognition-2' };
    expect(await ask({ query, variables })).toEqual(expected);
    today = '2028-12-01';
    expect(await ask({ query, variables })).toEqual(expected);
    const { data } = await ask({
      query: `{ learner(id: "${henk}") { recognitionCases(first: 1) { edges { node { id } } } } }`,
    });
    const { learner } = data as { learner: { recognitionCases: { edges: { node: { id: string } }[] } } };
    await done('withdrawRecognition', `recognition: "${learner.recognitionCases.edges[0]?.node.id}", as: LEARNER`);
  });
});

describe('Henk, electrician since 2004 without a diploma', () => {
  it('goes from a request through a mixed decision and an appeal to a shorter pathway', async () => {
    const before = await guaranteed(henk, '2026-12-01T12:00:00Z');
    expect(before).toBe(4800);
    const units = [1, 2, 3, 4, 5].map((number) => `"${w(number)}"`).join(', ');
    const asked = await done(
      'requestRecognition',
      requested(henk, `units: [${units}], provider: "${school}", cohort: 2027, withExperience: true`),
    );
    const id = `recognition: "${asked.id}"`;
    expect(asked).toMatchObject({
      status: 'REQUESTED',
      waitsFor: { what: 'INTAKE_PLAN', parties: ['INSTITUTION'], until: '2026-12-15', isOverdue: false },
      // He works to this day, and the work is said to show all five.
      evidence: [{ kind: 'WORK', title: 'monteur elektrische installaties gebouwen', datedOn: '2026-12-01' }],
    });
    expect(asked.units.map(({ evidence }) => evidence)).toEqual(Array(5).fill('COUNTS'));
    expect(await refused('planIntake', `${id}, as: LEARNER, on: "2026-12-08"`)).toEqual(['OTHER_PARTY as']);
    await done('planIntake', `${id}, as: INSTITUTION, on: "2026-12-08"`);

    today = '2026-12-08';
    const taken = await done('recordIntake', `${id}, as: INSTITUTION, takenOn: true`);
    expect(taken).toMatchObject({ status: 'COLLECTING_EVIDENCE', waitsFor: { until: '2027-03-08' } });

    today = '2026-12-20';
    await done(
      'addEvidence',
      `${id}, as: LEARNER, evidence: { kind: TESTIMONY, title: "getuigschrift", datedOn: "2026-12-15", issuer: "baas", units: ["${w(4)}"] }`,
    );
    today = '2027-01-11';
    const begun = await done('beginAssessment', `${id}, as: EXAMINATION_BOARD`);
    expect(begun).toMatchObject({ waitsFor: { what: 'DECISION', until: '2027-02-22' } });
    const first = await done(
      'decideUnits',
      `${id}, as: EXAMINATION_BOARD, decisions: [${decision(1, 'FULL')}, ${decision(2, 'FULL')}]`,
    );
    expect(first).toMatchObject({ status: 'UNDER_ASSESSMENT' });
    // Nothing is recognised before each unit is decided.
    expect(await storedHoldings(asked.id)).toEqual([]);
    expect(await guaranteed(henk, '2027-01-11T12:00:00Z')).toBe(before);

    today = '2027-01-20';
    const rest = [decision(3, 'FULL'), decision(4, 'PARTIAL', 'missing: "testing"'), decision(5, 'NONE')].join(', ');
    const decided = await done('decideUnits', `${id}, as: EXAMINATION_BOARD, decisions: [${rest}]`);
    expect(decided).toMatchObject({
      status: 'DECIDED',
      waitsFor: { what: 'APPEAL_OR_NOTHING', parties: ['LEARNER'], until: '2027-02-03' },
      units: [
        { announced: { decision: 'FULL', cohort: 2027, announcedOn: '2027-01-20' }, lastDayToAppeal: '2027-02-03' },
        { announced: { decision: 'FULL' } },
        { announced: { decision: 'FULL' } },
        { announced: { decision: 'PARTIAL', missing: 'testing' } },
        { announced: { decision: 'NONE', missing: null } },
      ],
    });
    expect(await storedHoldings(asked.id)).toEqual([
      '23299/B1-K1-W1 EXEMPTED 2027',
      '23299/B1-K1-W2 EXEMPTED 2027',
      '23299/B1-K1-W3 EXEMPTED 2027',
    ]);
    expect(await guaranteed(henk, '2027-01-20T12:00:00Z')).toBe(before - 3 * 179);
    expect(await guaranteed(henk, '2027-01-20T11:59:59Z')).toBe(before);

    today = '2027-02-03';
    const appealed = await done(
      'appealDecision',
      `${id}, as: LEARNER, units: ["${w(1)}", "${w(4)}", "${w(5)}"], reason: "cohort 2026, and the testimony was not read"`,
    );
    // Four weeks from the last day to appeal.
    expect(appealed).toMatchObject({ status: 'APPEALED', waitsFor: { what: 'JUDGEMENT', until: '2027-03-03' } });
    expect(await guaranteed(henk, '2027-02-03T12:00:00Z')).toBe(before - 3 * 179);
    today = '2027-02-15';
    expect(await refused('judgeAppeal', `${id}, as: EXAMINATION_BOARD, upheld: true, reason: "it was not"`)).toEqual([
      'OTHER_PARTY as',
    ]);
    const upheld = await done('judgeAppeal', `${id}, as: APPEALS_BOARD, upheld: true, reason: "it was not"`);
    expect(upheld).toMatchObject({ status: 'UNDER_REASSESSMENT', waitsFor: { parties: ['EXAMINATION_BOARD'] } });

    today = '2027-02-22';
    const again = [
      decision(1, 'FULL', 'cohort: 2026'),
      decision(4, 'FULL'),
      decision(5, 'PARTIAL', 'missing: "handing over"'),
    ].join(', ');
    const final = await done('decideUnits', `${id}, as: EXAMINATION_BOARD, decisions: [${again}]`);
    expect(final.events.edges.map(({ node }) => node.kind)).toEqual([
      'REQUESTED',
      'EVIDENCE_ADDED',
      'INTAKE_PLANNED',
      'INTAKE_HELD',
      'EVIDENCE_ADDED',
      'ASSESSMENT_BEGUN',
      'UNIT_DECIDED',
      'UNIT_DECIDED',
      'UNIT_DECIDED',
      'UNIT_DECIDED',
      'UNIT_DECIDED',
      'DECISION_ANNOUNCED',
      'APPEALED',
      'APPEAL_JUDGED',
      'UNIT_DECIDED',
      'UNIT_DECIDED',
      'UNIT_DECIDED',
      'DECISION_ANNOUNCED',
    ]);
    // The first exemption is corrected, not overwritten; what says the same stays as it was.
    expect(await storedHoldings(asked.id)).toEqual([
      '23299/B1-K1-W1 EXEMPTED 2027 closed',
      '23299/B1-K1-W1 EXEMPTED 2026',
      '23299/B1-K1-W2 EXEMPTED 2027',
      '23299/B1-K1-W3 EXEMPTED 2027',
      '23299/B1-K1-W4 EXEMPTED 2027',
    ]);
    expect(await guaranteed(henk, '2027-02-22T12:00:00Z')).toBe(before - 4 * 179);
    expect(await guaranteed(henk, '2027-02-21T12:00:00Z')).toBe(before - 3 * 179);
    expect(await guaranteed(henk, '2026-12-31T12:00:00Z')).toBe(before);
    expect(await refused('appealDecision', `${id}, as: LEARNER, units: ["${w(5)}"], reason: "again"`)).toEqual([
      'ALREADY_APPEALED units',
    ]);
    expect(await refused('requestRecognition', requested(henk, `units: ["${w(5)}", "${w(4)}"]`))).toEqual([
      'ALREADY_HELD units.1',
    ]);
    // The exemption of W4 is for those who began in 2027.
    const { id: ofAnother } = await done('requestRecognition', requested(henk, `units: ["${w(4)}"], cohort: 2028`));
    await done('withdrawRecognition', `recognition: "${ofAnother}", as: LEARNER`);
  });
});

describe('a plan that is saved before a recognition is decided', () => {
  // Has a vmbo diploma, which admits to 25737.
  const daan = toGlobalId('Learner', '01a19b45-b800-7000-8000-000000000001');
  const read = (name: string) =>
    readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'operations', 'changes', `${name}.graphql`), 'utf8');

  it('says that it does not know the new holdings, and is planned anew by whoever decides', async () => {
    const QUESTION = `{ learner(id: "${daan}") { optimalPathway(goal: { credential: "crebo:25737" }, startDate: "2027-04-01", timeLimitMs: 5000) { ... on OptimalPathway { plan { document guaranteed { load { sbu } } } } } } }`;
    const planned = (await ask({ query: QUESTION })).data as unknown as {
      learner: { optimalPathway: { plan: { document: string; guaranteed: { load: { sbu: number } } } } };
    };
    const { document, guaranteed } = planned.learner.optimalPathway.plan;
    const saved = await ask({
      query: read('SaveAPlan'),
      variables: { learner: daan, document, key: 'before-the-decision' },
    });
    expect(saved.errors).toBeUndefined();
    const evidence = `{ kind: WORK, title: "werk", datedOn: "2026-11-01", units: ["${w(1)}", "${w(2)}"] }`;
    const { id } = await done(
      'requestRecognition',
      requested(daan, `units: ["${w(1)}", "${w(2)}"], evidence: [${evidence}]`),
    );
    await assessed(id);
    const decisions = [1, 2].map((unit) => ({ unit: w(unit), decision: 'FULL', reason: 'seen' }));
    const decide = async (some: object[], key: string) => {
      const variables = { recognition: id, as: 'EXAMINATION_BOARD', decisions: some, key };
      const { data, errors } = await ask({ query: read('DecideUnitsAndPlanAnew'), variables });
      expect(errors).toBeUndefined();
      const { recognitionCase } = data?.['decideUnits'] as {
        recognitionCase: { learner: { savedPlans: { edges: { node: object }[] } } };
      };
      return recognitionCase.learner.savedPlans.edges[0]?.node;
    };
    const anew = (sbu: number) => ({ status: 'OPTIMAL', plan: { guaranteed: { load: { sbu } } } });
    expect(await decide(decisions.slice(0, 1), 'decide-the-first')).toMatchObject({
      holdingsChangedAt: null,
      planAnew: anew(guaranteed.load.sbu),
    });
    today = '2026-12-02';
    expect(await decide(decisions.slice(1), 'decide-the-second')).toMatchObject({
      holdingsChangedAt: '2026-12-02T12:00:00.000Z',
      planAnew: anew(guaranteed.load.sbu - 2 * 179),
    });
  });
});

describe('evidence that is too old', () => {
  // The work of Yonas ended on 31 May 2021, and is said to show W4.
  const asked = (provider: string) =>
    requested(yonas, `units: ["${w(4)}"], provider: "${provider}", withExperience: true`);
  const decide = (id: string, what: string, more = '') =>
    `recognition: "${id}", as: EXAMINATION_BOARD, decisions: [${decision(4, what, more)}]`;

  it('does not count with a provider that says so: then there is nothing but NONE', async () => {
    const { id, units } = await done('requestRecognition', asked(strictSchool));
    expect(units).toMatchObject([{ evidence: 'TOO_OLD' }]);
    await assessed(id);
    expect(await refused('decideUnits', decide(id, 'FULL'))).toEqual(['EVIDENCE_TOO_OLD decisions.0']);
    expect(await refused('decideUnits', decide(id, 'PARTIAL', 'missing: "x"'))).toContain(
      'EVIDENCE_TOO_OLD decisions.0',
    );
    expect(await done('decideUnits', decide(id, 'NONE'))).toMatchObject({ status: 'DECIDED' });
    expect(await storedHoldings(id)).toEqual([]);
  });

  it('is for the examination board to judge where the rule says so: ten years later it is only OLD', async () => {
    today = '2031-06-01';
    const { id, units } = await done('requestRecognition', asked(school));
    expect(units).toMatchObject([{ evidence: 'OLD' }]);
    await done('withdrawRecognition', `recognition: "${id}", as: LEARNER`);
    today = '2031-05-31';
    expect(await refused('withdrawRecognition', `recognition: "${id}", as: LEARNER`)).toEqual(['NOT_NOW null']);
    const { id: other, units: counted } = await done('requestRecognition', asked(school));
    expect(counted).toMatchObject([{ evidence: 'COUNTS' }]);
    await assessed(other);
    // Whoever decides late makes no evidence stale.
    today = '2032-01-01';
    expect(await done('decideUnits', decide(other, 'FULL'))).toMatchObject({ units: [{ evidence: 'COUNTS' }] });
    expect(await storedHoldings(other)).toEqual(['23299/B1-K1-W4 EXEMPTED null']);
  });
});

describe('the labour market route', () => {
  it('gives a declaration and an ervaringscertificaat, which complete nothing', async () => {
    const olena = toGlobalId('Learner', '01a1afe7-6560-7000-8000-000000000010');
    const before = await guaranteed(olena, '2026-12-01T12:00:00Z');
    const evidence = `[{ kind: WORK_PRODUCT, title: "kast", datedOn: "2026-10-01", units: ["${w(2)}", "${w(3)}"] }]`;
    const { id, units, lastDays } = await done(
      'requestRecognition',
      requested(
        olena,
        `units: ["${w(2)}", "${w(3)}"], provider: "${evcProvider}", evidence: ${evidence}`,
        'LABOUR_MARKET',
      ),
    );
    // How old evidence may be on this route no rule says, nor until when one can appeal.
    expect(units.map((unit) => unit.evidence)).toEqual(['AGE_LIMIT_UNKNOWN', 'AGE_LIMIT_UNKNOWN']);
    expect(lastDays).toContainEqual({ term: 'INTAKE', day: '2026-12-11' });
    await assessed(id, 'EVC_PROVIDER', 'EVC_PROVIDER');
    const decisions = `[${decision(2, 'FULL')}, ${decision(3, 'PARTIAL', 'missing: "measuring"')}]`;
    const decided = await done('decideUnits', `recognition: "${id}", as: EVC_PROVIDER, decisions: ${decisions}`);
    expect(decided).toMatchObject({ waitsFor: { what: 'APPEAL_OR_NOTHING', until: null, isOverdue: null } });
    expect(await storedHoldings(id)).toEqual([
      '23299/B1-K1-W2 DECLARED null',
      'document:ervaringscertificaat DECLARED null',
    ]);
    expect(await guaranteed(olena, '2026-12-01T12:00:00Z')).toBe(before);
    const query = `{ node(id: "${id}") { ... on RecognitionCase { providerRecognised provider { name } } }
      learner(id: "${olena}") { holdings(first: 20) { edges { node { status recognitionCase { id } } } } } }`;
    const { data } = await ask({ query });
    expect(data?.['node']).toEqual({ providerRecognised: true, provider: { name: 'Voorbeeldopleider De Kantlijn' } });
    const { learner } = data as { learner: { holdings: { edges: { node: { recognitionCase: object | null } }[] } } };
    const cases = learner.holdings.edges.map(({ node }) => node.recognitionCase);
    expect(cases.filter((one) => one !== null)).toEqual([{ id }, { id }]);
  });
});

describe('a mutation of a recognition', () => {
  const ineke = toGlobalId('Learner', '01a19b46-a260-7000-8000-000000000002');
  const units = (...numbers: number[]) => `units: [${numbers.map((number) => `"${w(number)}"`).join(', ')}]`;

  it('is done once for each key, and another one with the key is refused', async () => {
    const args = requested(ineke, units(1, 2));
    const first = await send('requestRecognition', args, 'once-and-for-all');
    const again = await send('requestRecognition', args, 'once-and-for-all');
    expect(again).toEqual(first);
    const { userErrors } = await send('requestRecognition', requested(ineke, units(3)), 'once-and-for-all');
    expect(userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' }]);
    const id = first.recognitionCase?.id ?? '';
    const withdrawn = await done('withdrawRecognition', `recognition: "${id}", as: LEARNER, reason: "no time"`);
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', waitsFor: { what: 'NOTHING', parties: [] } });
  });

  it('meets another one of the same moment as if it came after it', async () => {
    const all = await Promise.all(
      Array.from({ length: 6 }, () => send('requestRecognition', requested(ineke, units(1, 2)))),
    );
    const codes = all.map(({ userErrors }) => userErrors.map(({ code }) => code).join());
    expect(codes.toSorted()).toEqual(['', ...Array<string>(5).fill('IN_ANOTHER_CASE,IN_ANOTHER_CASE')]);
    const id = all.find(({ recognitionCase }) => recognitionCase)?.recognitionCase?.id ?? '';
    await done(
      'addEvidence',
      `recognition: "${id}", as: LEARNER, evidence: { kind: WORK, title: "werk", datedOn: "2026-11-01", ${units(1, 2)} }`,
    );
    await assessed(id);
    const decide = `recognition: "${id}", as: EXAMINATION_BOARD, decisions: [${decision(1, 'FULL')}, ${decision(2, 'FULL')}]`;
    const decided = await Promise.all(Array.from({ length: 4 }, () => send('decideUnits', decide)));
    expect(decided.map(({ userErrors }) => userErrors.length).toSorted()).toEqual([0, 1, 1, 1]);
    expect(await storedHoldings(id)).toEqual(['23299/B1-K1-W1 EXEMPTED null', '23299/B1-K1-W2 EXEMPTED null']);
  });

  it('meets another one that came later and was written first', async () => {
    today = '2026-12-02';
    const { id } = await done('requestRecognition', requested(ineke, units(4)));
    today = '2026-12-01';
    expect(await refused('requestRecognition', requested(ineke, units(4)))).toEqual(['IN_ANOTHER_CASE units.0']);
    today = '2026-12-02';
    await done('withdrawRecognition', `recognition: "${id}", as: LEARNER`);
  });

  it('opens no unit again that another recognition decides on or has given', async () => {
    const decidedOn = async (what: string): Promise<string> => {
      const { id } = await done('requestRecognition', requested(ineke, units(5)));
      const work = `{ kind: WORK, title: "werk", datedOn: "2026-11-01", ${units(5)} }`;
      await done('addEvidence', `recognition: "${id}", as: LEARNER, evidence: ${work}`);
      await assessed(id);
      if (what !== '')
        await done('decideUnits', `recognition: "${id}", as: EXAMINATION_BOARD, decisions: [${decision(5, what)}]`);
      return id;
    };
    const appeal = (id: string) => `recognition: "${id}", as: LEARNER, ${units(5)}, reason: "it was not read"`;
    const first = await decidedOn('NONE');
    const second = await decidedOn('');
    expect(await refused('appealDecision', appeal(first))).toEqual(['IN_ANOTHER_CASE units']);
    const full = `recognition: "${second}", as: EXAMINATION_BOARD, decisions: [${decision(5, 'FULL')}]`;
    await done('decideUnits', full);
    expect(await refused('appealDecision', appeal(first))).toEqual(['ALREADY_HELD units']);
    expect(await storedHoldings(first)).toEqual([]);
    expect(await storedHoldings(second)).toEqual(['23299/B1-K1-W5 EXEMPTED null']);
  });

  it('is kept from a unit by an open case of its route and cohort, not by one of another', async () => {
    const rachid = toGlobalId('Learner', '01a1a06d-e8c0-7000-8000-000000000003');
    const ofThird = (more: string, route?: string) => requested(rachid, `${units(3)} ${more}`, route);
    const { id } = await done('requestRecognition', ofThird(', cohort: 2027'));
    for (const more of [', cohort: 2027', ''])
      expect(await refused('requestRecognition', ofThird(more))).toEqual(['IN_ANOTHER_CASE units.0']);
    await done('requestRecognition', ofThird('', 'LABOUR_MARKET'));
    expect(await refused('requestRecognition', ofThird(', cohort: 2030', 'LABOUR_MARKET'))).toEqual([
      'IN_ANOTHER_CASE units.0',
    ]);
    const later = await done('requestRecognition', ofThird(', cohort: 2030'));
    // Nor can the first case take the place of the other one, by a decision for its cohort.
    const work = `{ kind: WORK, title: "werk", datedOn: "2026-11-01", ${units(3)} }`;
    await done('addEvidence', `recognition: "${id}", as: LEARNER, evidence: ${work}`);
    await assessed(id);
    const decide = (cohort: number) =>
      `recognition: "${id}", as: EXAMINATION_BOARD, decisions: [${decision(3, 'FULL', `cohort: ${cohort}`)}]`;
    expect(await refused('decideUnits', decide(2030))).toEqual(['IN_ANOTHER_CASE decisions.0']);
    await done('decideUnits', decide(2028));
    expect(await storedHoldings(id)).toEqual(['23299/B1-K1-W3 EXEMPTED 2028']);
    await done('withdrawRecognition', `recognition: "${later.id}", as: LEARNER`);
  });

  it('opens other units of its own again while an appeal runs, and says one thing that is wrong with those of others', async () => {
    const noor = toGlobalId('Learner', '01a1a06e-d320-7000-8000-000000000004');
    const work = `{ kind: WORK, title: "werk", datedOn: "2026-11-01", ${units(1, 2)} }`;
    const decidedOn = async (what: string): Promise<string> => {
      const { id } = await done('requestRecognition', requested(noor, `${units(1, 2)}, evidence: [${work}]`));
      await assessed(id);
      const both = [decision(1, what), decision(2, what)].join(', ');
      await done('decideUnits', `recognition: "${id}", as: EXAMINATION_BOARD, decisions: [${both}]`);
      return id;
    };
    const appeal = (id: string, ...of: number[]) => `recognition: "${id}", as: LEARNER, ${units(...of)}, reason: "no"`;
    const first = await decidedOn('NONE');
    await done('appealDecision', appeal(first, 1));
    await done('appealDecision', appeal(first, 2));
    await done('withdrawRecognition', `recognition: "${first}", as: LEARNER`);
    const second = await decidedOn('NONE');
    await decidedOn('FULL');
    expect(await refused('appealDecision', appeal(second, 1, 2))).toEqual(['ALREADY_HELD units']);
  });

  it('is refused for what the law, the case or the names do not allow, with the place', async () => {
    const dutch = toGlobalId('Outcome', 'generic/nederlands-2F');
    const nowhere = toGlobalId('Outcome', '23305/B1-K1-W1');
    const wrong = [dutch, nowhere, w(3)].map((id) => `"${id}"`).join(', ');
    expect(await refused('requestRecognition', requested(ineke, `units: [${wrong}]`))).toEqual([
      'NOT_RECOGNISABLE units.0',
      'NOT_A_UNIT units.1',
    ]);
    expect(await refused('requestRecognition', requested(ineke, `units: []`))).toEqual(['NO_UNITS units']);
    expect(await refused('requestRecognition', requested(ineke, units(3, 3)))).toEqual(['NAMED_TWICE units.1']);
    const real = toGlobalId('Organisation', 'brin:25PT');
    expect(await refused('requestRecognition', requested(ineke, `${units(3)}, provider: "${real}"`))).toEqual([
      'OTHER_WORLD provider',
    ]);
    expect(
      await refused('requestRecognition', requested(ineke, `${units(3)}, provider: "${school}"`, 'LABOUR_MARKET')),
    ).toEqual(['PROVIDER_NOT_RECOGNISED provider']);
    const havo = toGlobalId('Credential', 'proof:havo');
    expect(
      await refused('requestRecognition', `learner: "${ineke}", route: EDUCATION, credential: "${havo}", ${units(3)}`),
    ).toEqual(['NO_RULE route']);
    const stranger = toGlobalId('RecognitionCase', '01a19b46-a260-7000-8000-00000000ffff');
    expect(await refused('beginAssessment', `recognition: "${stranger}", as: EXAMINATION_BOARD`)).toEqual([
      'RECOGNITION_NOT_FOUND recognition',
    ]);
  });

  it('that decides units says each thing that is wrong once, and nothing of what would only have followed', async () => {
    const { id } = await done('requestRecognition', requested(ineke, units(3, 4)));
    const decide = (...decisions: string[]) =>
      `recognition: "${id}", as: EXAMINATION_BOARD, decisions: [${decisions.join(', ')}]`;
    const both = [decision(3, 'NONE'), decision(4, 'NONE')];
    expect(await refused('decideUnits', decide(...both))).toEqual(['NOT_NOW null']);
    await assessed(id);
    expect(await refused('decideUnits', decide(...both).replace('EXAMINATION_BOARD', 'LEARNER'))).toEqual([
      'OTHER_PARTY as',
    ]);
    expect(await refused('decideUnits', decide(decision(3, 'FULL'), decision(4, 'FULL')))).toEqual([
      'EVIDENCE_MISSING decisions.0',
      'EVIDENCE_MISSING decisions.1',
    ]);
    expect(await refused('decideUnits', decide(decision(3, 'NONE'), decision(4, 'FULL')))).toEqual([
      'EVIDENCE_MISSING decisions.1',
    ]);
    await done('decideUnits', decide(...both));
    expect(await refused('decideUnits', decide(...both))).toEqual(['NOT_NOW null']);
  });

  it('plans an intake ten times at most', async () => {
    const { id } = await done('requestRecognition', requested(ineke, units(3)));
    const plan = `recognition: "${id}", as: INSTITUTION, on: "2026-12-08"`;
    for (let time = 0; time < 10; time += 1) await done('planIntake', plan);
    const { userErrors } = await send('planIntake', plan);
    expect(userErrors).toEqual([
      { code: 'PLANNED_TOO_OFTEN', field: 'on', message: expect.stringContaining('planned 10 times') },
    ]);
    await done('withdrawRecognition', `recognition: "${id}", as: LEARNER`);
  });

  it('is overdue once the term of the intake has passed, for whatever later day that is planned', async () => {
    const { id } = await done('requestRecognition', requested(ineke, `${units(3)}, provider: "${school}"`));
    const planned = await done('planIntake', `recognition: "${id}", as: INSTITUTION, on: "2199-01-01"`);
    expect(planned.waitsFor).toMatchObject({ what: 'INTAKE', until: '2026-12-15', isOverdue: false });
    today = '2026-12-16';
    const again = await done('planIntake', `recognition: "${id}", as: INSTITUTION, on: "2026-12-20"`);
    expect(again.waitsFor).toMatchObject({ what: 'INTAKE', until: '2026-12-15', isOverdue: true });
    await done('withdrawRecognition', `recognition: "${id}", as: LEARNER`);
  });

  it('says in the language of the request what is wrong and what instead', async () => {
    const args = `recognition: "${toGlobalId('RecognitionCase', '01a19b46-a260-7000-8000-00000000ffff')}", as: LEARNER`;
    const { userErrors } = await send('withdrawRecognition', args, 'in-the-language-1', { 'accept-language': 'nl' });
    expect(userErrors).toMatchObject([
      { message: 'Deze erkenning is er niet, of je mag deze niet zien. Geef de `id` van een van `recognitionCases`.' },
    ]);
  });
});

describe('recognitionOptions', () => {
  it('tells which units could be recognised, by whom, on what that is on record, and what is missing', async () => {
    today = '2026-12-01';
    const aylinId = toGlobalId('Learner', '01a1c9ac-afa0-7000-8000-000000000016');
    const olenaId = toGlobalId('Learner', '01a1afe7-6560-7000-8000-000000000010');
    const query = `query ($id: ID!) { learner(id: $id) { recognitionOptions(goal: "${fitter}", asOf: "2026-12-01T11:00:00Z", day: "2026-12-01") {
      ... on RecognitionOptions { snapshotId asOf day units(first: 100) { totalCount edges { node { partKind state outcome { code }
        routes { route decidedBy gives judgement rules { code } evidence { kind datedOn } } } } } } } } }`;
    const optionsOf = async (id: string) => {
      const { data, errors } = await ask({ query, variables: { id } });
      expect(errors).toBeUndefined();
      const { learner } = data as { learner: { recognitionOptions: { units: { edges: { node: Unit }[] } } } };
      return learner.recognitionOptions.units.edges.map(({ node }) => node);
    };
    interface Unit {
      readonly partKind: string;
      readonly state: string;
      readonly outcome: { readonly code: string } | null;
      readonly routes: object[];
    }
    // Three results and an exemption within another credential: results that are recent enough count.
    const aylin = await optionsOf(aylinId);
    expect(aylin.find(({ outcome }) => outcome?.code === '23299/B1-K1-W1')?.routes).toEqual([
      {
        route: 'EDUCATION',
        decidedBy: 'EXAMINATION_BOARD',
        gives: 'EXEMPTED',
        judgement: 'COUNTS',
        rules: [{ code: 'ADM22/experience' }, { code: 'ADM22/outcome-held' }],
        evidence: [{ kind: 'RESULT', datedOn: '2023-06-16' }],
      },
      {
        route: 'LABOUR_MARKET',
        decidedBy: 'EVC_PROVIDER',
        gives: 'DECLARED',
        judgement: 'AGE_LIMIT_UNKNOWN',
        rules: [{ code: 'EVC/labour-market/units' }],
        evidence: [{ kind: 'RESULT', datedOn: '2023-06-16' }],
      },
    ]);
    const states = Map.groupBy(aylin, ({ partKind }) => partKind);
    const statesOf = (kind: string) => new Set(states.get(kind)?.map(({ state }) => state));
    expect(statesOf('WERKPROCES')).toEqual(new Set(['POSSIBLE']));
    expect(statesOf('GENERIC')).toEqual(new Set(['NOT_RECOGNISABLE']));
    expect(statesOf('BPV')).toEqual(new Set(['NOT_RECOGNISABLE']));
    expect(statesOf('KEUZEDEELRUIMTE')).toEqual(new Set(['CONTENT_UNKNOWN']));
    const olena = await optionsOf(olenaId);
    expect(olena.find(({ outcome }) => outcome?.code === '23299/B1-K1-W2')?.routes).toMatchObject([
      { judgement: 'NONE_GIVEN', evidence: [] },
      { judgement: 'NONE_GIVEN', evidence: [] },
    ]);
  });
});
