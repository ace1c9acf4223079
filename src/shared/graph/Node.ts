import { Field, ID, InterfaceType } from 'type-graphql';

/** What every thing with a global id has. */
@InterfaceType('Node', { description: 'A thing with a global id.', autoRegisterImplementations: false })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, url-safe and the same for ever. Give it back exactly as it came.' })
  readonly id!: string;
}
