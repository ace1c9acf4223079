import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { Limits } from '../domain/dated/PlanRequest.js';
import type { Otherwise } from '../domain/repair/Otherwise.js';
import type { PlanLimitsInput } from '../types/OptimalPathwayArgs.js';
import type { ProfileInput } from '../types/ProfileInput.js';
import type { WhatIfInput } from '../types/WhatIfArgs.js';
import { badInput } from './badInput.js';
import { offerKeyOf } from './offerKeyOf.js';
import { parameterOf } from './parameterOf.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { plannedDay } from '../../shared/graph/plannedDay.js';
import { viaOf } from './planningRequestOf.js';
import { limitsOf } from './planRequestOf.js';
import { atMost, profileOf } from './profileOf.js';
import { ruleKeyOf } from './ruleKeyOf.js';
import { unitOf } from './unitOf.js';

const MOST_CHANGED = 50;

/**
 * What would be otherwise, checked.
 * @throws CodedError BAD_INPUT or BAD_ID naming the field
 */
export function otherwiseOf(input: WhatIfInput, startDate: string, context: PathwaysContext): Otherwise {
  if (Object.values(input).every((one) => one == null))
    throw badInput(
      'changes',
      'Say at least one thing that would be otherwise.',
      'Zeg minstens één ding dat anders zou zijn.',
    );
  const listed = <T>(list: readonly T[] | null | undefined, name: string): readonly T[] =>
    atMost(list ?? [], MOST_CHANGED, `changes.${name}`);
  return {
    ...personOf(input.profile ?? {}, startDate, context),
    limits: changedLimits(input.limits ?? {}, context),
    recognised: listed(input.recognised, 'recognised').map((one, at) =>
      unitOf(one, `changes.recognised.${String(at)}`, context),
    ),
    startDate: input.startDate == null ? null : plannedDay(input.startDate, 'changes.startDate'),
    via: input.via == null ? null : viaOf(input.via, context, 'changes.via'),
    onlySettled: input.onlySettled ?? null,
    offersGone: listed(input.offersGone, 'offersGone').map((one, at) =>
      offerKeyOf(one, `changes.offersGone.${String(at)}`, context),
    ),
    rulesGone: listed(input.rulesGone, 'rulesGone').map((one, at) =>
      ruleKeyOf(one, `changes.rulesGone.${String(at)}`, context),
    ),
    parameters: listed(input.parameters, 'parameters').map((one, at) =>
      parameterOf(one, `changes.parameters.${String(at)}`, context),
    ),
  };
}

function personOf(
  input: ProfileInput,
  startDate: string,
  { snapshot }: PathwaysContext,
): Pick<Otherwise, 'profile' | 'holdings' | 'claimedOutcomes' | 'targetGroups'> {
  if (input.birthDate != null || input.age != null)
    throw badInput(
      'changes.profile',
      'Nobody can be of another age; leave out `birthDate` and `age`.',
      'Niemand kan een andere leeftijd hebben; laat `birthDate` en `age` weg.',
    );
  const { holdings, claimedOutcomes, ...facts } = profileOf(input, startDate, snapshot, 'changes.profile');
  const names = ['region', 'workHoursPerWeek', 'companyAgreement', 'mayWork'] as const;
  return {
    ...{ holdings, claimedOutcomes, targetGroups: input.targetGroups ?? [] },
    profile: onlyGiven<PlanningProfile, (typeof names)[number]>(names, input, facts as PlanningProfile),
  };
}

function changedLimits(input: PlanLimitsInput, context: PathwaysContext): Partial<Limits> {
  const limits = limitsOf(input, context, 'changes.limits');
  return onlyGiven<Limits, keyof Limits>(Object.keys(limits) as (keyof Limits)[], input, limits);
}

/** The values of which something, be it null, was typed in. */
function onlyGiven<T, Name extends keyof T>(names: readonly Name[], input: object, values: T): Partial<Pick<T, Name>> {
  const typed = input as Readonly<Record<Name, unknown>>;
  const given = names.filter((name) => typed[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, values[name]])) as Partial<Pick<T, Name>>;
}
