import type { Reject } from './Found.js';
import type { LocatedReject } from './ImportOutcome.js';
import type { JsonFile } from './JsonFile.js';
import { linesOf } from './linesOf.js';

/** Finds the lines of rejects; a field that is missing is told by the line of the thing that misses it. */
export function locateRejects(rejects: readonly Reject[], files: readonly JsonFile[]): LocatedReject[] {
  const byFile = Map.groupBy(rejects, ({ file }) => file);
  const lines = new Map(
    files.map(({ name, text }) => {
      const paths = (byFile.get(name) ?? []).flatMap(({ path }) => [path, parentOf(path)]);
      return [name, linesOf(text, new Set(paths))] as const;
    }),
  );
  return rejects.map((reject) => {
    const ofFile = lines.get(reject.file);
    return { ...reject, line: ofFile?.get(reject.path) ?? ofFile?.get(parentOf(reject.path)) ?? null };
  });
}

function parentOf(path: string): string {
  return path.replace(/(?:\.\w+|\[\d+\])$/, '');
}
