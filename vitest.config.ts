import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many generated cases the planner is compared with the oracle on. */
    plannerCases: number;
    datedCases: number;
    /** How many questions without a plan are explained and compared. */
    repairCases: number;
    /** On how many the worth of recognitions is compared. */
    recognitionCases: number;
  }
}

export default defineConfig(({ mode }) => ({
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
    // `npm run test:full` holds what takes longer.
    provide:
      mode === 'full'
        ? { plannerCases: 30_000, datedCases: 12_000, repairCases: 4_000, recognitionCases: 3_000 }
        : { plannerCases: 5_000, datedCases: 500, repairCases: 200, recognitionCases: 200 },
    pool: 'forks',
    // Threads that our code starts run its sources too.
    execArgv: ['--import', new URL('test/support/typescriptSources.mjs', import.meta.url).href],
    maxWorkers: 2,
  },
}));
