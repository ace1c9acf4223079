import { Migrator } from '@mikro-orm/migrations';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import type { DatabaseAccess } from '../database/DatabaseAccess.js';
import { openOwnerOrm } from './openOwnerOrm.js';

/** Brings the schema of each subgraph to its newest migration, as the owner role, which the application never uses. */
export async function migrate(access: DatabaseAccess, subgraphs: readonly Subgraph[]): Promise<void> {
  for (const subgraph of subgraphs.filter((one) => one.migrations.length > 0)) {
    const orm = await openOwnerOrm(access, {
      entities: [...subgraph.entities],
      extensions: [Migrator],
      migrations: {
        migrationsList: [...subgraph.migrations],
        tableName: `${subgraph.name}.migrations`,
        snapshot: false,
      },
    });
    try {
      await orm.migrator.up();
    } finally {
      await orm.close();
    }
  }
}
