import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

/** An instant: a Date inside, text outside. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description:
    'An instant as text of RFC 3339 with its offset, such as `2027-02-01T09:30:00Z`, in the years 1 to 9999 (UTC).',
  serialize: (value) => GraphQLDateTimeISO.serialize(value),
  parseValue: (value) => storable(GraphQLDateTimeISO.parseValue(value)),
  parseLiteral: (node) => storable(GraphQLDateTimeISO.parseLiteral(node, {})),
});

/** PostgreSQL writes other years in a way of its own. */
function storable(instant: Date): Date {
  if (/^(?!0000)\d{4}-/.test(instant.toISOString())) return instant;
  throw new TypeError('An instant lies in the years 1 to 9999.');
}
