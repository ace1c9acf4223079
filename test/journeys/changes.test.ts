import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seedStore } from '../../server/store/seedStore.js';
import { ownerUrl } from '../../server/database/DatabaseAccess.js';
import { withClient } from '../../server/database/withClient.js';
import { subgraphs } from '../../src/subgraphs.js';
import { seededGateway } from '../support/seededGateway.js';
import { tellChanges } from './changes.js';

const { access, ask } = await seededGateway();
const expected: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, 'answers', 'changes', 'story.json'), 'utf8'),
);

it('the examples of changes give the answers that were worked out by hand', async () => {
  expect(await tellChanges((query, variables) => ask({ query, variables: { ...variables } }), 'story')).toEqual(
    expected,
  );
});

interface Listed {
  readonly learner: {
    readonly savedPlans: { readonly edges: readonly { readonly node: { readonly steps: readonly object[] } }[] };
  };
}

it('seeding again keeps what was saved, and an offer that is gone shows as gone', async () => {
  const plans = async () => {
    const { data, errors } = await ask({
      query: `{ learner(id: "TGVhcm5lcjowMWExYmY1ZC0zODgwLTcwMDAtODAwMC0wMDAwMDAwMDAwMTM") { savedPlans(first: 9) { totalCount edges { node {
        id revision status acceptances { party } reservation { status seats { position } } steps { isOfferGone credential { code } } } } } } }`,
    });
    expect(errors).toBeUndefined();
    return data as unknown as Listed;
  };
  const before = await plans();
  expect(before.learner.savedPlans.edges.length).toBeGreaterThan(0);
  const folder = join(import.meta.dirname, '..', '..', 'seeds');
  const progress = { onStep: () => undefined, stop: () => undefined };
  await seedStore(access, subgraphs, { folder, exampleWorld: true, progress });
  expect(await plans()).toEqual(before);
  await withClient(ownerUrl(access), (client) =>
    client.query(`update catalogue.offer set recorded_to = '2026-11-30'
      where key = 'example/roc-schetsland/25741/BOL/EX01/2027-02-01'`),
  );
  expect((await plans()).learner.savedPlans.edges[0]?.node.steps).toEqual([
    { isOfferGone: true, credential: { code: 'crebo:25741' } },
    { isOfferGone: false, credential: { code: 'crebo:25737' } },
  ]);
});
