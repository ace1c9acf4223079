import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const files = globSync('{src,server}/**/*.{ts,tsx}', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
const everyFile = [...files, ...globSync('{test,seeds}/**/*.{ts,mjs}', { cwd: root })];

/** Words that say nothing of what is in a file or folder. */
const empty = /^(utils?|helpers?|common|misc|services?|managers?|libs?)$|(Utils?|Helpers?|Services?|Manager)\.\w+$/;

/** Programs, which export nothing or what they are asked by name, and what other tools name. */
const programs = [
  'server/main.ts',
  'server/printFacts.ts',
  'src/pathways/threads/plannerThread.ts',
  'server/emitSchema.ts',
  'server/importData.ts',
  'server/explorer/vite.config.ts',
  'server/explorer/page/main.tsx',
  'server/explorer/page/monacoEditor.ts',
];

/** Families of small functions under one word of the trade. */
const families = [
  'src/shared/pure/calendar.ts',
  'server/database/roleNames.ts',
  'src/pathways/domain/dated/modules.ts',
  'src/pathways/domain/reasons/telling/plainWords.ts',
  'server/importing/valueForms.ts',
  'server/importing/oeapi/oeapiParts.ts',
  'server/importing/oeapi/oeapiWords.ts',
  'server/importing/rio/rioWords.ts',
  'server/seeding/columnForms.ts',
];

function emptyNames(paths: readonly string[]): string[] {
  return paths.filter((path) =>
    path
      .split('/')
      .some((part) => empty.test(part.replace(/\.test(?=\.)/, '')) || empty.test(part.split('.')[0] ?? '')),
  );
}

function exportsOf(text: string): string[] {
  const { statements } = ts.createSourceFile('file.tsx', text, ts.ScriptTarget.Latest);
  return statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : ''));
    const { name } = statement as ts.DeclarationStatement;
    return name && ts.isIdentifier(name) ? [name.text] : [];
  });
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}

/** Whether the file is called as one of its exports, or several of a kind carry its last word: `listOrders.ts`, `offerOrder`. */
function isCalledAsIts(path: string, exported: readonly string[]): boolean {
  const name = basename(path).replace(/\.tsx?$/, '');
  if (name === 'index') return exported.length === 1 && exported[0] === path.split('/').at(-2);
  const lastWord =
    name
      .split(/(?=[A-Z])/)
      .at(-1)
      ?.replace(/s$/, '')
      .toLowerCase() ?? name;
  return exported.includes(name) || exported.some((one) => one.toLowerCase().includes(lastWord));
}

describe('files', () => {
  it('are in rooms with a name that says something', () => {
    expect(emptyNames(everyFile)).toEqual([]);
    expect(
      emptyNames(['src/utils/a.ts', 'test/support/helpers.ts', 'src/a/LearnerService.ts', 'src/a/servicePlan.ts']),
    ).toHaveLength(3);
  });

  it('are called what they export', () => {
    const misnamed = files.filter((path) => !isCalledAsIts(path, exportsOf(readFileSync(join(root, path), 'utf8'))));
    expect(misnamed.sort()).toEqual([...programs, ...families].sort());
  });

  it('are found out when they are not', () => {
    expect(exportsOf('export const a = 1; export function b() {} export interface C {} const d = 2;')).toEqual([
      'a',
      'b',
      'C',
    ]);
    expect(isCalledAsIts('src/a/data/planOf.ts', ['readPlan'])).toBe(false);
    expect(isCalledAsIts('src/a/data/listOrders.ts', ['offerOrder', 'ruleOrder'])).toBe(true);
    expect(isCalledAsIts('src/a/index.ts', ['a'])).toBe(true);
    expect(isCalledAsIts('src/a/index.ts', ['a', 'b'])).toBe(false);
  });
});
