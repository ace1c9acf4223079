import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Edge, Page } from '../../shared/graph/Page.js';
import { PageInfo } from '../../shared/graph/PageInfo.js';
import type { MatchField } from '../domain/MatchField.js';
import { Credential } from './Credential.js';
import { CredentialMatchFieldEnum } from './enums/CredentialMatchFieldEnum.js';

/** A text in which something was found. */
@ObjectType('CredentialMatch', { simpleResolvers: true, description: 'A text in which something was found.' })
export class CredentialMatch {
  @Field(() => CredentialMatchFieldEnum, { description: 'Where the text stands.' })
  readonly field!: MatchField;

  @Field(() => String, { description: 'The text, as it stands there, in Dutch.' })
  readonly text!: string;

  @Field(() => [String], { description: 'The words in it that were found, as they are written there.' })
  readonly words!: readonly string[];
}

/** A credential that was found. */
@ObjectType('CredentialSearchEdge', { description: 'One Credential of a page, and why it was found.' })
export class CredentialSearchEdge implements Edge<Credential> {
  @Field(() => String, { description: 'Its position in the list, to be given as `after`. Opaque.' })
  readonly cursor!: string;

  @Field(() => Credential, { description: 'The Credential.' })
  readonly node!: Credential;

  @Field(() => Float, {
    nullable: true,
    description: 'How well it fits the text; comparable only within one answer. Null without a text.',
  })
  readonly score!: number | null;
}

/** A page of what was found. */
@ObjectType('CredentialSearchConnection', { description: 'One page of the credentials that were found.' })
export class CredentialSearchConnection implements Page<Credential> {
  @Field(() => [CredentialSearchEdge], { description: 'What is on the page, in the order of the list.' })
  readonly edges!: readonly CredentialSearchEdge[];

  @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are on all pages together.' })
  readonly totalCount!: number;
}
