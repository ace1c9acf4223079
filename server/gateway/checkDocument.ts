import { specifiedRules, validate, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { codedError, CodedError } from '../../src/shared/graph/CodedError.js';
import type { GatewayLimits } from './limits.js';
import { limitRules } from './rules/limitRules.js';

/**
 * Why a document is refused; empty when it is valid. The limits come first, since some rules of GraphQL
 * take long on a document that is beyond them.
 */
export function checkDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: GatewayLimits,
): readonly CodedError[] {
  const refused = validate(schema, document, limitRules(limits), { maxErrors: 1 });
  const coded = refused.filter((error) => error instanceof CodedError);
  if (coded.length > 0) return coded;
  return validate(schema, document, specifiedRules, { maxErrors: limits.validationErrors }).map(toValidationFailed);
}

function toValidationFailed({ message, nodes }: GraphQLError): CodedError {
  return codedError('VALIDATION_FAILED', { reason: message }, { at: { nodes: nodes ?? null } });
}
