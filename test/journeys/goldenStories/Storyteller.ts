import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import type { SeededGateway } from '../../support/seededGateway.js';

const START = '2027-02-01';
const AS_OF = '2026-12-01T12:00:00Z';
const PAGE = 100;

interface Rules {
  readonly rule: { readonly code: string; readonly legalSource: string };
  readonly verdict: { readonly value: string };
}
interface Point {
  readonly text: string;
  readonly settledBy: string;
  readonly decidedBy: string | null;
}
interface Programme {
  readonly credential: { readonly code: string; readonly successorCode: string | null };
  readonly verdict: string;
  readonly admission: readonly Rules[];
  readonly validity: { readonly value: string; readonly reason: string };
  readonly openPoints: readonly Point[];
  readonly tracks: readonly { readonly track: string; readonly value: string; readonly rules: readonly Rules[] }[];
}
interface Page {
  readonly edges: readonly { readonly node: Programme }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
interface Part {
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly load: { readonly sbu: number };
  readonly exemptionRule: { readonly code: string } | null;
  readonly exemptionDecidedBy: string | null;
}
interface Step {
  readonly credential: { readonly code: string };
  readonly guaranteedLoad: { readonly sbu: number };
  readonly ifGrantedLoad: { readonly sbu: number };
  readonly admission: readonly Rules[];
  readonly completion: readonly Rules[];
  readonly information: readonly { readonly code: string }[];
  readonly openPoints: readonly Point[];
  readonly parts: { readonly edges: readonly { readonly node: Part }[] };
}
interface Ways {
  readonly __typename: string;
  readonly pathways?: readonly { readonly steps: readonly Step[] }[];
  readonly obstacles?: readonly {
    readonly credential: { readonly code: string };
    readonly admission: readonly Rules[];
  }[];
  readonly information?: readonly { readonly code: string }[];
}

const RULES = '{ rule { code legalSource } verdict { value } }';
const POINTS = '{ text settledBy decidedBy }';

/** What is said of starting a programme; rules as `code value (source of law)`. */
export interface Start {
  readonly verdict: string;
  readonly because: readonly string[];
  readonly dates: string;
  readonly successor: string | null;
  readonly open: readonly string[];
  readonly tracks: Readonly<Record<string, string>>;
  readonly trackRules: readonly string[];
}

/** A step of a way to something. Loads in SBU. */
export interface Stage {
  readonly of: string;
  readonly guaranteed: number;
  readonly ifGranted: number;
  readonly because: readonly string[];
  readonly beforeTheDiploma: readonly string[];
  readonly worthKnowing: readonly string[];
  readonly open: readonly string[];
  readonly parts: readonly Part[];
}

/** Asks what a story needs, of somebody of the cast by first name, or of a profile that is written out. */
export class Storyteller {
  private readonly programmes = new Map<string, readonly Programme[]>();
  private readonly cast = new Map(
    parse<{ id: string; name: string }>(
      readFileSync(join(import.meta.dirname, '../../../seeds/example/learner.csv'), 'utf8'),
      { columns: true },
    ).map(({ id, name }) => [name.split(' ')[0], id]),
  );

  constructor(private readonly gateway: SeededGateway) {}

  /** What the rules say of starting the programme on the day. */
  async starting(who: string, code: string, startDate = START): Promise<Start> {
    const kind = code.startsWith('isat:8') ? 'ASSOCIATE_DEGREE' : code.startsWith('isat:') ? 'BACHELOR' : 'MBO_DIPLOMA';
    const name = [who, kind, startDate].join(' ');
    const programmes = this.programmes.get(name) ?? (await this.allProgrammes(who, kind, startDate));
    this.programmes.set(name, programmes);
    const programme = programmes.find(({ credential }) => credential.code === code);
    expect(programme, `${code} is a programme`).toBeDefined();
    return startOf(programme as Programme);
  }

  private async allProgrammes(who: string, kind: string, startDate: string): Promise<readonly Programme[]> {
    const fields = `credential { code successorCode } verdict admission ${RULES} validity { value reason } openPoints ${POINTS} tracks { track value rules ${RULES} }`;
    const programmes: Programme[] = [];
    for (let after = ''; ;) {
      const { edges, pageInfo } = await this.field<Page>(
        who,
        `admittingProgrammes(kinds: [${kind}], verdicts: [HOLDS, UNKNOWN, FAILS], startDate: "${startDate}", asOf: "${AS_OF}", first: ${String(PAGE)}${after}) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } }`,
      );
      programmes.push(...edges.map(({ node }) => node));
      if (!pageInfo.hasNextPage) return programmes;
      after = `, after: "${pageInfo.endCursor}"`;
    }
  }

