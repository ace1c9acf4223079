import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { toGlobalId } from '../../shared/graph/globalId.js';
import { completes } from '../../shared/pure/holding.js';
import type { LearnersContext } from '../data/LearnersContext.js';
import type { StoredHolding } from '../data/personalSql.js';
import { Credential } from '../types/Credential.js';
import { RecognitionCase } from '../types/recognition/RecognitionCase.js';
import { Holding } from '../types/Holding.js';
import { shownCase } from './recognition/shownCase.js';
import { stubOf } from '../types/stubOf.js';
import { SubjectResult } from '../types/SubjectResult.js';

@Resolver(() => Holding)
export class HoldingResolver {
  @FieldResolver(() => ID)
  id(@Root() { id }: StoredHolding): string {
    return toGlobalId('Holding', id);
  }

  @FieldResolver(() => Credential, {
    nullable: true,
    description: 'The credential within which an outcome counts; null is unknown or not so.',
  })
  scope(@Root() { scopeCredentialKey }: StoredHolding): Credential | null {
    return stubOf('Credential', scopeCredentialKey);
  }

  @FieldResolver(() => RecognitionCase, {
    nullable: true,
    description: 'The recognition by which it came; null where it came otherwise.',
  })
  async recognitionCase(
    @Root() { recognitionCaseId }: StoredHolding,
    @Ctx() { cases, now }: LearnersContext,
  ): Promise<RecognitionCase | null> {
    const told = recognitionCaseId === null ? null : await cases.case(recognitionCaseId);
    return told && shownCase(told, now);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it completes what is held: EXAMINED, EXEMPTED and AWARDED do.',
  })
  completes(@Root() { status }: StoredHolding): boolean {
    return completes(status);
  }

  @FieldResolver(() => [SubjectResult], {
    description:
      'Results by subject that came with a diploma, in the order of their names; empty where none are known.',
  })
  subjectResults(@Root() { subjectResults }: StoredHolding): SubjectResult[] {
    const results = Object.entries(subjectResults ?? {}).map(([subject, result]) => ({ subject, result }));
    return results.sort((one, other) => (one.subject < other.subject ? -1 : 1));
  }
}
