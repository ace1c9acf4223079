import { isDeepStrictEqual } from 'node:util';
import { supplemented } from '../../src/catalogue/domain/supplemented.js';
import { withoutSupplements } from '../../src/catalogue/domain/withoutSupplements.js';
import type { CredentialRow } from '../../src/catalogue/entities/CredentialEntity.js';
import type { CredentialSupplementRow } from '../../src/catalogue/entities/CredentialSupplementEntity.js';
import type { OrganisationRow } from '../../src/network/entities/OrganisationEntity.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import type { FieldProvenance } from '../../src/shared/pure/provenance.js';
import { changesOf } from './changesOf.js';
import type { Difference, ImportPlan, RowChanges } from './ImportPlan.js';
import type { ImportSettings } from './ImportSettings.js';
import { planOffers } from './planOffers.js';
import type { StoredFacts } from './StoredFacts.js';
import type { Wanted } from './Wanted.js';

type Supplement = Complete<CredentialSupplementRow>;

/** What has to be written so that the store holds what the files ask for. */
export function planImport(wanted: Wanted, stored: StoredFacts, settings: ImportSettings): ImportPlan {
  const organisations = planRows<OrganisationRow>('organisation', wanted.organisations, stored.organisations);
  const credentials = planRows<CredentialRow>('credential', wanted.credentials, stored.credentials);
  const supplements = planSupplements(wanted, stored, settings);
  const offers = planOffers(wanted, stored.offers, settings);
  const written = new Set([...credentials.rows.inserted, ...credentials.rows.updated].map(({ key }) => key));
  return {
    organisations: organisations.rows,
    credentials: {
      ...credentials.rows,
      updated: [...credentials.rows.updated, ...resupplemented(stored, supplements.rows)],
    },
    parts: {
      inserted: wanted.parts.filter(({ credentialKey }) => written.has(credentialKey)),
      updated: [],
      removed: [],
    },
    supplements: supplements.rows,
    offers: offers.rows,
    differences: [organisations, credentials, supplements, offers].flatMap(({ differences }) => differences),
    unchanged: organisations.unchanged + credentials.unchanged + supplements.unchanged + offers.unchanged,
  };
}

interface TablePlan<Row> {
  readonly rows: RowChanges<Row>;
  readonly differences: readonly Difference[];
  readonly unchanged: number;
}

/** Rows without versions: they are added or changed, and stay when a file no longer has them, since others may name them. */
function planRows<
  Row extends {
    readonly key: string;
    readonly name?: string | null | undefined;
    readonly provenance: FieldProvenance[];
  },
>(what: string, wanted: readonly Complete<Row>[], stored: ReadonlyMap<string, Complete<Row>>): TablePlan<Row> {
  const pairs = wanted.map((row) => ({ row, present: stored.get(row.key) }));
  const added = pairs.filter(({ present }) => present === undefined).map(({ row }) => row);
  const changed = pairs.flatMap(({ row, present }) => {
    const fields = present === undefined ? [] : changesOf(present, row);
    return fields.length === 0 ? [] : [{ row, fields }];
  });
  return {
    rows: { inserted: added, updated: changed.map(({ row }) => row), removed: [] },
    differences: [
      ...added.map((row): Difference => ({ kind: 'ADDED', what, key: row.key, name: row.name ?? '', fields: [] })),
      ...changed.map(({ row, fields }): Difference => ({
        kind: 'CHANGED',
        what,
        key: row.key,
        name: row.name ?? '',
        fields,
      })),
    ],
    unchanged: wanted.length - added.length - changed.length,
  };
}

function planSupplements(
  { supplements }: Wanted,
  stored: StoredFacts,
  { writer, isPartial }: ImportSettings,
): TablePlan<CredentialSupplementRow> {
  const own = new Map(stored.supplements.filter((one) => one.writer === writer).map((one) => [keyOf(one), one]));
  const wanted = new Map(supplements.map((one) => [keyOf(one), one]));
  const added = supplements.filter((one) => !own.has(keyOf(one)));
  const changed = supplements.filter((one) => own.has(keyOf(one)) && own.get(keyOf(one))?.value !== one.value);
  const gone = isPartial ? [] : [...own.values()].filter((one) => !wanted.has(keyOf(one)));
  const fieldOf = (one: Supplement) => [{ field: one.field, from: own.get(keyOf(one))?.value ?? null, to: one.value }];
  return {
    rows: { inserted: added, updated: changed, removed: gone },
    differences: [
      ...added.map((one) => differenceOf('ADDED', one, fieldOf(one), stored)),
      ...changed.map((one) => differenceOf('CHANGED', one, fieldOf(one), stored)),
      ...gone.map((one) => differenceOf('GONE', one, [{ field: one.field, from: one.value, to: null }], stored)),
    ],
    unchanged: supplements.length - added.length - changed.length,
  };
}

function differenceOf(
  kind: Difference['kind'],
  { credentialKey }: Supplement,
  fields: Difference['fields'],
  { credentials }: StoredFacts,
): Difference {
  const name = credentials.get(credentialKey)?.name ?? '';
  return { kind, what: 'date of credential', key: credentialKey, name, fields };
}

/** The credentials of other writers with the days filled in anew. */
function resupplemented(
  { credentials, supplements }: StoredFacts,
  { inserted, updated, removed }: RowChanges<CredentialSupplementRow>,
): Complete<CredentialRow>[] {
  const touched = new Set([...inserted, ...updated, ...removed].map(({ credentialKey }) => credentialKey));
  const replaced = new Set([...updated, ...removed].map(keyOf));
  const now = [...supplements.filter((one) => !replaced.has(keyOf(one))), ...inserted, ...updated];
  return [...touched].flatMap((key) => {
    const row = credentials.get(key);
    if (row === undefined) return [];
    const ofKey = (one: Supplement) => one.credentialKey === key;
    const next = supplemented(withoutSupplements(row, supplements.filter(ofKey)), now.filter(ofKey));
    return isDeepStrictEqual(next, row) ? [] : [next];
  });
}

function keyOf({ credentialKey, field }: Supplement): string {
  return `${credentialKey} ${field}`;
}