  /** The steps of the way with the least load. */
  async wayTo(who: string, code: string, more = ''): Promise<readonly Stage[]> {
    const { pathways } = await this.ways(who, code, more);
    const [way] = pathways ?? [];
    expect(way, `${who} has a way to ${code}`).toBeDefined();
    return (way?.steps ?? []).map(stageOf);
  }

  /** What stands in the way of the goal itself where there is no way, and what is worth knowing then. */
  async noWayTo(
    who: string,
    code: string,
  ): Promise<{ readonly because: readonly string[]; readonly worthKnowing: readonly string[] }> {
    const { __typename, obstacles = [], information = [] } = await this.ways(who, code, '');
    expect(__typename).toBe('NoPathway');
    const goal = obstacles.find(({ credential }) => credential.code === code);
    return { because: (goal?.admission ?? []).map(said), worthKnowing: information.map((rule) => rule.code) };
  }

  /** The best dated plan: the offers' tracks and whether all of it is certain; or that there is none. */
  async planTo(
    who: string,
    code: string,
    more = '',
  ): Promise<{
    readonly found: string;
    readonly tracks: readonly string[];
    readonly settled: boolean | null;
    readonly open: readonly string[];
  }> {
    interface Answer {
      readonly __typename: string;
      readonly plan?: {
        readonly guaranteed: { readonly settled: boolean };
        readonly steps: readonly { readonly track: string; readonly openPoints: readonly Point[] }[];
      };
    }
    const { __typename, plan } = await this.field<Answer>(
      who,
      `optimalPathway(goal: { credential: "${code}" }, startDate: "${START}", asOf: "${AS_OF}", timeLimitMs: 5000 ${more}) { __typename ... on OptimalPathway { plan { guaranteed { settled } steps { track openPoints ${POINTS} } } } }`,
    );
    return {
      found: __typename,
      tracks: (plan?.steps ?? []).map(({ track }) => track),
      settled: plan?.guaranteed.settled ?? null,
      open: (plan?.steps ?? []).flatMap(({ openPoints }) => openPoints.map(open)),
    };
  }

  private ways(who: string, code: string, more: string): Promise<Ways> {
    const parts =
      'parts(first: 100) { edges { node { code title kind state load { sbu } exemptionRule { code } exemptionDecidedBy } } }';
    const step = `credential { code } guaranteedLoad { sbu } ifGrantedLoad { sbu } admission ${RULES} completion ${RULES} information { code } openPoints ${POINTS} ${parts}`;
    return this.field<Ways>(
      who,
      `pathways(goal: { credential: "${code}" }, startDate: "${START}", asOf: "${AS_OF}", first: 3 ${more}) { __typename ... on Pathways { pathways { steps { ${step} } } } ... on NoPathway { obstacles { credential { code } admission ${RULES} } information { code } } }`,
    );
  }

  private async field<Answer>(who: string, field: string): Promise<Answer> {
    const id = this.cast.get(who);
    const query = id
      ? `{ learner(id: "${Buffer.from(`Learner:${id}`).toString('base64url')}") { answer: ${field} } }`
      : `{ answer: ${field.replace('(', `(profile: ${who}, `)} }`;
    const { data, errors } = await this.gateway.ask({ query }, { 'accept-language': 'en' });
    expect(errors).toBeUndefined();
    return (id ? (data?.['learner'] as { answer: Answer }).answer : data?.['answer']) as Answer;
  }
}

/** The parts in a state, as `kind code`. */
export function partsIn(state: string, { parts }: Stage): readonly string[] {
  return parts.filter((part) => part.state === state).map(({ kind, code }) => `${kind} ${code}`);
}

function startOf({ credential, verdict, admission, validity, openPoints, tracks }: Programme): Start {
  return {
    verdict,
    because: admission.map(said),
    dates: `${validity.value} ${validity.reason}`,
    successor: credential.successorCode,
    open: openPoints.map(open),
    tracks: Object.fromEntries(tracks.map(({ track, value }) => [track, value])),
    trackRules: tracks.flatMap(({ track, rules }) => rules.map((rule) => `${track}: ${said(rule)}`)),
  };
}

function stageOf(step: Step): Stage {
  return {
    of: step.credential.code,
    guaranteed: step.guaranteedLoad.sbu,
    ifGranted: step.ifGrantedLoad.sbu,
    because: step.admission.map(said),
    beforeTheDiploma: step.completion.map(said),
    worthKnowing: step.information.map(({ code }) => code),
    open: step.openPoints.map(open),
    parts: step.parts.edges.map(({ node }) => node),
  };
}

function said({ rule, verdict }: Rules): string {
  return `${rule.code} ${verdict.value} (${rule.legalSource})`;
}

function open({ text, settledBy, decidedBy }: Point): string {
  return `${text} [${decidedBy ?? settledBy}]`;
}
