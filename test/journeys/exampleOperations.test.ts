import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../../server/explorer/readExamples.js';
import { seededGateway } from '../support/seededGateway.js';

const operationsFolder = fileURLToPath(new URL('../../schema/operations', import.meta.url));
const answersFolder = fileURLToPath(new URL('answers', import.meta.url));
const examples = await readExamples(operationsFolder);
const names = examples.map(({ name }) => name);

// The second clock shows that an answer depends on the dates that were asked for, not on the day of the question.
const [now, later] = [await seededGateway(), await seededGateway(() => new Date('2028-12-01T12:00:00Z'))];

describe('the example operations', () => {
  it('are at least twelve', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  it('have one file of variables, one answer and one account of the answer each, and nothing is left over', async () => {
    expect(await namesIn(operationsFolder, '.variables.json')).toEqual(names);
    expect(await namesIn(answersFolder, '.json')).toEqual(names);
    const account = await readFile(join(answersFolder, 'README.md'), 'utf8');
    expect([...account.matchAll(/^## (\w+)$/gm)].map(([, name]) => name).sort()).toEqual(names);
  });

  it.each(examples)('$name is named as its file and begins with what it asks', ({ name, description, query }) => {
    expect(query).toMatch(new RegExp(`^# \\S.*\\nquery ${name}\\b`));
    expect(description).toMatch(/[.?]$/);
  });

  it.each(examples)('$name gives the answer that was worked out by hand', async ({ name, query, variables }) => {
    const asked = { query, variables: JSON.parse(variables) as Record<string, unknown> };
    const expected: unknown = JSON.parse(await readFile(join(answersFolder, `${name}.json`), 'utf8'));
    expect(withoutSnapshotId(await now.ask(asked))).toEqual(expected);
    expect(withoutSnapshotId(await later.ask(asked))).toEqual(expected);
  });
});

async function namesIn(folder: string, ending: string): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** The answer with a placeholder for the snapshot, which changes with any row of the reference data. */
function withoutSnapshotId(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => (key === 'snapshotId' ? 'of the seeds' : value));
}
