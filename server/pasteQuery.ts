import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The example that is printed at the start. */
const EXAMPLE = 'PathwayOfAWarehousePicker';

/** A command line that asks the main question, ready to paste into a shell. */
export async function pasteQuery(url: string, projectFolder: string): Promise<string> {
  const folder = join(projectFolder, 'schema', 'operations');
  const document = await readFile(join(folder, `${EXAMPLE}.graphql`), 'utf8');
  const variables: unknown = JSON.parse(await readFile(join(folder, `${EXAMPLE}.variables.json`), 'utf8'));
  const query = document
    .replace(/^\s*#.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  const body = JSON.stringify({ query, variables }).replaceAll("'", "'\\''");
  return `curl -s ${url}/graphql -H 'content-type: application/json' -d '${body}'`;
}
