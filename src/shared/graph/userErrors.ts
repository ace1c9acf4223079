import { type ClassType, Field, ObjectType } from 'type-graphql';
import type { Language } from '../pure/language.js';
import type { Refusal } from '../pure/Refusal.js';
import type { BilingualText } from './errorCodes.js';
import { filledText } from './filledText.js';

/** A refusal of a mutation as the graph shows it. */
export interface UserError<Code extends string> {
  readonly field: string | null;
  readonly code: Code;
  readonly message: string;
}

/**
 * The type of the errors of one mutation.
 * @param name its GraphQL name
 * @param codes what `registerEnum` made of its codes
 */
export function userErrorType<Code extends string>(
  name: string,
  codes: Readonly<Record<Code, Code>>,
): ClassType<UserError<Code>> {
  @ObjectType(name, { simpleResolvers: true, description: 'Why nothing was changed.' })
  class Shown implements UserError<Code> {
    @Field(() => String, {
      nullable: true,
      description: 'The argument that it is about, or a place in it, such as `plan`; null where it is about none.',
    })
    readonly field!: string | null;

    @Field(() => codes, { description: 'What is wrong; clients may switch on it.' })
    readonly code!: Code;

    @Field(() => String, { description: 'The same in words, in the language of the request; may change.' })
    readonly message!: string;
  }
  return Shown;
}

/** Refusals in words. */
export function userErrorsOf<Code extends string>(
  refusals: readonly Refusal<Code>[],
  texts: Readonly<Record<Code, BilingualText>>,
  language: Language,
): UserError<Code>[] {
  return refusals.map(({ code, field, params = {} }) => ({
    code,
    field,
    message: filledText(texts[code], params, language),
  }));
}
