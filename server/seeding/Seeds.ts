import type { CredentialRow } from '../../src/catalogue/entities/CredentialEntity.js';
import type { LadderStepRow } from '../../src/catalogue/entities/LadderStepEntity.js';
import type { OfferRow } from '../../src/catalogue/entities/OfferEntity.js';
import type { OutcomeRow } from '../../src/catalogue/entities/OutcomeEntity.js';
import type { PartRow } from '../../src/catalogue/entities/PartEntity.js';
import type { RecognitionRow } from '../../src/catalogue/entities/RecognitionEntity.js';
import type { RuleRow } from '../../src/catalogue/entities/RuleEntity.js';
import type { ExperienceRow } from '../../src/learners/entities/ExperienceEntity.js';
import type { HoldingRow } from '../../src/learners/entities/HoldingEntity.js';
import type { JourneyRow } from '../../src/learners/entities/JourneyEntity.js';
import type { LearnerRow } from '../../src/learners/entities/LearnerEntity.js';
import type { RecognitionProviderRow } from '../../src/learners/entities/RecognitionProviderEntity.js';
import type { OrganisationRow } from '../../src/network/entities/OrganisationEntity.js';
import type { PartnershipRow } from '../../src/network/entities/PartnershipEntity.js';
import type { RegionRow } from '../../src/network/entities/RegionEntity.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import type { SeedRow } from './SeedRow.js';

/** Everything that seeding stores, read and checked. Outcomes and parts are derived from the tables. */
export interface Seeds {
  readonly regions: readonly SeedRow<Complete<RegionRow>>[];
  readonly organisations: readonly SeedRow<Complete<OrganisationRow>>[];
  readonly partnerships: readonly SeedRow<Complete<PartnershipRow>>[];
  readonly credentials: readonly SeedRow<Complete<CredentialRow>>[];
  readonly outcomes: readonly Complete<OutcomeRow>[];
  readonly parts: readonly Complete<PartRow>[];
  readonly ladderSteps: readonly SeedRow<Complete<LadderStepRow>>[];
  readonly rules: readonly SeedRow<Complete<RuleRow>>[];
  readonly offers: readonly SeedRow<Complete<OfferRow>>[];
  readonly recognitions: readonly SeedRow<Complete<RecognitionRow>>[];
  readonly learners: readonly SeedRow<Complete<LearnerRow>>[];
  readonly journeys: readonly SeedRow<Complete<JourneyRow>>[];
  readonly holdings: readonly SeedRow<Complete<HoldingRow>>[];
  readonly experiences: readonly SeedRow<Complete<ExperienceRow>>[];
  readonly recognitionProviders: readonly SeedRow<Complete<RecognitionProviderRow>>[];
}
