import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const defaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name: a file is called what it exports.',
};
const reExport = {
  selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
  message: 'Import from the file that declares it: there are no barrels.',
};
const functionInConstant = {
  selector:
    ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > :matches(ArrowFunctionExpression, FunctionExpression)',
  message: 'Declare it: function name() {}.',
};
const environment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'What is set from outside is read in server/configuration.ts: take it as an argument.',
};
const clock = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"], MemberExpression[object.name="Date"][property.name="now"]',
  message: 'Only server/ reads the clock: take the moment as an argument.',
};
const stopwatch = {
  selector: 'MemberExpression[object.name="performance"], MemberExpression[property.name="hrtime"]',
  message: 'Only server/ measures time: a time budget is passed in.',
};
const chance = {
  selector: 'MemberExpression[object.name="Math"][property.name="random"]',
  message: 'Only server/ takes chances: take a seeded source as an argument.',
};
const anyDate = {
  selector: 'NewExpression[callee.name="Date"]',
  message:
    'Days are IsoDate texts and moments are passed in (RequestContext.now); arithmetic on days is in src/shared/pure/calendar.ts.',
};
const everywhere = [reExport];
const code = [...everywhere, functionInConstant];

function restricting(...faults) {
  return { 'no-restricted-syntax': ['error', ...faults] };
}

export default defineConfig(
  globalIgnores([
    'dist/',
    '.leerpad/',
    '.leerpad-bench/',
    'node_modules/',
    'server/explorer/page/*.css',
    'test/support/documents/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,cjs,mjs}'],
    rules: {
      ...restricting(...everywhere, defaultExport, environment, clock, chance),
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'node:process', message: 'Use the global process, whose uses are checked.' }] },
      ],
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-unused-expressions': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.test.json', 'server/explorer/page/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // What the graph shows is typed by its classes and made of plain rows: the types are structural on purpose.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // Most objects with functions are closures; classes keep what they need in # fields, which fail at once without their this.
      '@typescript-eslint/unbound-method': 'off',
      // Object ids of PostgreSQL and kinds of GraphQL come as plain values.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // A function that has to give a promise says so with async, whether it waits or not.
      '@typescript-eslint/require-await': 'off',
      // Promise.withResolvers<void>().
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Classes of type-graphql carry their meaning in decorators.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // `() => close()` and `void promise` say what they mean.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'server/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: restricting(...code, defaultExport, environment, clock, stopwatch, chance, anyDate),
  },
  {
    files: ['src/shared/pure/calendar.ts'],
    rules: restricting(...code, defaultExport, environment, clock, stopwatch, chance),
  },
  { files: ['server/**/*.{ts,tsx}'], rules: restricting(...code, defaultExport, environment) },
  { files: ['server/{configuration,main,importData}.ts'], rules: restricting(...code, defaultExport) },
  { files: ['bench/main.ts'], rules: restricting(...code, defaultExport, clock, chance) },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Matchers such as expect.stringContaining are `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // Answers are typed as they should be, and tested for whether they are.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // What is thrown by others is not always an Error.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    files: ['test/support/{testServer,LeerpadProcess,runImport}.ts'],
    rules: restricting(...everywhere, defaultExport, clock, chance),
  },
  // Their tools ask for a default export.
  {
    files: ['*.config.{js,ts}', 'codegen.ts', '**/vite.config.ts'],
    rules: restricting(...everywhere, environment, clock, chance),
  },
);
