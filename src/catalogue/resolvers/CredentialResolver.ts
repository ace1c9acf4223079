import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { codedError } from '../../shared/graph/CodedError.js';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import type { Page } from '../../shared/graph/Page.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import { paginate } from '../../shared/graph/paginate.js';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import type { CredentialItem, PartItem } from '../data/CatalogueItems.js';
import { partOrder, ruleOrder, sharedOutcomeOrder } from '../data/listOrders.js';
import { isRuleAsked } from '../domain/isRuleAsked.js';
import { keyOfCode } from '../../shared/pure/keyOfCode.js';
import { sharedOutcomes, type SharedParts } from '../domain/sharedOutcomes.js';
import { Credential } from '../types/Credential.js';
import { CredentialConnection } from '../types/CredentialConnection.js';
import { CredentialSearchConnection } from '../types/CredentialSearchConnection.js';
import { CredentialsArgs } from '../types/CredentialsArgs.js';
import { GoverningRulesArgs } from '../types/GoverningRulesArgs.js';
import type { Offer } from '../types/Offer.js';
import { OfferConnection } from '../types/OfferConnection.js';
import { OfferFilterArgs } from '../types/OfferFilterArgs.js';
import { PartConnection } from '../types/PartConnection.js';
import type { Rule } from '../types/Rule.js';
import { RuleConnection } from '../types/RuleConnection.js';
import { SharedOutcomeConnection } from '../types/SharedOutcomeConnection.js';
import { SharedWithArgs } from '../types/SharedWithArgs.js';
import { credentialsPage } from './credentialsPage.js';
import { offersPage } from './offersPage.js';
import { successionPage } from './successionPage.js';

@Resolver(() => Credential)
export class CredentialResolver {
  @Query(() => Credential, { nullable: true, description: 'The credential with this id; null when there is none.' })
  credential(
    @Arg('id', () => ID, {
      description: 'Id of a Credential. One that is malformed or of another type is refused as BAD_ID.',
    })
    id: string,
    @Ctx() { snapshot }: CatalogueContext,
  ): Credential | null {
    return snapshot.credentials.get(keyOfId(id, 'Credential')) ?? null;
  }

  @Query(() => Credential, { nullable: true, description: 'The credential with this code; null when there is none.' })
  credentialByCode(
    @Arg('code', () => String, {
      description: 'Its natural key, such as `crebo:25737`; what stands before the colon in capitals or not.',
    })
    code: string,
    @Ctx() { snapshot }: CatalogueContext,
  ): Credential | null {
    return snapshot.credentials.get(keyOfCode(code)) ?? null;
  }

  @Query(() => CredentialSearchConnection, {
    description:
      'The credentials that fit the text and meet every condition: the best fitting first, those that fit equally and those without a text in the order of their codes.',
  })
  credentials(@Args(() => CredentialsArgs) asked: CredentialsArgs, @Ctx() context: CatalogueContext): Page<Credential> {
    return credentialsPage(asked, context);
  }

  @FieldResolver(() => String, { description: 'What it entitles to, in one sentence in the language of the request.' })
  legalEffect(@Root() { legalEffectNl, legalEffectEn }: CredentialItem, @Ctx() { language }: CatalogueContext): string {
    return language === 'nl' ? legalEffectNl : legalEffectEn;
  }

  @FieldResolver(() => PartConnection, {
    description: 'Its parts, in the order of their positions; empty when none is known.',
  })
  parts(
    @Root() { key }: CredentialItem,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshot }: CatalogueContext,
  ): Page<PartItem> {
    return paginate(snapshot.partsOf(key), partOrder, page);
  }

  @FieldResolver(() => RuleConnection, {
    description: 'The rules that govern it, as they are known now, in the order of their codes.',
  })
  rules(
    @Root() credential: CredentialItem,
    @Args(() => GoverningRulesArgs) asked: GoverningRulesArgs,
    @Ctx() { snapshot }: CatalogueContext,
  ): Page<Rule> {
    const rules = snapshot.rulesOf(credential).filter((rule) => isRuleAsked(rule, asked));
    return paginate(rules, ruleOrder, asked);
  }

  @FieldResolver(() => OfferConnection, { description: 'Its offers that are known now: who offers it, where and how.' })
  offers(
    @Root() { key }: CredentialItem,
    @Args(() => OfferFilterArgs) asked: OfferFilterArgs,
    @Ctx() { snapshot }: CatalogueContext,
  ): Page<Offer> {
    return offersPage(snapshot.offersOf(key), asked, snapshot);
  }

  @FieldResolver(() => CredentialConnection, {
    description:
      'The credentials of the catalogue that it replaced, directly or by way of others, nearest first; see `predecessorCode`.',
  })
  predecessors(
    @Root() credential: CredentialItem,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshot }: CatalogueContext,
  ): Page<Credential> {
    return successionPage(snapshot.predecessorsOf(credential), page);
  }

  @FieldResolver(() => CredentialConnection, {
    description:
      'The credentials of the catalogue that replace it, directly or by way of others, nearest first. One credential can have several.',
  })
  successors(
    @Root() credential: CredentialItem,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshot }: CatalogueContext,
  ): Page<Credential> {
    return successionPage(snapshot.successorsOf(credential), page);
  }

  @FieldResolver(() => SharedOutcomeConnection, {
    description:
      'The outcomes that it shares with another credential, in the order of its parts. A credential that does not exist is refused as NOT_FOUND.',
  })
  sharedWith(
    @Root() { key }: CredentialItem,
    @Args(() => SharedWithArgs) asked: SharedWithArgs,
    @Ctx() { snapshot }: CatalogueContext,
  ): Page<SharedParts<PartItem>> {
    const other = snapshot.credentials.get(keyOfId(asked.credential, 'Credential', 'credential'));
    if (!other) throw codedError('NOT_FOUND', {}, { field: 'credential' });
    return paginate(sharedOutcomes(snapshot.partsOf(key), snapshot.partsOf(other.key)), sharedOutcomeOrder, asked);
  }
}
