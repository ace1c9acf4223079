import type { CompiledQuery } from 'kysely';

/** Stands for a value while a statement is written. */
class Blank {
  constructor(readonly name: string) {}
}

/**
 * A statement that is written once; each call fills in its values.
 * @param write must pass the values on as they are: while it writes they stand for those that come
 */
export function writtenOnce<Given extends { readonly [Name in keyof Given]: string | number }, Row>(
  write: (values: Given) => CompiledQuery<Row>,
): (values: Given) => CompiledQuery<Row> {
  let written: CompiledQuery<Row> | undefined;
  return (values) => {
    written ??= write(new Proxy({}, { get: (_, name) => new Blank(String(name)) }) as Given);
    const parameters = written.parameters.map((one) => (one instanceof Blank ? values[one.name as keyof Given] : one));
    return { ...written, parameters };
  };
}
