import { addDays } from '../../../../shared/pure/calendar.js';
import { dayInWords } from '../../../../shared/pure/dayInWords.js';
import { listInWords } from '../../../../shared/pure/listInWords.js';
import type { MboKind } from '../../../../shared/pure/credentialKind.js';
import type { Decider, Requirement } from '../../../../shared/pure/requirement.js';
import type { Value } from '../../../../shared/pure/Value.js';
import type { PlanFound, PlanStep } from '../../dated/Plan.js';
import type { Objective } from '../../dated/PlanRequest.js';
import type { PlannedPart, PlannedRule } from '../../PlanningCatalogue.js';
import { loadOf } from '../../Taking.js';
import type { Replacement } from '../Replacement.js';
import { extraOver } from '../doingWithout.js';
import type { ExemptionReason, Failing, Link, Reason, RuleReason } from '../StepReasons.js';
import type { Explanation, Names } from './Explanation.js';

/** What an examination board is. */
const GROUP = 'De examencommissie is de groep op school die over examens gaat.';

const DECIDERS: Readonly<Record<Decider, readonly string[]>> = {
  EXAMINATION_BOARD: ['De examencommissie beslist daarover.', GROUP],
  INSTITUTION: ['De school beslist daarover.'],
  EVC_PROVIDER: ['Een bureau dat ervaring meet, beslist daarover.'],
  RECOGNISED_COMPANY: ['Het bedrijf waar je leert, beslist daarover.'],
  MINISTER: ['De minister beslist daarover.'],
  EMPLOYER: ['Je baas beslist daarover.'],
};

const LEVEL_OF: Readonly<Record<MboKind, number>> = {
  ENTREE: 1,
  BASISBEROEPS: 2,
  VAK: 3,
  MIDDENKADER: 4,
  SPECIALIST: 4,
};

/** What abbreviations in citations stand for. */
const GLOSSES: Readonly<Record<string, string>> = {
  WEB: 'De WEB is de wet over het mbo.',
  WHW: 'De WHW is de wet over het hbo.',
};

/** In Dutch of level B1: short sentences, no term of the trade without an explanation. Names stand between quotes. */
export function tellPlainly(explanation: Explanation): readonly string[] {
  const { reasons, replacements } = explanation;
  const failing = [...new Set(reasons.failing.flatMap(failingOf))];
  return explainedOnce([
    ...openingOf(explanation),
    ...(reasons.reasons.length === 0 ? ['Niets in dit plan heeft deze stap nodig.'] : []),
    ...reasons.reasons.flatMap((one) => reasonOf(one, explanation)),
    ...chainOf(reasons.chain),
    'Wat gebeurt er zonder deze stap?',
    ...(failing.length === 0 ? ['Dan past de rest van je plan nog steeds.'] : failing),
    ...replacements.flatMap((one) => replacementOf(one, explanation)),
  ]);
}

/** What explains a term is said the first time only. */
function explainedOnce(sentences: readonly string[]): readonly string[] {
  const glosses = [...Object.values(GLOSSES), GROUP];
  return sentences.filter((one, at) => !glosses.includes(one) || sentences.indexOf(one) === at);
}

function openingOf({ reasons: { step: place }, plan, names }: Explanation): readonly string[] {
  const step = plan.steps[place - 1] as PlanStep;
  const level = names.mboLevel(step.credential);
  return [
    `Dit gaat over stap ${String(place)} van je plan.`,
    step.module
      ? `Je leert dan een deel van: ${quoted(names.credential(step.credential))}.`
      : `Je haalt dan: ${quoted(names.credential(step.credential))}.`,
    ...(level === null || step.module ? [] : [`Dat is mbo niveau ${String(level)}.`]),
    `Je begint op ${dayInWords(step.startDate)}.`,
    `Je bent klaar op ${dayInWords(step.endDate)}.`,
    'Waarom staat deze stap in je plan?',
  ];
}

function reasonOf(reason: Reason, explanation: Explanation): readonly string[] {
  switch (reason.kind) {
    case 'GOAL':
      return reason.outcomes.length === 0
        ? [isModule(explanation) ? 'Je hebt dit deel nodig voor je doel.' : 'Dit is je doel.']
        : reason.outcomes.map(
            (one) => `Je leert iets dat bij je doel hoort: ${quoted(explanation.names.outcome(one))}.`,
          );
    case 'VIA':
      return ['Je hebt zelf om deze stap gevraagd.'];
    case 'DONE':
      return [`Wat je hier leert, hoef je in stap ${String(reason.of)} niet meer te doen.`, hoursIn(reason.parts)];
    case 'RULE':
      return ruleReason(reason, explanation);
    case 'EXEMPTION':
      return exemptionReason(reason, explanation);
  }
}

