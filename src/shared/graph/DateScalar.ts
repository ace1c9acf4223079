import { GraphQLScalarType, Kind } from 'graphql';
import { type IsoDate, isIsoDate } from '../pure/calendar.js';

/** A day, as text in and out. */
export const DateScalar = new GraphQLScalarType<IsoDate, IsoDate>({
  name: 'Date',
  description: 'A day of the Gregorian calendar as text, `YYYY-MM-DD`, without a time or a time zone.',
  serialize: dayIn,
  parseValue: dayIn,
  parseLiteral: (node) => dayIn(node.kind === Kind.STRING ? node.value : undefined),
});

function dayIn(value: unknown): IsoDate {
  if (typeof value === 'string' && isIsoDate(value)) return value;
  throw new TypeError('A day is written as YYYY-MM-DD, such as 2027-02-01.');
}
