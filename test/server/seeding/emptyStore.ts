import { randomBytes } from 'node:crypto';
import { MikroORM } from '@mikro-orm/postgresql';
import { escapeIdentifier } from 'pg';
import { inject } from 'vitest';
import { withClient } from '../../../server/database/withClient.js';
import { CredentialEntity } from '../../../src/catalogue/entities/CredentialEntity.js';
import { CredentialSupplementEntity } from '../../../src/catalogue/entities/CredentialSupplementEntity.js';
import { LadderStepEntity } from '../../../src/catalogue/entities/LadderStepEntity.js';
import { OfferEntity } from '../../../src/catalogue/entities/OfferEntity.js';
import { OutcomeEntity } from '../../../src/catalogue/entities/OutcomeEntity.js';
import { PartEntity } from '../../../src/catalogue/entities/PartEntity.js';
import { RecognitionEntity } from '../../../src/catalogue/entities/RecognitionEntity.js';
import { RuleEntity } from '../../../src/catalogue/entities/RuleEntity.js';
import { ExperienceEntity } from '../../../src/learners/entities/ExperienceEntity.js';
import { HoldingEntity } from '../../../src/learners/entities/HoldingEntity.js';
import { JourneyEntity } from '../../../src/learners/entities/JourneyEntity.js';
import { LearnerEntity } from '../../../src/learners/entities/LearnerEntity.js';
import { RecognitionProviderEntity } from '../../../src/learners/entities/RecognitionProviderEntity.js';
import { OrganisationEntity } from '../../../src/network/entities/OrganisationEntity.js';
import { PartnershipEntity } from '../../../src/network/entities/PartnershipEntity.js';
import { RegionEntity } from '../../../src/network/entities/RegionEntity.js';

const ENTITIES = [
  RegionEntity,
  OrganisationEntity,
  PartnershipEntity,
  CredentialEntity,
  CredentialSupplementEntity,
  OutcomeEntity,
  PartEntity,
  LadderStepEntity,
  RuleEntity,
  OfferEntity,
  RecognitionEntity,
  RecognitionProviderEntity,
  LearnerEntity,
  JourneyEntity,
  HoldingEntity,
  ExperienceEntity,
];

/** A database of its own with the tables of all entities and no rows. */
export async function emptyStore(): Promise<{ orm: MikroORM; drop: () => Promise<void> }> {
  const { adminUrl, runName } = inject('testServer');
  const name = `${runName}_seeding_${randomBytes(4).toString('hex')}`;
  await withClient(adminUrl, (client) => client.query(`CREATE DATABASE ${escapeIdentifier(name)}`));
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const orm = await MikroORM.init({ entities: ENTITIES, clientUrl: url.href });
  await orm.schema.create();
  const drop = async (): Promise<void> => {
    await orm.close();
    await withClient(adminUrl, (client) => client.query(`DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`));
  };
  return { orm, drop };
}
