import { expect, it } from 'vitest';
import { loginUrl, ownerUrl } from '../../../server/database/DatabaseAccess.js';
import { withClient } from '../../../server/database/withClient.js';
import { grantRights } from '../../../server/store/grantRights.js';
import { subgraphs } from '../../../src/subgraphs.js';
import { cloneTemplate } from '../../support/testDatabase.js';

const access = await cloneTemplate();

it('takes no right away from those who read, not even for a moment', async () => {
  let isGranting = true;
  const granting = withClient(ownerUrl(access), async (client) => {
    for (let time = 0; time < 20; time += 1) await grantRights(client, access.rolePrefix, subgraphs);
  }).finally(() => (isGranting = false));
  let read = 0;
  await withClient(loginUrl(access, 'catalogue'), async (client) => {
    for (; isGranting; read += 1) await client.query('select from catalogue.ladder_step limit 1');
  });
  await granting;
  expect(read).toBeGreaterThan(10);
});
