import { Directive, Field, ObjectType } from 'type-graphql';

/** Where a page lies in its list. */
@Directive('@shareable')
@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page: ask for it with `after: endCursor`.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is something before this page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first on this page; null when the page is empty.',
  })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last on this page; null when the page is empty.' })
  readonly endCursor!: string | null;
}
