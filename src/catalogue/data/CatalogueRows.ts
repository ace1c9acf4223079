import type { Complete } from '../../shared/pure/Complete.js';
import type { CredentialRow } from '../entities/CredentialEntity.js';
import type { LadderStepRow } from '../entities/LadderStepEntity.js';
import type { OfferRow } from '../entities/OfferEntity.js';
import type { OutcomeRow } from '../entities/OutcomeEntity.js';
import type { PartRow } from '../entities/PartEntity.js';
import type { RuleRow } from '../entities/RuleEntity.js';

/** The tables of the catalogue as Kysely names them. */
export interface CatalogueDatabase {
  readonly 'catalogue.credential': Complete<CredentialRow>;
  readonly 'catalogue.outcome': Complete<OutcomeRow>;
  readonly 'catalogue.part': Complete<PartRow>;
  readonly 'catalogue.rule': Complete<RuleRow>;
  readonly 'catalogue.offer': Complete<OfferRow>;
  readonly 'catalogue.ladder_step': Complete<LadderStepRow>;
}

/** All that the catalogue's tables hold, in whatever order; of rules and offers what is known now. */
export interface CatalogueRows {
  readonly credentials: readonly Complete<CredentialRow>[];
  readonly outcomes: readonly Complete<OutcomeRow>[];
  readonly parts: readonly Complete<PartRow>[];
  readonly rules: readonly Complete<RuleRow>[];
  readonly offers: readonly Complete<OfferRow>[];
  readonly ladderSteps: readonly Complete<LadderStepRow>[];
}
