import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents of the example operations and of what the journeys ask, with a manifest of them by hash. */
const configuration: CodegenConfig = {
  schema: 'schema/client.graphql',
  documents: ['schema/operations/*.graphql', 'test/journeys/*.test.ts'],
  generates: {
    'test/support/documents/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
        documentMode: 'string',
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
      },
    },
  },
};
export default configuration;
