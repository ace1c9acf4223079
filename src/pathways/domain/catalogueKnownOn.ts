import type { IsoDate } from '../../shared/pure/calendar.js';
import { KnownCatalogue } from './KnownCatalogue.js';
import type { PlanningCatalogue } from './PlanningCatalogue.js';

type ByChange = Map<IsoDate, KnownCatalogue>;

/** By the credentials and the rules: other offers change nothing in what is known of these. */
const known = new WeakMap<PlanningCatalogue['credentials'], WeakMap<PlanningCatalogue['rules'], ByChange>>();

/** The catalogue under the law as it was known on the day; the same object for all days between two changes of the law. */
export function catalogueKnownOn(catalogue: PlanningCatalogue, asOf: IsoDate): KnownCatalogue {
  const { credentials, rules } = catalogue;
  const byRules = known.get(credentials) ?? new WeakMap<PlanningCatalogue['rules'], ByChange>();
  const byChange = byRules.get(rules) ?? new Map<IsoDate, KnownCatalogue>();
  known.set(credentials, byRules.set(rules, byChange));
  const change = lastChange(catalogue, asOf);
  const one = byChange.get(change) ?? new KnownCatalogue(catalogue, asOf);
  byChange.set(change, one);
  return one;
}

function lastChange({ rules }: PlanningCatalogue, asOf: IsoDate): IsoDate {
  let last = '';
  for (const { recordedFrom, recordedTo } of rules) {
    if (recordedFrom <= asOf && recordedFrom > last) last = recordedFrom;
    if (recordedTo !== null && recordedTo <= asOf && recordedTo > last) last = recordedTo;
  }
  return last;
}
