import type { Citation, Names } from '../domain/reasons/telling/Explanation.js';
import type { PlanningTables } from './PlanningTables.js';

type Row<Name extends keyof PlanningTables> = PlanningTables[Name];

/** The names that the published rows give; a key of which there is none stands for itself. */
export function namesIn(
  credentials: readonly Row<'catalogue.plannerCredential'>[],
  parts: readonly Row<'catalogue.plannerPart'>[],
  rules: readonly Row<'catalogue.plannerRule'>[],
  regions: readonly Row<'network.plannerRegion'>[],
): Names {
  const ofCredentials = new Map(credentials.map((row) => [row.key, row]));
  const ofOutcomes = new Map(parts.map((row) => [row.outcomeKey, row.title]));
  const ofRegions = new Map(regions.map((row) => [row.key, row.name]));
  const ofRules = new Map(rules.map((row) => [versionOf(row), citationOf(row)]));
  return {
    credential: (key) => ofCredentials.get(key)?.name ?? key,
    outcome: (key) => ofOutcomes.get(key) ?? key,
    region: (key) => ofRegions.get(key) ?? key,
    mboLevel: (key) => ofCredentials.get(key)?.mboLevel ?? null,
    citation: (rule) => ofRules.get(versionOf(rule)) as Citation,
  };
}

function versionOf({ key, recordedFrom }: { readonly key: string; readonly recordedFrom: string }): string {
  return `${key} ${recordedFrom}`;
}

function citationOf({ titleNl, titleEn, legalSource }: Row<'catalogue.plannerRule'>): Citation {
  return { title: { nl: titleNl, en: titleEn }, legalSource };
}
