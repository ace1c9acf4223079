import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { describeRequirement } from '../../shared/pure/describeRequirement.js';
import type { Verdict as DecidedVerdict } from '../domain/Verdict.js';
import { Verdict } from '../types/Verdict.js';
import type { PathwaysContext } from './PathwaysContext.js';

@Resolver(() => Verdict)
export class VerdictResolver {
  @FieldResolver(() => String, { description: 'What is required, in the language of the request.' })
  text(@Root() verdict: DecidedVerdict, @Ctx() { language }: PathwaysContext): string {
    return describeRequirement(verdict.requirement, language);
  }
}
