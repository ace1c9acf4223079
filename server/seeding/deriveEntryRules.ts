import {
  type EntryDemands,
  entryRequirement,
  unlistedEntryRequirement,
} from '../../src/catalogue/domain/entryRequirement.js';
import type { RuleRow } from '../../src/catalogue/entities/RuleEntity.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import type { FieldProvenance } from '../../src/shared/pure/provenance.js';
import type { CredentialSelector, Requirement } from '../../src/shared/pure/requirement.js';
import type { TabledCredential } from './deriveSeeds.js';
import type { SeedOrigin, SeedRow } from './SeedRow.js';

/** One row of `entry_requirement.csv`: what a programme asks of the holders of one diploma. */
export interface EntryRequirementRow extends EntryDemands {
  /** The name of the programme in small letters and hyphens; rows with the same make one rule. */
  readonly programme: string;
  readonly name: string;
  /** The bachelors of that name; none where the catalogue has no such programme. */
  readonly credentialKeys: readonly string[];
  readonly provenance: readonly FieldProvenance[];
}

/** The day from which the requirements are on record. */
const RECORDED_FROM = '2026-11-23';

/**
 * The admission rules that follow from the list of entry requirements: one for each bachelor that it names, one for each
 * programme that is not in the catalogue, which governs nothing, and one for the bachelors that it does not name.
 */
export function deriveEntryRules(
  rows: readonly SeedRow<EntryRequirementRow>[],
  credentials: readonly SeedRow<TabledCredential>[],
): SeedRow<Complete<RuleRow>>[] {
  const names = new Map(credentials.map(({ value }) => [value.key, value.name]));
  const programmes = [...Map.groupBy(rows, ({ value }) => value.programme).values()];
  const listed = programmes.flatMap((programme) => listedRules(programme, names));
  const named = new Set(rows.flatMap(({ value }) => value.credentialKeys));
  const others = credentials.filter(({ value }) => value.kind === 'BACHELOR' && !named.has(value.key));
  const [first] = rows;
  return first
    ? [
        ...listed,
        unlistedRule(
          first.origin,
          others.map(({ value }) => value.key),
        ),
      ]
    : [];
}

function listedRules(
  programme: readonly SeedRow<EntryRequirementRow>[],
  names: ReadonlyMap<string, string | null>,
): SeedRow<Complete<RuleRow>>[] {
  const [first] = programme;
  if (!first) return [];
  const { name, credentialKeys } = first.value;
  const requirement = entryRequirement(programme.map(({ value }) => value));
  const provenance = weakestOf(programme);
  const targets = credentialKeys.length > 0 ? credentialKeys : [null];
  return targets.map((key) => ({
    origin: first.origin,
    value: {
      ...ruleOf(key ?? first.value.programme, { keys: key === null ? [] : [key] }, requirement, provenance),
      titleNl: `Nadere vooropleidingseisen ${(key && names.get(key)) ?? name}: het profiel van havo of vwo beslist; van mbo-4 wordt niets gevraagd`,
      titleEn: `Further entry requirements of ${(key && names.get(key)) ?? name}: the havo or vwo profile decides; nothing more is asked of mbo-4`,
    },
  }));
}

function unlistedRule(origin: SeedOrigin, keys: readonly string[]): SeedRow<Complete<RuleRow>> {
  const provenance: FieldProvenance = {
    field: '*',
    basis: 'DERIVED',
    certainty: 'the bachelors that the year list 2007-2017 does not name',
    source: 'entry_requirement.csv',
  };
  return {
    origin,
    value: {
      ...ruleOf('not-listed', { keys: [...keys] }, unlistedEntryRequirement(), [provenance]),
      titleNl:
        'Nadere vooropleidingseisen die niet bekend zijn: de hogeschool zegt welke vakken zij van havo en vwo vraagt',
      titleEn:
        'Further entry requirements that are not known: the hogeschool says which subjects it asks of havo and vwo',
    },
  };
}

function ruleOf(
  name: string,
  selector: CredentialSelector,
  requirement: Requirement,
  provenance: FieldProvenance[],
): Omit<Complete<RuleRow>, 'titleNl' | 'titleEn'> {
  return {
    key: `ADM10/${name}`,
    recordedFrom: RECORDED_FROM,
    recordedTo: null,
    purpose: 'ADMISSION',
    ruleClass: 'REQUIREMENT',
    selector,
    tracks: null,
    requirement,
    parameter: null,
    exemption: null,
    recognition: null,
    legalSource: 'WHW 7.25; BWBR0022022 bijlage D',
    factsRows: ['ADM10', 'TEN09'],
    validFrom: null,
    validTo: null,
    provenance,
  };
}

/** The provenance of the row with the most doubts: rows of one programme differ in their certainty only. */
function weakestOf(programme: readonly SeedRow<EntryRequirementRow>[]): FieldProvenance[] {
  const [longest] = programme
    .map(({ value }) => value.provenance)
    .toSorted((one, other) => (other[0]?.certainty.length ?? 0) - (one[0]?.certainty.length ?? 0));
  return [...(longest ?? [])];
}
