import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Example } from './Example.js';

/**
 * The example operations of a folder, by name: `<Name>.graphql` with `<Name>.variables.json` beside it where it takes
 * variables. A folder that is not there holds none.
 */
export async function readExamples(folder: string): Promise<readonly Example[]> {
  const files = await filesIn(folder);
  const names = files.filter((file) => file.endsWith('.graphql')).map((file) => file.slice(0, -'.graphql'.length));
  return Promise.all(names.sort().map((name) => readExample(folder, name)));
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function readExample(folder: string, name: string): Promise<Example> {
  const query = await readFile(join(folder, `${name}.graphql`), 'utf8');
  const variables = await textOrNothing(join(folder, `${name}.variables.json`));
  return { name, description: firstComment(query), query, variables };
}

async function textOrNothing(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}

function firstComment(query: string): string {
  return /^[ \t]*#+[ \t]*(\S.*?)[ \t]*$/m.exec(query)?.[1] ?? '';
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
