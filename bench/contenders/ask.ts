import type { BenchRequest } from '../operations/Operation.js';

/** Asks once, outside of any measuring. */
export async function ask(url: string, { path, body }: BenchRequest): Promise<unknown> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { errors?: readonly object[] };
  if (answer.errors) throw new Error(`${url}${path} answers with errors: ${JSON.stringify(answer.errors[0])}`);
  return answer;
}
