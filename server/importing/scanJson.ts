import { jsonPath, ROOT } from './jsonPath.js';

/** Something in a text that is no JSON; `offset` counts from 0. */
export class JsonTextFault extends Error {
  readonly offset: number;

  constructor(offset: number, reason: string) {
    super(reason);
    this.name = 'JsonTextFault';
    this.offset = offset;
  }
}

const TOO_EARLY = 'the text ends too early';
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const SPACE = /[ \t\n\r]*/y;

/**
 * Walks a JSON text and tells the path and the offset of every value. Values are not made: this is for finding where
 * something stands, which the JSON.parse of JavaScript does not tell. It walks level by level: `tooDeepAt` goes before it.
 * @throws JsonTextFault at the first place that is no JSON
 */
export function scanJson(text: string, onValue: (path: string, offset: number) => void): void {
  const after = scanValue(text, skip(text, 0), { path: ROOT, onValue });
  const end = skip(text, after);
  if (end < text.length) throw new JsonTextFault(end, 'the document ends here, but more follows');
}

interface Walk {
  readonly path: string;
  readonly onValue: (path: string, offset: number) => void;
}

function scanValue(text: string, start: number, walk: Walk): number {
  walk.onValue(walk.path, start);
  if (text[start] === '{') return scanObject(text, start, walk);
  if (text[start] === '[') return scanArray(text, start, walk);
  if (text[start] === '"')
    return ending(STRING, text, start, 'a string is not closed or holds a character that it may not');
  return ending(LITERAL, text, start, 'a value is expected');
}

function scanObject(text: string, start: number, { path, onValue }: Walk): number {
  let at = skip(text, start + 1);
  if (text[at] === '}') return at + 1;
  for (;;) {
    const nameEnd = ending(STRING, text, at, 'a name in double quotes is expected');
    const name = JSON.parse(text.slice(at, nameEnd)) as string;
    at = expect(text, skip(text, nameEnd), ':');
    at = skip(text, scanValue(text, skip(text, at), { path: jsonPath(path, name), onValue }));
    if (text[at] === '}') return at + 1;
    at = skip(text, expect(text, at, ',', '}'));
  }
}

function scanArray(text: string, start: number, { path, onValue }: Walk): number {
  let at = skip(text, start + 1);
  if (text[at] === ']') return at + 1;
  for (let index = 0; ; index += 1) {
    at = skip(text, scanValue(text, at, { path: jsonPath(path, index), onValue }));
    if (text[at] === ']') return at + 1;
    at = skip(text, expect(text, at, ',', ']'));
  }
}

function expect(text: string, at: number, sign: string, other?: string): number {
  if (text[at] === sign) return at + 1;
  if (at >= text.length) throw new JsonTextFault(at, TOO_EARLY);
  throw new JsonTextFault(at, other === undefined ? `"${sign}" is expected` : `"${sign}" or "${other}" is expected`);
}

function skip(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}

function ending(form: RegExp, text: string, at: number, reason: string): number {
  form.lastIndex = at;
  if (form.test(text)) return form.lastIndex;
  throw new JsonTextFault(at, at >= text.length ? TOO_EARLY : reason);
}
