import { weakestBasis } from '../../shared/pure/basis.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import { describeWay } from '../domain/describeWay.js';
import type { Place } from '../domain/Place.js';
import { informationOn } from '../domain/informationOn.js';
import { obstaclesTo } from '../domain/obstaclesTo.js';
import { Planning } from '../domain/Planning.js';
import { sideBySide } from '../domain/sideBySide.js';
import type { Way } from '../domain/Way.js';
import type { Pathway } from '../types/Pathway.js';
import { type GoalAlreadyHeld, NoPathway, Pathways, type UnknownGoal } from '../types/Pathways.js';
import type { PathwaysArgs } from '../types/PathwaysArgs.js';
import { Credential } from '../types/Credential.js';
import { Rule } from '../types/Rule.js';
import { goalHeld, goalUnknown } from './goalHeld.js';
import { loadsOf } from './loadsOf.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { placeOf } from './placeOf.js';
import { instantOf, planningRequestOf } from './planningRequestOf.js';
import { ruleVerdictOf } from './ruleVerdictOf.js';
import { stepOf } from './stepOf.js';

const TEXTS = {
  NO_PATHWAY: {
    en: 'No way leads to the goal from what is held on the start date.',
    nl: 'Van wat iemand op de startdatum heeft leidt geen weg naar het doel.',
  },
} as const;

/** Plans for somebody, and says what was found. */
export async function answerPathways(
  profile: PlanningProfile,
  args: PathwaysArgs,
  context: PathwaysContext,
): Promise<Pathways | GoalAlreadyHeld | NoPathway | UnknownGoal> {
  const request = planningRequestOf(profile, args, context);
  const place = placeOf(profile, args, context);
  const { snapshot, language } = context;
  const computed = { snapshotId: snapshot.id, asOf: instantOf(args, context), startDate: request.startDate };
  const found = await context.planner.ways(snapshot.id, request, context.signal ?? new AbortController().signal);
  context.signal?.throwIfAborted();
  const planning = new Planning(snapshot.catalogue, request);
  switch (found.kind) {
    case 'WAYS':
      return Object.assign(new Pathways(), {
        ...computed,
        rankBy: request.ranking,
        world: place.world,
        proven: found.proven,
        pathways: pathwaysOf(found.ways, planning, place, context),
      });
    case 'ALREADY_HELD':
      return goalHeld(computed, language);
    case 'NO_WAY':
      return Object.assign(new NoPathway(), {
        ...computed,
        code: 'NO_PATHWAY' as const,
        message: TEXTS.NO_PATHWAY[language],
        proven: found.proven,
        ...whyNone(planning),
      });
    case 'UNKNOWN_GOAL':
      return goalUnknown(found.keys, language);
  }
}

function pathwaysOf(
  ways: readonly Way[],
  planning: Planning,
  place: Place,
  context: PathwaysContext,
): readonly Pathway[] {
  const { ranking, startDate } = planning.request;
  const percent = planning.law.parameter('NEARLY_EQUAL_PERCENT', null, startDate) ?? 0;
  const groups = sideBySide(
    ways.map((way) => (ranking === 'GUARANTEED' ? way.guaranteedSbu : way.ifGrantedSbu)),
    percent,
  );
  return ways.map((way, index) => {
    const steps = describeWay(way, planning, place).map((description, at) =>
      stepOf(description, at + 1, planning, context),
    );
    const hbo = way.steps.every((step) => planning.catalogue.credentials.get(step.credential)?.ec !== null);
    return {
      position: index + 1,
      sideBySide: groups[index] ?? 0,
      ...loadsOf(way, hbo, planning),
      settled: way.settled,
      endDate:
        way.steps
          .map((step) => step.endDate)
          .sort()
          .at(-1) ?? startDate,
      months: way.steps.reduce((sum, step) => sum + step.months, 0),
      basis: weakestBasis([planning.request.profile.basis, ...steps.map((step) => step.basis)]),
      steps,
    };
  });
}

function whyNone(planning: Planning): Pick<NoPathway, 'obstacles' | 'information'> {
  const { goal, startDate } = planning.request;
  const credential = 'credential' in goal ? planning.catalogue.credentials.get(goal.credential) : undefined;
  const rules = credential ? informationOn(credential, startDate, planning.law) : [];
  return {
    obstacles: obstaclesTo(planning).map(({ credential: { key }, admission, validity, alike }) => ({
      credential: new Credential(key),
      admission: admission.map(ruleVerdictOf),
      validity,
      alike,
    })),
    information: rules.map((rule) => new Rule(rule.key)),
  };
}
