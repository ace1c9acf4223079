import { ArgsType, Field, Int } from 'type-graphql';
import type { PageRequest } from './Page.js';

/** The arguments of every list that goes by pages. */
@ArgsType()
export class PageArgs implements PageRequest {
  @Field(() => Int, { description: 'How many to give, 1 to 100; anything else is refused as PAGE_SIZE.' })
  readonly first!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'A cursor of this list: only what comes after it is given. A text that is no such cursor is refused as BAD_INPUT.',
  })
  readonly after?: string | null;
}
