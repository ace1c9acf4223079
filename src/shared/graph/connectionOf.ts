import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Edge, Page } from './Page.js';
import { PageInfo } from './PageInfo.js';

/**
 * The Relay connection type of an object type: `<name>Connection` with `<name>Edge`s. Its source is a `Page`.
 * @param name the object type's GraphQL name
 */
export function connectionOf<Item extends object>(name: string, item: () => ClassType<Item>): ClassType<Page<Item>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} of a page.` })
  class ItemEdge implements Edge<Item> {
    @Field(() => String, { description: 'Its position in the list, to be given as `after`. Opaque.' })
    readonly cursor!: string;

    @Field(() => item(), { description: `The ${name}.` })
    readonly node!: Item;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `One page of a list of ${name}.` })
  class Connection implements Page<Item> {
    @Field(() => [ItemEdge], { description: 'What is on the page, in the order of the list.' })
    readonly edges!: readonly ItemEdge[];

    @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are on all pages together.' })
    readonly totalCount!: number;
  }
  return Connection;
}
