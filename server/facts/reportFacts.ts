import { weakestBasis } from '../../src/shared/pure/basis.js';
import type { FieldProvenance } from '../../src/shared/pure/provenance.js';
import type { Seeds } from '../seeding/Seeds.js';
import { contradictionsIn } from './contradictionsIn.js';
import type { TabledFacts } from './TabledFacts.js';
import type { FactsReport, Tally, TitleReport, UnknownField } from './FactsReport.js';

interface Row {
  readonly provenance: readonly FieldProvenance[];
}

type Tables = Readonly<Record<string, readonly Row[]>>;

/** What is there, what is derived, what is unknown and what contradicts itself in the seeds of the real world. */
export function reportFacts(facts: TabledFacts): FactsReport {
  const { seeds, werkprocessen } = facts;
  const tables = tablesOf(seeds);
  const credentials = seeds.credentials.map(({ value }) => value);
  return {
    rows: Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length])),
    credentialKinds: tally(credentials.map(({ kind }) => kind)),
    outcomeKinds: tally(seeds.outcomes.map(({ kind }) => kind)),
    completeness: tally(credentials.map(({ kind, contentCompleteness }) => `${kind} ${contentCompleteness}`)),
    weakestBasis: tally(
      eachRow(tables, (table, row) => [`${table} ${weakestBasis(row.provenance.map(({ basis }) => basis))}`]),
    ),
    notFound: tally(eachRow(tables, notFoundIn)),
    unknown: Object.entries(tables).flatMap(([table, rows]) => unknownIn(table, rows)),
    repairedTitles: titles(werkprocessen, 'REPAIRED'),
    damagedTitles: titles(werkprocessen, 'DAMAGED'),
    contradictions: contradictionsIn(facts),
  };
}

function tablesOf(seeds: Seeds): Tables {
  const values = (rows: readonly { readonly value: Row }[]): Row[] => rows.map(({ value }) => value);
  return {
    credential: values(seeds.credentials),
    outcome: seeds.outcomes,
    part: seeds.parts,
    rule: values(seeds.rules),
    offer: values(seeds.offers),
    recognition: values(seeds.recognitions),
    ladderStep: values(seeds.ladderSteps),
    organisation: values(seeds.organisations),
    region: values(seeds.regions),
    partnership: values(seeds.partnerships),
  };
}

function eachRow(tables: Tables, namesOf: (table: string, row: Row) => string[]): string[] {
  return Object.entries(tables).flatMap(([table, rows]) => rows.flatMap((row) => namesOf(table, row)));
}

function notFoundIn(table: string, { provenance }: Row): string[] {
  return provenance
    .filter(({ basis }) => basis === 'DERIVED' || basis === 'EDITORIAL')
    .map(({ field, basis }) => `${table}.${field} ${basis}`);
}

function unknownIn(table: string, rows: readonly Row[]): UnknownField[] {
  const fields = Object.keys(rows[0] ?? {});
  return fields
    .map((field) => ({ table, field, unknown: rows.filter((row) => isOpen(row, field)).length, of: rows.length }))
    .filter(({ unknown }) => unknown > 0);
}

function isOpen(row: Row, field: string): boolean {
  const value: unknown = Object.entries(row).find(([name]) => name === field)?.[1];
  return value === null || (Array.isArray(value) && value.length === 0);
}

function titles(rows: TabledFacts['werkprocessen'], quality: 'REPAIRED' | 'DAMAGED'): TitleReport[] {
  return rows
    .filter(({ value: { textQuality } }) => textQuality === quality)
    .map(({ value: { credentialKey, code, title, repairedFrom } }) => ({
      werkproces: `${credentialKey} ${code}`,
      title,
      twin: repairedFrom,
    }));
}

function tally(names: readonly string[]): Tally {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, each]) => [name, each.length] as const);
  return Object.fromEntries(counts.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
