import 'reflect-metadata';
import { keyOfId } from '../shared/graph/keyOfId.js';
import { kyselyOver } from '../shared/graph/kyselyOver.js';
import { readPublished } from '../shared/graph/readPublished.js';
import type { RequestContext } from '../shared/graph/RequestContext.js';
import { SnapshotShelf } from '../shared/graph/SnapshotShelf.js';
import type { Access, OpenSubgraph, Subgraph } from '../shared/graph/Subgraph.js';
import type { CatalogueContext } from './data/CatalogueContext.js';
import type { CatalogueDatabase } from './data/CatalogueRows.js';
import { CatalogueSnapshot } from './data/CatalogueSnapshot.js';
import { readCatalogue } from './data/readCatalogue.js';
import { CredentialEntity } from './entities/CredentialEntity.js';
import { CredentialSupplementEntity } from './entities/CredentialSupplementEntity.js';
import { LadderStepEntity } from './entities/LadderStepEntity.js';
import { OfferEntity } from './entities/OfferEntity.js';
import { OutcomeEntity } from './entities/OutcomeEntity.js';
import { PartEntity } from './entities/PartEntity.js';
import { RecognitionEntity } from './entities/RecognitionEntity.js';
import { RuleEntity } from './entities/RuleEntity.js';
import { CatalogueTables } from './migrations/CatalogueTables.js';
import { CredentialNamesAndLanguages } from './migrations/CredentialNamesAndLanguages.js';
import { ImportedFacts } from './migrations/ImportedFacts.js';
import { RulesOfRecognition } from './migrations/RulesOfRecognition.js';
import { UnknownsAndLanguages } from './migrations/UnknownsAndLanguages.js';
import { SourcesOfRulesForThePlanner } from './migrations/SourcesOfRulesForThePlanner.js';
import { ModuleOffers } from './migrations/ModuleOffers.js';
import { OffersForLearners } from './migrations/OffersForLearners.js';
import { TermsOfOffersForThePlanner } from './migrations/TermsOfOffersForThePlanner.js';
import { Recognitions } from './migrations/Recognitions.js';
import { ThemesForThePlanner } from './migrations/ThemesForThePlanner.js';
import { TimesOfDay } from './migrations/TimesOfDay.js';
import { TitlesOfParts } from './migrations/TitlesOfParts.js';
import { CredentialResolver } from './resolvers/CredentialResolver.js';
import { CredentialSearchConnectionResolver } from './resolvers/CredentialSearchConnectionResolver.js';
import { CredentialSearchEdgeResolver } from './resolvers/CredentialSearchEdgeResolver.js';
import { CredentialSelectorResolver } from './resolvers/CredentialSelectorResolver.js';
import { HoldsOutcomeResolver } from './resolvers/HoldsOutcomeResolver.js';
import { LadderResolver } from './resolvers/LadderResolver.js';
import { LadderStepResolver } from './resolvers/LadderStepResolver.js';
import { MeetsRuleResolver } from './resolvers/MeetsRuleResolver.js';
import { OfferResolver } from './resolvers/OfferResolver.js';
import { OrganisationResolver } from './resolvers/OrganisationResolver.js';
import { OutcomeResolver } from './resolvers/OutcomeResolver.js';
import { PartResolver } from './resolvers/PartResolver.js';
import { RegionResolver } from './resolvers/RegionResolver.js';
import { RuleResolver } from './resolvers/RuleResolver.js';
import { SharedOutcomeResolver } from './resolvers/SharedOutcomeResolver.js';

const referenceTables = ['credential', 'outcome', 'part', 'rule', 'offer', 'ladder_step', 'recognition'];

/** What can be learnt, by which rules, and who offers it. */
export const catalogue: Subgraph = {
  name: 'catalogue',
  entities: [
    CredentialEntity,
    CredentialSupplementEntity,
    OutcomeEntity,
    PartEntity,
    RuleEntity,
    OfferEntity,
    LadderStepEntity,
    RecognitionEntity,
  ],
  migrations: [
    { name: 'CatalogueTables', class: CatalogueTables },
    { name: 'CredentialNamesAndLanguages', class: CredentialNamesAndLanguages },
    { name: 'UnknownsAndLanguages', class: UnknownsAndLanguages },
    { name: 'ImportedFacts', class: ImportedFacts },
    { name: 'ThemesForThePlanner', class: ThemesForThePlanner },
    { name: 'TitlesOfParts', class: TitlesOfParts },
    { name: 'TermsOfOffersForThePlanner', class: TermsOfOffersForThePlanner },
    { name: 'SourcesOfRulesForThePlanner', class: SourcesOfRulesForThePlanner },
    { name: 'OffersForLearners', class: OffersForLearners },
    { name: 'RulesOfRecognition', class: RulesOfRecognition },
    { name: 'Recognitions', class: Recognitions },
    { name: 'TimesOfDay', class: TimesOfDay },
    { name: 'ModuleOffers', class: ModuleOffers },
  ],
  referenceTables,
  reads: [
    ...referenceTables.map((table) => `catalogue.${table}`),
    'network.catalogue_organisation',
    'network.catalogue_region',
  ],
  resolvers: [
    CredentialResolver,
    CredentialSearchConnectionResolver,
    CredentialSearchEdgeResolver,
    CredentialSelectorResolver,
    HoldsOutcomeResolver,
    LadderResolver,
    LadderStepResolver,
    MeetsRuleResolver,
    OfferResolver,
    OrganisationResolver,
    OutcomeResolver,
    PartResolver,
    RegionResolver,
    RuleResolver,
    SharedOutcomeResolver,
  ],
  orphanedTypes: [],
  references: {
    Credential: ({ id }, { snapshot }: CatalogueContext) => snapshot.credentials.get(keyOfId(id, 'Credential')) ?? null,
    Offer: ({ id }, { snapshot }: CatalogueContext) => snapshot.offers.get(keyOfId(id, 'Offer')) ?? null,
    Outcome: ({ id }, { snapshot }: CatalogueContext) => snapshot.outcomes.get(keyOfId(id, 'Outcome')) ?? null,
    Organisation: (reference) => reference,
    Region: (reference) => reference,
    Rule: ({ id }, { snapshot }: CatalogueContext) => snapshot.rules.get(keyOfId(id, 'Rule')) ?? null,
  },
  open,
};

function open({ pool }: Access): OpenSubgraph {
  const database = kyselyOver<CatalogueDatabase>(pool);
  const shelf = new SnapshotShelf<CatalogueSnapshot>();
  return {
    async load(snapshotId) {
      const snapshot = new CatalogueSnapshot(await readPublished(database, snapshotId, readCatalogue));
      snapshot.prepareSearch();
      shelf.put(snapshotId, snapshot);
    },
    contextFor: (request: RequestContext): CatalogueContext => ({
      ...request,
      snapshot: shelf.pinned(request.snapshotId),
    }),
  };
}
