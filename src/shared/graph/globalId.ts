import { codedError } from './CodedError.js';

/** What a global id stands for: a GraphQL type and the key of one thing of that type. */
export interface GlobalId {
  readonly type: string;
  readonly key: string;
}

const longestId = 1024;
/** The same ids come again and again; what has been understood is kept, up to so many. */
const mostKept = 20_000;
const understood = new Map<string, GlobalId>();
const typeAndKey = /^([A-Za-z]\w*):(.+)$/su;

/**
 * The opaque id of a thing: url-safe, one for each type and key.
 * @throws RangeError when the type is no GraphQL name or the key is empty or no valid Unicode
 */
export function toGlobalId(type: string, key: string): string {
  const text = `${type}:${key}`;
  if (typeAndKey.exec(text)?.[1] !== type || !text.isWellFormed()) {
    throw new RangeError(`No global id can be made for a key of type ${type}`);
  }
  return Buffer.from(text, 'utf8').toString('base64url');
}

/**
 * What a global id stands for.
 * @param field the argument that holds the id
 * @throws CodedError BAD_ID when it is not exactly what `toGlobalId` gives
 */
export function fromGlobalId(id: string, field = 'id'): GlobalId {
  const globalId = readGlobalId(id);
  if (globalId === null) throw codedError('BAD_ID', {}, { field });
  return globalId;
}

/** What a global id stands for; null when it is not exactly what `toGlobalId` gives. */
export function readGlobalId(id: string): GlobalId | null {
  const known = understood.get(id);
  if (known !== undefined) return known;
  if (understood.size >= mostKept) understood.clear();
  const globalId = decoded(id);
  if (globalId !== null) understood.set(id, globalId);
  return globalId;
}

function decoded(id: string): GlobalId | null {
  const text = id.length > longestId ? '' : Buffer.from(id, 'base64url').toString('utf8');
  const [, type, key] = typeAndKey.exec(text) ?? [];
  // Decoding is lenient, so only the encoding that gives the same id again is accepted.
  return type === undefined || key === undefined || toGlobalId(type, key) !== id ? null : { type, key };
}
