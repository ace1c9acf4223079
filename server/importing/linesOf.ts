import { scanJson } from './scanJson.js';

/** The lines, counting from 1, on which the values at these paths begin; a path that the text does not hold has none. */
export function linesOf(text: string, paths: ReadonlySet<string>): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  if (paths.size === 0) return lines;
  let line = 1;
  let counted = 0;
  scanJson(text, (path, offset) => {
    if (!paths.has(path)) return;
    for (let end = text.indexOf('\n', counted); end !== -1 && end < offset; end = text.indexOf('\n', counted)) {
      line += 1;
      counted = end + 1;
    }
    lines.set(path, line);
  });
  return lines;
}
