import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import { MeetsRule } from '../types/requirement/MeetsRule.js';
import { Rule } from '../types/Rule.js';

@Resolver(() => MeetsRule)
export class MeetsRuleResolver {
  @FieldResolver(() => Rule, {
    nullable: true,
    description: 'The rule, as it is known now; null when it is not known.',
  })
  rule(@Root() { ruleCode }: MeetsRule, @Ctx() { snapshot }: CatalogueContext): Rule | null {
    return snapshot.rules.get(ruleCode) ?? null;
  }
}
