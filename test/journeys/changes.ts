import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const operations = join(import.meta.dirname, '..', '..', 'schema', 'operations');
const read = (name: string): string => readFileSync(join(operations, `${name}.graphql`), 'utf8');

type Ask = (query: string, variables: object) => Promise<{ readonly data?: unknown; readonly errors?: unknown }>;

interface Saved {
  readonly savePlan: { readonly plan: { readonly id: string } };
}

interface Planned {
  readonly learner: { readonly optimalPathway: { readonly plan: { readonly document: string } } };
}

const henk = 'TGVhcm5lcjowMWExYmY1ZC0zODgwLTcwMDAtODAwMC0wMDAwMDAwMDAwMTM';
const question = `query ($id: ID!) { learner(id: $id) { optimalPathway(goal: { credential: "crebo:25737" }, startDate: "2027-02-01",
  asOf: "2026-12-01T12:00:00Z", timeLimitMs: 5000) { ... on OptimalPathway { plan { document } } } } }`;

/** The examples of changes as one story, each twice: what is answered, without the id that is new each time. */
export async function tellChanges(ask: Ask, story: string): Promise<unknown[]> {
  const planned = (await ask(question, { id: henk })).data as Planned;
  const { document } = planned.learner.optimalPathway.plan;
  const save = { learner: henk, document, title: 'Monteur', key: `${story}-save` };
  const { savePlan } = (await ask(read('changes/SaveAPlan'), save)).data as Saved;
  const plan = savePlan.plan.id;
  const asked: readonly (readonly [string, object])[] = [
    ['changes/SaveAPlan', save],
    ['changes/AcceptAPlan', { plan, revision: 1, as: 'LEARNER', accepts: true, key: `${story}-accept` }],
    ['changes/ReserveSeatsOfAPlan', { plan, revision: 1, key: `${story}-reserve` }],
    ['changes/ReserveSeatsOfAPlan', { plan, revision: 1, key: `${story}-reserve` }],
    ['changes/ReserveSeatsOfAPlan', { plan, revision: 2, key: `${story}-reserve-2` }],
    ['changes/AcceptAPlan', { plan, revision: 1, as: 'LEARNER', accepts: false, key: `${story}-refuse` }],
    ['changes/ReserveSeatsOfAPlan', { plan, revision: 1, key: `${story}-reserve-3` }],
  ];
  const answers: unknown[] = [];
  for (const [name, variables] of asked) answers.push(await ask(read(name), variables));
  return JSON.parse(JSON.stringify(answers).replaceAll(plan, 'of the plan')) as unknown[];
}
