import { describeRequirement } from '../../shared/pure/describeRequirement.js';
import type { Requirement } from '../../shared/pure/requirement.js';
import { Planning } from '../domain/Planning.js';
import type { PlannedPart, PlannedRule } from '../domain/PlanningCatalogue.js';
import type { Replacement } from '../domain/reasons/Replacement.js';
import { extraOver, isNeeded } from '../domain/reasons/doingWithout.js';
import type { Failing, Link } from '../domain/reasons/StepReasons.js';
import type { Explanation } from '../domain/reasons/telling/Explanation.js';
import { tellExpertly } from '../domain/reasons/telling/tellExpertly.js';
import { tellPlainly } from '../domain/reasons/telling/tellPlainly.js';
import { loadOf } from '../domain/Taking.js';
import type { CitedRule } from '../types/CitedRule.js';
import { Credential } from '../types/Credential.js';
import { Offer } from '../types/Offer.js';
import { Outcome } from '../types/Outcome.js';
import { Rule } from '../types/Rule.js';
import type { FailingWithoutStep, StepExplanation } from '../types/StepExplanation.js';
import {
  AskedReason,
  DoneReason,
  ExemptionReason,
  GoalReason,
  RuleReason,
  type StepReason,
} from '../types/StepReason.js';
import type { StepReplacement } from '../types/StepReplacement.js';
import { studyLoadOf } from './loadsOf.js';
import type { PathwaysContext } from './PathwaysContext.js';

/** An explanation as the graph shows it, with its tellings. */
export function stepExplanationOf(explanation: Explanation, context: PathwaysContext): StepExplanation {
  const { step, reasons, chain, failing } = explanation.reasons;
  return {
    reasons: reasons.map((reason) => reasonOf({ step, reason }, explanation, context)),
    chain: chain.map((link) => reasonOf(link, explanation, context)),
    failing: failing.map((one) => failingOf(one, context)),
    replacements: explanation.replacements.map((one) => replacementOf(one, explanation)),
    plainDutch: tellPlainly(explanation),
    expertDutch: tellExpertly(explanation, 'nl'),
    english: tellExpertly(explanation, 'en'),
  };
}

function reasonOf({ step, reason }: Link, explanation: Explanation, context: PathwaysContext): typeof StepReason {
  const position = step;
  const outcomesOf = (keys: readonly string[]): readonly Outcome[] => keys.map((key) => new Outcome(key));
  switch (reason.kind) {
    case 'GOAL':
      return Object.assign(new GoalReason(), {
        position,
        outcomes: outcomesOf([...reason.outcomes, ...outcomesIn(reason.parts)]),
        partCount: reason.parts.length || null,
        load: reason.parts.length === 0 ? null : loadIn(step, loadOf(reason.parts), explanation, context),
      });
    case 'VIA':
      return Object.assign(new AskedReason(), { position });
    case 'DONE':
      return Object.assign(new DoneReason(), {
        ...{ position, neededBy: reason.of },
        outcomes: outcomesOf(outcomesIn(reason.parts)),
        partCount: reason.parts.length,
        load: loadIn(reason.of, loadOf(reason.parts), explanation, context),
      });
    case 'RULE': {
      const { of, value, without } = reason;
      const rule = citedRuleOf(reason.rule, context);
      const met = reason.met.map((one) => textOf(one, context));
      const outcomes = outcomesOf(reason.outcomes);
      return Object.assign(new RuleReason(), { position, neededBy: of, rule, met, outcomes, value, without });
    }
    case 'EXEMPTION':
      return Object.assign(new ExemptionReason(), {
        ...{ position, neededBy: reason.of, rule: citedRuleOf(reason.rule, context) },
        decidedBy: reason.rule.exemption?.decidedBy ?? null,
        outcomes: outcomesOf(outcomesIn(reason.parts)),
        partCount: reason.parts.length,
        load: loadIn(reason.of, loadOf(reason.parts), explanation, context),
      });
  }
}

function outcomesIn(parts: readonly PlannedPart[]): readonly string[] {
  return parts.flatMap(({ outcome }) => outcome ?? []);
}

function loadIn(place: number, sbu: number, { plan, request }: Explanation, { snapshot }: PathwaysContext) {
  const planning = new Planning(snapshot.catalogue, { ...request, count: 1 });
  const credential = snapshot.catalogue.credentials.get(plan.steps[place - 1]?.credential ?? '');
  return studyLoadOf(sbu, credential?.ec != null, planning);
}

function failingOf(failing: Failing, context: PathwaysContext): FailingWithoutStep {
  const { kind } = failing;
  return {
    kind,
    position: 'step' in failing ? failing.step : null,
    rule: kind === 'RULE' ? citedRuleOf(failing.rule, context) : null,
    lost: kind === 'RULE' ? failing.lost.map((one) => textOf(one, context)) : [],
    value: 'value' in failing ? failing.value : null,
    missed: 'keys' in failing ? failing.keys : [],
  };
}

function replacementOf({ withheld, found }: Replacement, { plan, rank, request }: Explanation): StepReplacement {
  const other = 'plan' in found ? found : null;
  const [extra, atLeast] = other ? [extraOver(rank, other.rank), extraOver(rank, other.bound)] : [[], []];
  const isShared = ({ offer, startDate }: { offer: string; startDate: string }): boolean =>
    plan.steps.some((one) => one.offer === offer && one.startDate === startDate);
  return {
    withheld,
    status: statusOf(found.kind),
    needed: isNeeded(found, rank),
    extra: (other ? request.objectives : []).map((objective, at) => ({
      objective,
      extra: extra[at] as number,
      atLeast: atLeast[at] as number,
    })),
    settled: other?.plan.value.settled ?? null,
    steps: (other?.plan.steps ?? []).map((step) => ({
      credential: new Credential(step.credential),
      offer: new Offer(step.offer),
      ...{ module: step.module, startDate: step.startDate, endDate: step.endDate, shared: isShared(step) },
    })),
  };
}

/** The goal of a plan that was found is known and not held. */
function statusOf(kind: Replacement['found']['kind']): StepReplacement['status'] {
  if (kind === 'ALREADY_HELD' || kind === 'UNKNOWN_GOAL') throw new Error(`A plan to a goal that is ${kind}`);
  return kind;
}

function citedRuleOf(rule: PlannedRule, { snapshot, language }: PathwaysContext): CitedRule {
  const { key, validFrom, validTo, recordedFrom, recordedTo } = rule;
  const { title, legalSource } = snapshot.names.citation(rule);
  return {
    ...{ rule: new Rule(key), code: key, title: title[language], legalSource },
    ...{ validFrom, validTo, recordedFrom, recordedTo },
  };
}

function textOf(requirement: Requirement, { language, snapshot: { names } }: PathwaysContext): string {
  return describeRequirement(requirement, language, names.credential);
}
