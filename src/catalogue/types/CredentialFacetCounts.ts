import { Field, Int, ObjectType } from 'type-graphql';
import type { Facet, FacetCount } from '../domain/credentialFacets.js';
import { CredentialFacetEnum } from './enums/CredentialFacetEnum.js';

/** One value of a facet. */
@ObjectType('CredentialFacetValue', { simpleResolvers: true, description: 'A value that can be asked for.' })
export class CredentialFacetValue implements FacetCount {
  @Field(() => String, {
    description:
      'What to give as argument: a value of the enum, a level, a code, a theme, or the global id of a Region or Organisation.',
  })
  readonly value!: string;

  @Field(() => String, {
    description: 'What it is called: our own words in the language of the request, official names in Dutch.',
  })
  readonly label!: string;

  @Field(() => Int, {
    description:
      'How many credentials would be found with this value asked for, the other arguments being as they are.',
  })
  readonly count!: number;
}

/** The values of one facet. */
@ObjectType('CredentialFacetCounts', {
  simpleResolvers: true,
  description:
    'The values of one facet among what was found. Credentials of which it is not known stand in none of them.',
})
export class CredentialFacetCounts {
  @Field(() => CredentialFacetEnum, { description: 'Which facet.' })
  readonly facet!: Facet;

  @Field(() => Int, { description: 'How many values there are, those included that are not shown.' })
  readonly valueCount!: number;

  @Field(() => [CredentialFacetValue], {
    description: 'The values with the most credentials first, those with equally many in the order of their codes.',
  })
  readonly values!: readonly CredentialFacetValue[];
}
