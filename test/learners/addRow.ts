import type { Client } from 'pg';

const defaults = {
  learner: { name: 'Sam Voorbeeld-Moer', basis: 'SYNTHETIC' },
  journey: {
    target_groups: ['STARTER'],
    started_on: '2026-01-01',
    recorded_from: '2026-01-01T00:00:00Z',
    basis: 'SYNTHETIC',
  },
  experience: {
    occupation: 'orderpicker',
    started_on: '2020-01-01',
    tasks: ['orders verzamelen'],
    claimed_outcome_keys: [],
    recorded_from: '2026-01-01T00:00:00Z',
    basis: 'SYNTHETIC',
  },
  holding: { status: 'AWARDED', recorded_from: '2026-01-01T00:00:00Z', basis: 'SYNTHETIC' },
} as const;

/** Inserts a row; what is not given is that of an ordinary one. */
export async function addRow(
  client: Client,
  table: keyof typeof defaults,
  row: Record<string, unknown>,
): Promise<void> {
  const values = { ...defaults[table], ...row };
  const columns = Object.keys(values);
  const places = columns.map((_, index) => `$${index + 1}`);
  await client.query(
    `insert into learners.${table} (${columns.join(', ')}) values (${places.join(', ')})`,
    Object.values(values),
  );
}
