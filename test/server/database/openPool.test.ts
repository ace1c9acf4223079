import { afterAll, expect, inject, test } from 'vitest';
import { openPool } from '../../../server/database/openPool.js';

const pool = openPool(inject('testServer').adminUrl, 'test');
afterAll(() => pool.end());

test('a connection is bounded in time and plans a prepared statement once', async () => {
  const { rows } = await pool.query(`select current_setting('statement_timeout') as timeout,
    current_setting('plan_cache_mode') as plans, current_setting('application_name') as name`);
  expect(rows).toEqual([{ timeout: '10s', plans: 'force_generic_plan', name: 'leerpad test' }]);
});
