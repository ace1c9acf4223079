import { ArgsType, Field, Int } from 'type-graphql';
import { FACETS, type Facet } from '../domain/credentialFacets.js';
import { CredentialFacetEnum } from './enums/CredentialFacetEnum.js';

/** Which facets are asked for. */
@ArgsType()
export class FacetsArgs {
  @Field(() => [CredentialFacetEnum], { defaultValue: FACETS, description: 'Only these; as standard all.' })
  readonly only!: readonly Facet[];

  @Field(() => Int, {
    defaultValue: 20,
    description: 'How many values of each to give at most, 1 to 100; anything else is refused as PAGE_SIZE.',
  })
  readonly most!: number;
}
