import { join } from 'node:path';
import { defineConfig } from 'vite';

const page = join(import.meta.dirname, 'page');

/** How the explorer's page is bundled. Its output folder is given on the command line. */
export default defineConfig({
  root: page,
  envDir: false,
  publicDir: false,
  // Rolldown warns of every React directive that means nothing in a browser.
  logLevel: 'error',
  resolve: {
    alias: [
      {
        // Both the package's own and GraphiQL's way to write it.
        find: /^(\.|monaco-graphql\/esm)\/monaco-editor(\.js)?$/,
        replacement: join(page, 'monacoEditor.ts'),
      },
    ],
  },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    // Data URLs would ask for more than 'self' in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: Infinity,
  },
});
