import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';

const { configs, parser } = graphql;
const plugins = { '@graphql-eslint': graphql };
// The plugin keeps the first one that it sees, so there is one for all files.
const graphQLConfig = { schema: './schema/client.graphql', documents: './schema/operations/*.graphql' };
const languageOptions = { parser, parserOptions: { graphQLConfig } };

const schemaRules = {
  ...configs['flat/schema-recommended'].rules,
  ...configs['flat/schema-relay'].rules,
  '@graphql-eslint/require-description': [
    'error',
    {
      types: true,
      rootField: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      DirectiveDefinition: true,
    },
  ],
  '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
  // Pages are read forwards only.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  // What lists may stay lists is tested by name (test/contract/lists.test.ts); parts and spells are listed without ids.
  '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
  // What has an identity implements Node; the rest are values.
  '@graphql-eslint/strict-id-in-types': 'off',
  // `Pathways.pathways` and `Rule.ruleClass` are called as the things are called.
  '@graphql-eslint/no-typename-prefix': 'off',
};

const operationRules = {
  ...configs['flat/operations-recommended'].rules,
  // The limit of the gateway.
  '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 15 }],
  // An example asks what it shows; ids are for the caches of clients.
  '@graphql-eslint/require-selections': 'off',
};

export default defineConfig(
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['schema/client.graphql'], plugins, languageOptions, rules: schemaRules },
  { files: ['schema/operations/*.graphql'], plugins, languageOptions, rules: operationRules },
);
