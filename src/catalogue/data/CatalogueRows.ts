import type { Complete } from '../../shared/pure/Complete.js';
import type { CredentialRow } from '../entities/CredentialEntity.js';
import type { LadderStepRow } from '../entities/LadderStepEntity.js';
import type { OfferRow } from '../entities/OfferEntity.js';
import type { OutcomeRow } from '../entities/OutcomeEntity.js';
import type { PartRow } from '../entities/PartEntity.js';
import type { RuleRow } from '../entities/RuleEntity.js';
import type { World } from '../../shared/pure/world.js';
import type { PlacedRegion } from '../../shared/pure/regionsAround.js';

/** An organisation, as far as credentials are found by who provides them. */
export interface ProviderRow {
  readonly key: string;
  readonly name: string;
  readonly registeredName: string | null;
  readonly brin: string | null;
  readonly world: World;
}

/** The tables of the catalogue, and what the network publishes to it, as Kysely names them. */
export interface CatalogueDatabase {
  readonly 'catalogue.credential': Complete<CredentialRow>;
  readonly 'catalogue.outcome': Complete<OutcomeRow>;
  readonly 'catalogue.part': Complete<PartRow>;
  readonly 'catalogue.rule': Complete<RuleRow>;
  readonly 'catalogue.offer': Complete<OfferRow>;
  readonly 'catalogue.ladder_step': Complete<LadderStepRow>;
  readonly 'network.catalogue_organisation': ProviderRow;
  readonly 'network.catalogue_region': PlacedRegion;
}

/** All that the catalogue reads, in whatever order; of rules and offers what is known now. */
export interface CatalogueRows {
  readonly credentials: readonly Complete<CredentialRow>[];
  readonly outcomes: readonly Complete<OutcomeRow>[];
  readonly parts: readonly Complete<PartRow>[];
  readonly rules: readonly Complete<RuleRow>[];
  readonly offers: readonly Complete<OfferRow>[];
  readonly ladderSteps: readonly Complete<LadderStepRow>[];
  readonly providers: readonly ProviderRow[];
  readonly regions: readonly PlacedRegion[];
}