function isModule({ plan, reasons }: Explanation): boolean {
  return plan.steps[reasons.step - 1]?.module === true;
}

function ruleReason(
  { of, rule, met, outcomes, value, without }: RuleReason,
  { plan, names }: Explanation,
): readonly string[] {
  const later = plan.steps[of - 1] as PlanStep;
  return [
    `Je hebt deze stap nodig voor stap ${String(of)}: ${quoted(names.credential(later.credential))}.`,
    ...outcomes.map((one) => `Je leert iets dat daar telt: ${quoted(names.outcome(one))}.`),
    ...met.flatMap(requiredIn),
    ...admissionIn(value, without),
    ...citationOf(rule, names),
  ];
}

/** What is asked, where that is a level; it may be one of several ways. Other requirements have no plain words. */
function requiredIn(requirement: Requirement): readonly string[] {
  const levels = levelsIn(requirement);
  return levels.length === 0
    ? []
    : [`De regel vraagt bijvoorbeeld mbo niveau ${listInWords(levels.map(String), 'or', 'nl')}.`];
}

function levelsIn(requirement: Requirement): readonly number[] {
  if (requirement.kind === 'LEVEL_AT_LEAST') return [1, 2, 3, 4].filter((one) => one >= requirement.mboLevel);
  if (requirement.kind !== 'HOLDS_CREDENTIAL') return [];
  const { mboKinds = [], mboLevels = [] } = requirement.selector;
  return [...new Set([...mboLevels, ...mboKinds.map((kind) => LEVEL_OF[kind])])].sort();
}

function admissionIn(value: Value, without: Value): readonly string[] {
  if (value === 'UNKNOWN') return ['Met deze stap mag je daar misschien beginnen.', 'Zeker is dat nog niet.'];
  return without === 'UNKNOWN'
    ? ['Met deze stap is het zeker dat je daar mag beginnen.']
    : ['Met deze stap mag je daar beginnen.'];
}

function exemptionReason({ of, rule, parts }: ExemptionReason, { names }: Explanation): readonly string[] {
  return [
    `Door deze stap hoef je in stap ${String(of)} misschien minder te doen.`,
    hoursIn(parts),
    ...(rule.exemption ? DECIDERS[rule.exemption.decidedBy] : []),
    'Dat gaat nooit vanzelf.',
    ...citationOf(rule, names),
  ];
}

function hoursIn(parts: readonly PlannedPart[]): string {
  const count = parts.length === 1 ? 'één onderdeel' : `${String(parts.length)} onderdelen`;
  return `Het gaat om ${count}, samen ${figure(loadOf(parts))} uur leren.`;
}

function citationOf(rule: PlannedRule, names: Names): readonly string[] {
  const { legalSource } = names.citation(rule);
  const glosses = Object.entries(GLOSSES).filter(([short]) => new RegExp(`\\b${short}\\b`).test(legalSource));
  return [
    `Dat staat in regel ${quoted(rule.key)}.`,
    `De bron van die regel is ${quoted(legalSource)}.`,
    ...glosses.map(([, gloss]) => gloss),
    ...(rule.validFrom === null ? [] : [`Die regel geldt vanaf ${dayInWords(rule.validFrom)}.`]),
    ...(rule.validTo === null ? [] : [`Die regel geldt tot en met ${dayInWords(rule.validTo)}.`]),
    `Zo stond de regel bij ons op ${dayInWords(rule.recordedFrom)}.`,
  ];
}

function chainOf(chain: readonly Link[]): readonly string[] {
  if (chain.length < 2) return [];
  const each = chain.slice(1).map(({ step, reason }) => {
    if (reason.kind === 'GOAL') return `Stap ${String(step)} brengt je bij je doel.`;
    if (reason.kind === 'VIA') return `Om stap ${String(step)} heb je zelf gevraagd.`;
    if (reason.kind === 'DONE') return `Stap ${String(step)} maakt stap ${String(reason.of)} korter.`;
    return reason.kind === 'RULE'
      ? `Stap ${String(step)} heb je nodig voor stap ${String(reason.of)}.`
      : `Stap ${String(step)} maakt stap ${String(reason.of)} misschien korter.`;
  });
  return each;
}

