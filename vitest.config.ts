import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { decorator: { legacy: true } },
  resolve: {
    // Two builds of graphql in one process are "another realm" to each other.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/testServer.ts', 'test/support/seededTemplate.ts'],
    hookTimeout: 60_000,
    testTimeout: 20_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
