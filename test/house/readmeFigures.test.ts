import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readFacts } from '../../server/facts/readFacts.js';
import { reportFacts } from '../../server/facts/reportFacts.js';
import { SEEDS } from '../server/seeding/editedSeeds.js';

const textOf = (path: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const README = await textOf('README.md');

/** What README says of bounds, and where they are. */
const BOUNDS: readonly (readonly [path: string, name: string, said: (figure: string) => string])[] = [
  ['src/pathways/resolvers/stepOf.ts', 'MOST_OFFERS', (one) => `step shows ${one} offers`],
  ['src/pathways/domain/obstaclesTo.ts', 'MOST_OBSTACLES', (one) => `a \`NoPathway\` ${one} obstacles`],
  ['src/pathways/domain/repair/explainInfeasible.ts', 'MOST_CONFLICTS', (one) => `gives ${one} conflicts`],
  ['src/pathways/domain/repair/explainInfeasible.ts', 'MOST_REPAIRS', (one) => `and ${one} repairs`],
  ['src/pathways/domain/repair/explainInfeasible.ts', 'MOST_SOLVES', (one) => `repairs and makes ${one} searches`],
  ['src/pathways/domain/repair/recognitionValue.ts', 'MOST_UNITS', (one) => `looks at ${one} units`],
  ['src/pathways/domain/repair/recognitionValue.ts', 'MOST_SOLVES', (one) => `units and makes ${one},`],
  ['src/pathways/domain/saved/judgementsUntil.ts', 'MOST_JUDGEMENTS', (one) => `gives ${one} judgements`],
  ['src/pathways/domain/WaySearch.ts', 'MOST_PATHS', (one) => `a search for ways looks at ${one} beginnings`],
  ['src/pathways/domain/dated/search/PlanSearch.ts', 'MOST_LOOKS', (one) => `one for plans looks ${one} times`],
  ['src/pathways/domain/dated/search/PlanSearch.ts', 'MOST_WAITING', (one) => `has ${one} choices wait`],
];

it.each(BOUNDS)('says what %s has as %s', async (path, name, said) => {
  const [, figure = ''] = new RegExp(`const ${name} = ([\\d_]+);`).exec(await textOf(path)) ?? [];
  expect(figure).not.toBe('');
  expect(README).toContain(said(figure.replaceAll('_', ',')));
});

it('counts what the seeds hold', async () => {
  const { rows } = reportFacts(await readFacts(SEEDS));
  const written = (count: number | undefined): string => (count ?? 0).toLocaleString('en-GB');
  for (const said of [
    `${written(rows['credential'])} credentials`,
    `${written(rows['organisation'])} institutions`,
    `${written(rows['region'])} regions`,
    `${written(rows['partnership'])} partnerships`,
    `${written(rows['rule'])} rules`,
  ])
    expect(README).toContain(said);
  const offers = (await textOf('seeds/example/offer.csv')).trim().split('\n').length - 1;
  expect(README).toContain(`${written(offers)} offers with dates`);
});
