import { toCursor } from '../../src/shared/graph/cursor.js';
import type { Operation } from './Operation.js';

/** A page of learners: those after this one. */
export interface LearnersInput {
  readonly afterId: string;
  /** Instant, ISO 8601. */
  readonly asOf: string;
}

/** What every tongue says of a page of learners. */
interface LearnerFacts {
  readonly name: string;
  readonly birthDate: string | null;
  readonly region: { readonly code: string; readonly name: string } | null;
  readonly holdings: readonly object[];
}

export const LEARNERS_ON_PAGE = 20;
const HOLDINGS_EACH = 10;

const asked = `query LearnersWithHoldings($after: String!, $asOf: DateTime!) {
  learners(first: ${LEARNERS_ON_PAGE}, after: $after) { edges { node {
    name birthDate region { code name }
    holdings(first: ${HOLDINGS_EACH}, asOf: $asOf) { edges { node {
      status result heldFrom credential { code name mboLevel } outcome { code title }
    } } }
  } } }
}`;

const askedOfPostgraphile = `query LearnersWithHoldings($after: String!, $asOf: String!) {
  allLearnersList(first: ${LEARNERS_ON_PAGE}, condition: { idAfter: $after }, orderBy: [PRIMARY_KEY_ASC]) {
    name birthDate region { code: key name }
    holdings(first: ${HOLDINGS_EACH}, condition: { onRecordAt: $asOf }, orderBy: [PRIMARY_KEY_ASC]) {
      status result heldFrom credential { code: key name mboLevel } outcome { code: key title }
    }
  }
}`;

/** The statement that answers the whole page as JSON text. `$1`: id after which, `$2`: instant. */
export const LEARNERS_STATEMENT = `
  select coalesce(json_agg(json_build_object('name', l.name, 'birthDate', l.birth_date,
    'region', (select json_build_object('code', r.key, 'name', r.name) from network.region r where r.key = l.region_key),
    'holdings', (select coalesce(json_agg(json_build_object('status', h.status, 'result', h.result, 'heldFrom', h.held_from,
        'credential', (select json_build_object('code', c.key, 'name', c.name, 'mboLevel', c.mbo_level)
          from catalogue.credential c where c.key = h.credential_key),
        'outcome', (select json_build_object('code', o.key, 'title', o.title)
          from catalogue.outcome o where o.key = h.outcome_key)) order by h.id), '[]')
      from (select id, status, result, held_from, credential_key, outcome_key from learners.holding
        where learner_id = l.id and recorded_from <= $2::timestamptz and (recorded_to is null or $2::timestamptz < recorded_to)
        order by id limit ${HOLDINGS_EACH}) h)) order by l.id), '[]')::text as answer
  from (select id, name, birth_date, region_key from learners.learner where id > $1::uuid order by id
    limit ${LEARNERS_ON_PAGE}) l`;

/** (b): twenty learners with their regions and holdings, and the outcomes and credentials of these. */
export function learnersWithHoldings(inputs: readonly LearnersInput[]): Operation<LearnersInput> {
  return {
    name: 'b',
    title: `${LEARNERS_ON_PAGE} learners with regions, holdings, outcomes and credentials`,
    inputs,
    phrasings: {
      leerpad: {
        request: ({ afterId, asOf }) => ({
          path: '/graphql',
          body: { query: asked, variables: { after: toCursor('learners', afterId), asOf } },
        }),
        facts: (answer) => {
          const { data } = answer as { data: { learners: Edges<LearnerFacts & { holdings: Edges<object> }> } };
          return wholePage(nodesOf(data.learners)).map((learner) => ({
            ...learner,
            holdings: nodesOf(learner.holdings),
          }));
        },
      },
      postgraphile: {
        request: ({ afterId, asOf }) => ({
          path: '/graphql',
          body: { query: askedOfPostgraphile, variables: { after: afterId, asOf } },
        }),
        facts: (answer) => wholePage((answer as { data: { allLearnersList: LearnerFacts[] } }).data.allLearnersList),
      },
      statement: {
        request: ({ afterId, asOf }) => ({ path: '/learners', body: { values: [afterId, asOf] } }),
        facts: (answer) => wholePage((answer as { data: LearnerFacts[] }).data),
      },
    },
  };
}

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

function nodesOf<Node>({ edges }: Edges<Node>): Node[] {
  return edges.map(({ node }) => node);
}

/** @throws Error when learners are missing: a page of nobody is quickly told */
function wholePage<Learner extends object>(learners: readonly Learner[]): readonly Learner[] {
  if (learners.length !== LEARNERS_ON_PAGE)
    throw new Error(`${learners.length} learners are on the page, not ${LEARNERS_ON_PAGE}.`);
  return learners;
}
