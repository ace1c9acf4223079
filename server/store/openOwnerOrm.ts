import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { sessionOptions } from '../database/connectionUrl.js';
import { type DatabaseAccess, ownerUrl } from '../database/DatabaseAccess.js';
import { ownerRole } from '../database/roleNames.js';

/** MikroORM as the owner role. It reads no session settings from a connection URL, so they are given beside it. */
export function openOwnerOrm(
  access: DatabaseAccess,
  options: Pick<Options, 'entities' | 'extensions' | 'migrations'>,
): Promise<MikroORM> {
  const settings = { role: ownerRole(access.rolePrefix) };
  return MikroORM.init({
    ...options,
    clientUrl: ownerUrl(access),
    driverOptions: { options: sessionOptions(settings) },
    logger: () => undefined,
  });
}