function failingOf(failing: Failing): readonly string[] {
  switch (failing.kind) {
    case 'RULE':
      return [
        failing.value === 'FAILS'
          ? `Dan mag je niet beginnen aan stap ${String(failing.step)}.`
          : `Dan is niet zeker of je mag beginnen aan stap ${String(failing.step)}.`,
      ];
    case 'VALIDITY':
      return [
        failing.value === 'FAILS'
          ? `Dan kan stap ${String(failing.step)} op die dagen niet meer.`
          : `Dan is niet zeker of stap ${String(failing.step)} nog kan.`,
      ];
    case 'GOAL':
      return ['Dan haal je je doel niet.'];
    case 'VIA':
      return ['Dan mist er een stap waar je om vroeg.'];
    case 'HOURS':
      return [`Dan heb je bij stap ${String(failing.step)} te weinig uren in de week.`];
    case 'LATEST_FINISH':
      return [`Dan ben je te laat klaar met stap ${String(failing.step)}.`];
    case 'MODULES':
      return [`Dan ben je nog bezig als stap ${String(failing.step)} begint.`];
  }
}

function replacementOf({ withheld, found }: Replacement, explanation: Explanation): readonly string[] {
  const step = explanation.plan.steps[explanation.reasons.step - 1] as PlanStep;
  const question =
    withheld === 'CREDENTIAL'
      ? `Kan het ook zonder ${quoted(explanation.names.credential(step.credential))}?`
      : `Kan stap ${String(explanation.reasons.step)} ook ergens anders of op een andere dag?`;
  return [question, ...answerTo(found, explanation)];
}

function answerTo(found: PlanFound, { names, rank, request }: Explanation): readonly string[] {
  if (found.kind === 'TIMED_OUT') return ['Dat weten we niet.', 'De tijd om te zoeken was om.'];
  if (!('plan' in found)) return ['Nee, dat kan niet.', 'Dan is er geen plan dat past bij wat je vroeg.'];
  const steps = found.plan.steps.map((one) => quoted(names.credential(one.credential)));
  const [first] = found.plan.steps;
  const extra = extraOver(rank, found.rank);
  return [
    'Ja, dat kan.',
    `Je doet dan: ${listInWords(steps, 'and', 'nl')}.`,
    ...(first ? [`Dat plan begint op ${dayInWords(first.startDate)}.`] : []),
    `Je bent dan klaar op ${dayInWords(addDays(request.startDate, found.plan.value.days))}.`,
    ...request.objectives.map((objective, at) => extraIn(objective, extra[at] as number)),
    ...(found.plan.value.settled || rank[request.objectives.length] === 1 ? [] : ['Dat plan is minder zeker.']),
    ...(found.kind === 'FEASIBLE' ? ['Misschien is er nog een beter plan.', 'De tijd om te zoeken was om.'] : []),
  ];
}

function extraIn(objective: Objective, extra: number): string {
  const much = figure(Math.abs(extra));
  const more = extra > 0 ? 'meer' : 'minder';
  switch (objective) {
    case 'FIRST_CREDENTIAL':
      if (extra === 0) return 'Je eerste diploma of bewijs heb je dan op dezelfde dag.';
      return `Je eerste diploma of bewijs heb je dan ${days(much)} ${extra > 0 ? 'later' : 'eerder'}.`;
    case 'FINISH':
      if (extra === 0) return 'Je bent dan op dezelfde dag klaar.';
      return `Je bent dan ${days(much)} ${extra > 0 ? 'later' : 'eerder'} klaar.`;
    case 'STUDY_LOAD':
      return extra === 0 ? 'Je leert dan even veel uren.' : `Je leert dan ${much} uur ${more}.`;
    case 'COST':
      return extra === 0 ? 'Het kost dan even veel.' : `Het kost dan ${euros(Math.abs(extra))} euro ${more}.`;
    case 'TRAVEL':
      return extra === 0
        ? 'Je leert dan even veel dagen buiten je eigen regio.'
        : `Je leert dan ${days(much)} ${more} buiten je eigen regio.`;
  }
}

function days(count: string): string {
  return `${count} ${count === '1' ? 'dag' : 'dagen'}`;
}

function euros(cents: number): string {
  return figure(cents / 100, cents % 100 === 0 ? 0 : 2);
}

function figure(value: number, digits = 0): string {
  return new Intl.NumberFormat('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A name as it stands in a register, whose words are not ours. */
function quoted(name: string): string {
  return `“${name}”`;
}
