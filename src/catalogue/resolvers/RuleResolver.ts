import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import type { Page } from '../../shared/graph/Page.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import { paginate } from '../../shared/graph/paginate.js';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import type { RuleItem } from '../data/CatalogueItems.js';
import { credentialOrder, ruleOrder } from '../data/listOrders.js';
import { isRuleAsked } from '../domain/isRuleAsked.js';
import { titleOf } from '../domain/titleOf.js';
import type { Credential } from '../types/Credential.js';
import { CredentialConnection } from '../types/CredentialConnection.js';
import { Rule } from '../types/Rule.js';
import { RuleConnection } from '../types/RuleConnection.js';
import { RulesArgs } from '../types/RulesArgs.js';
import { RuleStatement } from '../types/RuleStatement.js';
import { showStatement } from '../types/showStatement.js';

@Resolver(() => Rule)
export class RuleResolver {
  @Query(() => Rule, {
    nullable: true,
    description: 'The rule with this id, as it is known now; null when there is none.',
  })
  rule(
    @Arg('id', () => ID, {
      description: 'Id of a Rule. One that is malformed or of another type is refused as BAD_ID.',
    })
    id: string,
    @Ctx() { snapshot }: CatalogueContext,
  ): Rule | null {
    return snapshot.rules.get(keyOfId(id, 'Rule')) ?? null;
  }

  @Query(() => RuleConnection, {
    description: 'The rules that meet every condition, as they are known now, in the order of their codes.',
  })
  rules(@Args(() => RulesArgs) asked: RulesArgs, @Ctx() { snapshot }: CatalogueContext): Page<Rule> {
    const rules = [...snapshot.rules.values()].filter((rule) => isRuleAsked(rule, asked));
    return paginate(rules, ruleOrder, asked);
  }

  @FieldResolver(() => String, { description: 'What it says in one line, in the language of the request.' })
  title(@Root() rule: RuleItem, @Ctx() { language }: CatalogueContext): string {
    return titleOf(rule, language);
  }

  @FieldResolver(() => CredentialConnection, {
    description: 'The credentials that it governs, on whatever day, in the order of their codes.',
  })
  credentials(
    @Root() rule: RuleItem,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshot }: CatalogueContext,
  ): Page<Credential> {
    return paginate(snapshot.governedBy(rule), credentialOrder, page);
  }

  @FieldResolver(() => RuleStatement, { description: 'What it says, in a form that programs can read.' })
  statement(@Root() rule: RuleItem, @Ctx() { language, snapshot }: CatalogueContext): RuleStatement {
    return showStatement(rule, language, (key) => snapshot.nameOf(key));
  }
}
