import type { EntityManager } from '@mikro-orm/postgresql';
import { CredentialEntity } from '../../src/catalogue/entities/CredentialEntity.js';
import { CredentialSupplementEntity } from '../../src/catalogue/entities/CredentialSupplementEntity.js';
import { OfferEntity } from '../../src/catalogue/entities/OfferEntity.js';
import { RuleEntity } from '../../src/catalogue/entities/RuleEntity.js';
import { OrganisationEntity } from '../../src/network/entities/OrganisationEntity.js';
import { RegionEntity } from '../../src/network/entities/RegionEntity.js';
import { byKey } from '../../src/shared/pure/byKey.js';
import { splitParameters } from '../seeding/splitParameters.js';
import { StoredTable } from '../seeding/StoredTable.js';
import type { StoredFacts } from './StoredFacts.js';

/** Reads what an import of this writer is compared with. */
export async function readStoredFacts(em: EntityManager, writer: string): Promise<StoredFacts> {
  const rules = await new StoredTable(em, RuleEntity).rows();
  const others = await em.execute<{ key: string; writer: string }[]>(
    `select key, writer from catalogue.offer where writer <> ? and recorded_to is null and key ~ '^(oeapi|rio)/'`,
    [writer],
  );
  return {
    credentials: byKey(await new StoredTable(em, CredentialEntity).rows()),
    organisations: byKey(await new StoredTable(em, OrganisationEntity).rows()),
    regions: await new StoredTable(em, RegionEntity).rows(),
    supplements: await new StoredTable(em, CredentialSupplementEntity).rows(),
    offers: Map.groupBy(await new StoredTable(em, OfferEntity).rows({ writer }), ({ key }) => key),
    offersOfOthers: new Map(others.map((row) => [row.key, row.writer])),
    splitParameters: splitParameters(
      rules.map((value) => ({ origin: { file: 'catalogue.rule', row: 0 }, value })),
      'catalogue.rule',
    ),
  };
}
