import type { Ranking } from '../../../src/pathways/domain/PlanningRequest.js';
import type { Way } from '../../../src/pathways/domain/Way.js';

/** Below 0 where the first way comes before the second, 0 where the ranking does not tell them apart. */
export function compareWays(ranking: Ranking, distance: (way: Way) => number, one: Way, other: Way): number {
  const [oneFirst, oneSecond] = loadsBy(ranking, one);
  const [otherFirst, otherSecond] = loadsBy(ranking, other);
  return (
    oneFirst - otherFirst ||
    Number(other.settled) - Number(one.settled) ||
    oneSecond - otherSecond ||
    distance(one) - distance(other) ||
    one.steps.length - other.steps.length ||
    compareKeys(one, other)
  );
}

function loadsBy(ranking: Ranking, way: Way): [number, number] {
  return ranking === 'GUARANTEED' ? [way.guaranteedSbu, way.ifGrantedSbu] : [way.ifGrantedSbu, way.guaranteedSbu];
}

/** By the keys of the credentials in alphabetical order: the order of the steps does not tell ways apart. */
function compareKeys(one: Way, other: Way): number {
  const [keys, against] = [sortedKeys(one), sortedKeys(other)];
  if (keys === against) return 0;
  return keys < against ? -1 : 1;
}

function sortedKeys(way: Way): string {
  return way.steps
    .map((step) => step.credential)
    .sort()
    .join(' ');
}
