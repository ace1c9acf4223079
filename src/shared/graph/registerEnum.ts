import { registerEnumType } from 'type-graphql';

/**
 * Makes a GraphQL enum of which each value means itself.
 * @param values each value with its description
 * @returns what stands for the enum in type thunks
 */
export function registerEnum<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): Readonly<Record<Value, Value>> {
  const descriptions = Object.entries<string>(values);
  const members = Object.fromEntries(descriptions.map(([value]) => [value, value])) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(descriptions.map(([value, text]) => [value, { description: text }]));
  registerEnumType(members, {
    name,
    description,
    valuesConfig: valuesConfig as Record<Value, { description: string }>,
  });
  return members;
}
