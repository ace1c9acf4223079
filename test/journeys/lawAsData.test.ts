import { expect, it } from 'vitest';
import { ownerUrl } from '../../server/database/DatabaseAccess.js';
import { withClient } from '../../server/database/withClient.js';
import { publishReference } from '../../server/reference/publishReference.js';
import { subgraphs } from '../../src/subgraphs.js';
import { graphql } from '../support/documents/gql.js';
import { seededGateway } from '../support/seededGateway.js';

const { access, answer, graph } = await seededGateway();

const ways = graphql(/* GraphQL */ `
  query WaysOfBasisberoeps($startDate: Date!) {
    pathways(
      profile: { holdings: [{ credential: "vmbo:6111" }] }
      goal: { credential: "crebo:25736" }
      startDate: $startDate
      first: 1
    ) {
      __typename
      ... on Pathways {
        snapshotId
        pathways {
          guaranteedLoad {
            sbu
          }
          steps {
            credential {
              code
            }
          }
        }
      }
    }
  }
`);

async function waysOfBasisberoeps() {
  const { pathways } = await answer(ways, { startDate: '2027-02-01' });
  if (pathways?.__typename !== 'Pathways') throw new Error('There is a way');
  return pathways;
}

it('opens level 3 to vmbo-BB when the row says so, without a change of code', async () => {
  const before = await waysOfBasisberoeps();
  expect(before).toMatchObject({
    pathways: [
      {
        guaranteedLoad: { sbu: 8000 },
        steps: [{ credential: { code: 'crebo:25737' } }, { credential: { code: 'crebo:25736' } }],
      },
    ],
  });
  await withClient(ownerUrl(access), async (client) => {
    await client.query(
      `update catalogue.rule set requirement = jsonb_build_object('kind', 'ANY_OF', 'of', jsonb_build_array(requirement,
         '{"kind":"HOLDS_CREDENTIAL","selector":{"kinds":["VMBO_DIPLOMA"],"leerwegen":["BB"]}}'::jsonb))
       where key = 'ADM03'`,
    );
    await publishReference(client, subgraphs);
  });
  await graph.watch.turn();
  const after = await waysOfBasisberoeps();
  expect(after).toMatchObject({
    pathways: [{ guaranteedLoad: { sbu: 4800 }, steps: [{ credential: { code: 'crebo:25736' } }] }],
  });
  expect(after.snapshotId).not.toBe(before.snapshotId);
});
