import { ArgsType, Field } from 'type-graphql';

/** What every mutation is given. */
@ArgsType()
export class KeyedArgs {
  @Field(() => String, {
    description:
      'A key that you make for this change, 8 to 100 visible ASCII characters: sent again, the change is not made again.',
  })
  readonly idempotencyKey!: string;
}
