import { GraphQLError, Lexer, parse, Source, TokenKind, type DocumentNode } from 'graphql';
import { codedError } from '../../src/shared/graph/CodedError.js';
import type { GatewayLimits } from './limits.js';
import { limitRefusals } from './limitRefusals.js';

/**
 * Parses a client's document.
 * @throws CodedError TOO_LARGE when it has too many tokens, PARSE_FAILED when it is no GraphQL
 */
export function parseDocument(text: string | Source, { tokens }: GatewayLimits): DocumentNode {
  const source = typeof text === 'string' ? new Source(text) : text;
  try {
    return parse(source, { maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (hasMoreTokens(source, tokens)) throw limitRefusals.tokens(tokens);
    const at = { source, positions: error.positions ?? null };
    throw codedError('PARSE_FAILED', { reason: error.message }, { at });
  }
}

function hasMoreTokens(source: Source, limit: number): boolean {
  const lexer = new Lexer(source);
  try {
    for (let tokens = 0; tokens <= limit; tokens += 1) {
      if (lexer.advance().kind === TokenKind.EOF) return false;
    }
    return true;
  } catch {
    return false;
  }
}
