import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const learners = join(import.meta.dirname, '..', '..', 'src', 'learners');
/** Ways to the database: of Kysely, of pg and of MikroORM; and code of pg itself. */
const ways =
  /\.(execute\w*|stream|query|connect|transaction|submit)\s*[<(]|getKysely|EntityManager|kyselyOver|PostgresDialect|(from|import\()\s*'pg/;

function filesWith(pattern: RegExp): string[] {
  const paths = readdirSync(learners, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const found = paths.filter((path) => pattern.test(readFileSync(join(learners, path), 'utf8')));
  return found.map((path) => path.replaceAll('\\', '/')).sort();
}

test('rows of persons come and go through one door each: no other file of learners can reach the database', () => {
  expect(filesWith(ways)).toEqual([
    'data/PersonalBatch.ts',
    'data/PersonalReads.ts',
    'data/PersonalWrites.ts',
    'data/RecognitionShelf.ts',
  ]);
});

test('the front door of learners hands the pool to the doors of personal reads and writes alone', () => {
  expect(filesWith(/\bpool\b/)).toEqual([
    'data/PersonalReads.ts',
    'data/PersonalWrites.ts',
    'data/RecognitionShelf.ts',
    'index.ts',
  ]);
});

test('what reads reference data for recognition reads none of persons', () => {
  const text = readFileSync(join(learners, 'data', 'RecognitionShelf.ts'), 'utf8');
  const read = [...text.matchAll(/selectFrom\(\s*'([^']+)'/g)].map(([, table]) => table);
  expect(read).toEqual([
    'catalogue.recognitionCredential',
    'catalogue.recognitionPart',
    'catalogue.recognitionRule',
    'network.learnersOrganisation',
    'learners.recognitionProvider',
  ]);
});
