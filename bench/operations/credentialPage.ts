import type { Operation } from './Operation.js';

/** The page of one credential. */
export interface CredentialInput {
  readonly code: string;
}

const PARTS = 100;
const RULES = 100;
const OFFERS = 20;
const scalars = 'name mboLevel dossierCode tracks nominalMonths dossierName contentCompleteness';

const asked = `query CredentialPage($code: String!) {
  credentialByCode(code: $code) { code ${scalars} nominalLoad { sbu }
    parts(first: ${PARTS}) { edges { node { position kind title sbuBasis load { sbu } outcome { code title kind } } } }
    rules(first: ${RULES}) { edges { node { code title purpose legalSource } } }
    offers(first: ${OFFERS}) { edges { node { code track cohort months startDate provider { name town } } } }
  }
}`;

const askedOfPostgraphile = `query CredentialPage($code: String!) {
  catalogueCredentialByKey(key: $code) { code: key ${scalars} nominalSbu
    parts(first: ${PARTS}, orderBy: [POSITION_ASC]) { position kind title sbuBasis sbu outcome { code: key title kind } }
    governed(first: ${RULES}, orderBy: [PRIMARY_KEY_ASC]) { rule { code: key title: titleEn purpose legalSource } }
    offers(first: ${OFFERS}, condition: { recordedTo: null }, orderBy: [PRIMARY_KEY_ASC]) {
      code: key track cohort months startDate provider { name town }
    }
  }
}`;

/** The statement that answers the whole page as JSON text. `$1`: the key. */
export const CREDENTIAL_STATEMENT = `
  select json_build_object('code', c.key, 'name', c.name, 'mboLevel', c.mbo_level, 'dossierCode', c.dossier_code,
    'tracks', c.tracks, 'nominalMonths', c.nominal_months, 'dossierName', c.dossier_name,
    'contentCompleteness', c.content_completeness, 'sbu', c.nominal_sbu,
    'parts', (select coalesce(json_agg(json_build_object('position', p.position, 'kind', p.kind, 'title', p.title,
        'sbuBasis', p.sbu_basis, 'sbu', p.sbu, 'outcome', (select json_build_object('code', o.key, 'title', o.title,
          'kind', o.kind) from catalogue.outcome o where o.key = p.outcome_key)) order by p.position), '[]')
      from (select position, kind, title, sbu_basis, sbu, outcome_key from catalogue.part where credential_key = c.key
        order by position limit ${PARTS}) p),
    'rules', (select coalesce(json_agg(json_build_object('code', r.key, 'title', r.title_en, 'purpose', r.purpose,
        'legalSource', r.legal_source) order by r.key), '[]')
      from (select rule_key, recorded_from from bench.governed where credential_key = c.key order by rule_key
          limit ${RULES}) g
        join catalogue.rule r on r.key = g.rule_key and r.recorded_from = g.recorded_from),
    'offers', (select coalesce(json_agg(json_build_object('code', f.key, 'track', f.track, 'cohort', f.cohort,
        'months', f.months, 'startDate', f.start_date, 'provider', (select json_build_object('name', g.name, 'town', g.town)
          from network.organisation g where g.key = f.provider_key)) order by f.key), '[]')
      from (select key, track, cohort, months, start_date, provider_key from catalogue.offer
        where credential_key = c.key and recorded_to is null order by key limit ${OFFERS}) f))::text as answer
  from catalogue.credential c where c.key = $1`;

/** (c): a credential with its parts and their outcomes, its rules, and its offers with their providers. */
export function credentialPage(inputs: readonly CredentialInput[]): Operation<CredentialInput> {
  return {
    name: 'c',
    title: 'the page of a credential with parts, rules and offers',
    inputs,
    phrasings: {
      leerpad: {
        request: ({ code }) => ({ path: '/graphql', body: { query: asked, variables: { code } } }),
        facts: (answer) => factsOfLeerpad(answer as { data: { credentialByCode: LeerpadPage } }),
      },
      postgraphile: {
        request: ({ code }) => ({ path: '/graphql', body: { query: askedOfPostgraphile, variables: { code } } }),
        facts: (answer) => factsOfPostgraphile(answer as { data: { catalogueCredentialByKey: PostgraphilePage } }),
      },
      statement: {
        request: ({ code }) => ({ path: '/credential', body: { values: [code] } }),
        facts: (answer) => (answer as { data: object }).data,
      },
    },
  };
}

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

interface Load {
  readonly sbu: number;
}

interface LeerpadPage {
  readonly nominalLoad: Load | null;
  readonly parts: Edges<{ readonly load: Load | null }>;
  readonly rules: Edges<object>;
  readonly offers: Edges<object>;
}

interface PostgraphilePage {
  readonly nominalSbu: number | null;
  readonly governed: readonly { readonly rule: object }[];
}

function factsOfLeerpad({ data }: { data: { credentialByCode: LeerpadPage } }): object {
  const { nominalLoad, parts, rules, offers, ...rest } = data.credentialByCode;
  return {
    ...rest,
    sbu: nominalLoad?.sbu ?? null,
    parts: parts.edges.map(({ node: { load, ...part } }) => ({ ...part, sbu: load?.sbu ?? null })),
    rules: rules.edges.map(({ node }) => node),
    offers: offers.edges.map(({ node }) => node),
  };
}

function factsOfPostgraphile({ data }: { data: { catalogueCredentialByKey: PostgraphilePage } }): object {
  const { nominalSbu, governed, ...rest } = data.catalogueCredentialByKey;
  return { ...rest, sbu: nominalSbu, rules: governed.map(({ rule }) => rule) };
}
