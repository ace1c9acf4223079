import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { LearnersContext } from '../data/LearnersContext.js';
import { Credential } from '../types/Credential.js';
import { Offer } from '../types/Offer.js';
import { Organisation } from '../types/Organisation.js';
import { type PlacedStep, SavedPlanRecognition, SavedPlanStep } from '../types/SavedPlanStep.js';
import { stubOf } from '../types/stubOf.js';

@Resolver(() => SavedPlanStep)
export class SavedPlanStepResolver {
  @FieldResolver(() => Credential, {
    nullable: true,
    description: 'The credential that it is for; null where it is for none.',
  })
  credential(@Root() { credential }: PlacedStep): Credential | null {
    return stubOf('Credential', credential);
  }

  @FieldResolver(() => Offer, {
    nullable: true,
    description: 'The offer; null where the step has none, or it is gone (see `isOfferGone`).',
  })
  offer(@Root() { offer }: PlacedStep): Offer | null {
    return stubOf('Offer', offer);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the step has an offer that is no longer on record on the day of the request.',
  })
  async isOfferGone(@Root() { offer }: PlacedStep, @Ctx() { people }: LearnersContext): Promise<boolean> {
    return offer !== null && (await people.offers.load(offer)) === null;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Who provides it; null where nobody does or it is not known.',
  })
  provider(@Root() { provider }: PlacedStep): Organisation | null {
    return stubOf('Organisation', provider);
  }

  @FieldResolver(() => [SavedPlanRecognition], {
    description:
      'The recognition procedures that are followed before it; none where the plan was kept before there were any.',
  })
  recognitions(@Root() { recognitions }: PlacedStep): SavedPlanRecognition[] {
    return recognitions.map(({ procedure: code, ...followed }) => ({ code, ...followed }));
  }

  @FieldResolver(() => Int, { description: 'How many parts of the credential are taken.' })
  partCount(@Root() { parts }: PlacedStep): number {
    return parts.length;
  }
}
