import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readExamples } from '../../../server/explorer/readExamples.js';

describe('the example operations of the explorer', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leerpad-examples-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are listed by name, each with its document and variables', async () => {
    await writeFile(join(folder, 'Second.graphql'), '# What is second.\nquery Second { a }\n');
    await writeFile(join(folder, 'First.graphql'), '# What is first.\n# More.\nquery First($n: Int) { a(n: $n) }\n');
    await writeFile(join(folder, 'First.variables.json'), '{ "n": 1 }\n');
    await writeFile(join(folder, 'First.expected.json'), '{}');
    expect(await readExamples(folder)).toEqual([
      {
        name: 'First',
        description: 'What is first.',
        query: '# What is first.\n# More.\nquery First($n: Int) { a(n: $n) }\n',
        variables: '{ "n": 1 }',
      },
      {
        name: 'Second',
        description: 'What is second.',
        query: '# What is second.\nquery Second { a }\n',
        variables: '',
      },
    ]);
  });

  it('take their description from the first comment line that says something', async () => {
    await writeFile(join(folder, 'A.graphql'), '#\r\n  ##  Says it.  \r\nquery A { a }\r\n');
    await writeFile(join(folder, 'B.graphql'), 'query B { a }');
    expect((await readExamples(folder)).map(({ description }) => description)).toEqual(['Says it.', '']);
  });

  it('are none when there is no such folder', async () => {
    expect(await readExamples(join(folder, 'nowhere'))).toEqual([]);
  });
});
