import type { CatalogueChange, OfferChange, VersionChange } from '../domain/CatalogueChange.js';
import type { CatalogueChangeInput, OfferChangeInput, VersionChangeInput } from '../types/CatalogueChangeInput.js';
import { badInput } from './badInput.js';
import { keyOf, known } from './keyOf.js';
import { offerKeyOf } from './offerKeyOf.js';
import { parameterOf } from './parameterOf.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { plannedDay } from '../../shared/graph/plannedDay.js';
import { atMost } from './profileOf.js';
import { ruleKeyOf } from './ruleKeyOf.js';

const MOST_CHANGED = 50;
const MOST_WEEKS = 1000;

/**
 * A change of the reference data, checked.
 * @throws CodedError BAD_INPUT or BAD_ID naming the field
 */
export function catalogueChangeOf(input: CatalogueChangeInput, context: PathwaysContext): CatalogueChange {
  const each = <T, R>(
    name: keyof CatalogueChangeInput,
    list: readonly T[] | null | undefined,
    read: (one: T, field: string, context: PathwaysContext) => R,
  ): readonly R[] =>
    atMost(list ?? [], MOST_CHANGED, `change.${name}`).map((one, at) =>
      read(one, `change.${name}.${String(at)}`, context),
    );
  const change: CatalogueChange = {
    offersGone: each('offersGone', input.offersGone, offerKeyOf),
    offers: each('offers', input.offers, offerChangeOf),
    versions: each('versions', input.versions, versionChangeOf),
    rulesGone: each('rulesGone', input.rulesGone, ruleKeyOf),
    rulesEnding: each('rulesEnding', input.rulesEnding, ({ rule, validTo }, field) => ({
      rule: ruleKeyOf(rule, `${field}.rule`, context),
      validTo: plannedDay(validTo, `${field}.validTo`),
    })),
    parameters: each('parameters', input.parameters, parameterOf),
  };
  if (Object.values(change).some((one: readonly unknown[]) => one.length > 0)) return change;
  throw badInput('change', 'Say at least one thing that changes.', 'Zeg minstens één ding dat verandert.');
}

function offerChangeOf({ offer, ...told }: OfferChangeInput, field: string, context: PathwaysContext): OfferChange {
  const key = offerKeyOf(offer, `${field}.offer`, context);
  checkDays(told, ['startDate', 'endDate', 'entryFrom', 'entryTo'], field);
  checkCount(told.weeks, 1, MOST_WEEKS, `${field}.weeks`);
  checkCount(told.seats, 0, Number.MAX_SAFE_INTEGER, `${field}.seats`);
  checkCount(told.priceCents, 0, Number.MAX_SAFE_INTEGER, `${field}.priceCents`);
  return { key, ...onlyTold(told) };
}

function versionChangeOf(
  { credential, ...told }: VersionChangeInput,
  field: string,
  { snapshot: { catalogue } }: PathwaysContext,
): VersionChange {
  const key = known(
    keyOf(credential, 'Credential', `${field}.credential`),
    catalogue.credentials,
    `${field}.credential`,
  );
  checkDays(told, ['validFrom', 'lastStart', 'lastAward'], field);
  return { key, ...onlyTold(told) };
}

function checkDays<Name extends string>(
  told: Readonly<Partial<Record<Name, string | null>>>,
  names: readonly Name[],
  field: string,
): void {
  for (const name of names) if (told[name] != null) plannedDay(told[name], `${field}.${name}`);
}

function checkCount(count: number | null | undefined, least: number, most: number, field: string): void {
  if (count == null || (count >= least && count <= most)) return;
  const [from, to] = [String(least), most === Number.MAX_SAFE_INTEGER ? null : String(most)];
  throw badInput(
    field,
    to === null ? `Give ${from} or more.` : `Give ${from} to ${to}.`,
    to === null ? `Geef ${from} of meer.` : `Geef ${from} tot en met ${to}.`,
  );
}

/** What was typed in, null included. */
function onlyTold<T extends object>(told: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as never;
}
