import { FieldResolver, Resolver, Root } from 'type-graphql';
import { toGlobalId } from '../../shared/graph/globalId.js';
import type { StoredExperience } from '../data/personalSql.js';
import { Experience } from '../types/Experience.js';
import { Outcome } from '../types/Outcome.js';

@Resolver(() => Experience)
export class ExperienceResolver {
  @FieldResolver(() => [Outcome], {
    nullable: 'items',
    description: 'Outcomes that the learner says the work shows. Only a decision can turn them into holdings.',
  })
  claimedOutcomes(@Root() { claimedOutcomeKeys }: StoredExperience): Outcome[] {
    return claimedOutcomeKeys.map((key) => ({ id: toGlobalId('Outcome', key) }));
  }
}
