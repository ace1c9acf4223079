import type { AnswerPath } from './findEntities.js';
import type { FetchRewrite } from './PlanNode.js';

/** The place of an error by the names that the client gave, where the planner gave a field a name of its own. */
export function renamedPath(path: AnswerPath, rewrites: readonly FetchRewrite[] = []): AnswerPath {
  return rewrites.reduce(renamedBy, path);
}

// The names that the planner makes up are unique within a fetch, so the type of the object needs no look.
function renamedBy(path: AnswerPath, rewrite: FetchRewrite): AnswerPath {
  if (!('KeyRenamer' in rewrite)) return path;
  const keys = rewrite.KeyRenamer.path.flatMap((segment) => ('Key' in segment ? [segment.Key] : []));
  const places = path.flatMap((segment, place) => (typeof segment === 'string' ? [place] : []));
  const isAlong = keys.every((key, index) => path[places[index] ?? -1] === key);
  return isAlong ? path.with(places[keys.length - 1] ?? 0, rewrite.KeyRenamer.renameKeyTo) : path;
}
