import type { Pool } from 'pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { addPgTableCondition, jsonPgSmartTags } from 'postgraphile/utils';

/** PostGraphile over the tables of leerpad, as one would run it in production, for the example reader. */
export function postgraphilePreset(pool: Pool): GraphileConfig.Preset {
  return {
    extends: [PostGraphileAmberPreset],
    plugins: [relations, idAfter, onRecordAt],
    disablePlugins: ['PgIndexBehaviorsPlugin'],
    pgServices: [makePgService({ pool, schemas: ['learners', 'catalogue', 'network', 'bench'], pubsub: false })],
    schema: { defaultBehavior: '-insert -update -delete +list -connection +query:resource:connection' },
    grafast: { explain: false, context: { pgSettings: { 'app.reader': 'example', 'app.subject': '' } } },
    grafserv: { watch: false, graphiql: false, websockets: false },
  };
}

function related(...foreignKeys: string[]): { tags: { foreignKey: string[] } } {
  return { tags: { foreignKey: foreignKeys } };
}

/** No constraint crosses the schemas, so the relations are told. */
const relations = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'learners.learner': related('(region_key) references network.region (key)|@fieldName region'),
      'learners.holding': related(
        '(learner_id) references learners.learner (id)|@foreignSimpleFieldName holdings',
        '(credential_key) references catalogue.credential (key)|@fieldName credential',
        '(outcome_key) references catalogue.outcome (key)|@fieldName outcome',
      ),
      'catalogue.part': related(
        '(credential_key) references catalogue.credential (key)|@foreignSimpleFieldName parts',
        '(outcome_key) references catalogue.outcome (key)|@fieldName outcome',
      ),
      'catalogue.offer': related(
        '(credential_key) references catalogue.credential (key)|@foreignSimpleFieldName offers',
        '(provider_key) references network.organisation (key)|@fieldName provider',
      ),
      'bench.governed': related(
        '(credential_key) references catalogue.credential (key)|@foreignSimpleFieldName governed',
        '(rule_key, recorded_from) references catalogue.rule (key, recorded_from)|@fieldName rule',
      ),
    },
  },
});

/** The page after an id, without the cost of a cursor. */
const idAfter = addPgTableCondition(
  { schemaName: 'learners', tableName: 'learner' },
  'idAfter',
  ({ graphql: { GraphQLString } }) => ({ type: GraphQLString }),
  (value, { sql, sqlTableAlias }) => sql`${sqlTableAlias}.id > ${sql.value(String(value))}::uuid`,
);

/** What was on record at an instant. */
const onRecordAt = addPgTableCondition(
  { schemaName: 'learners', tableName: 'holding' },
  'onRecordAt',
  ({ graphql: { GraphQLString } }) => ({ type: GraphQLString }),
  (value, { sql, sqlTableAlias }) => {
    const at = sql`${sql.value(String(value))}::timestamptz`;
    return sql`(${sqlTableAlias}.recorded_from <= ${at} and (${sqlTableAlias}.recorded_to is null or ${at} < ${sqlTableAlias}.recorded_to))`;
  },
);
