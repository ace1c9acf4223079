import { dayInWords } from '../../../../shared/pure/dayInWords.js';
import { listInWords } from '../../../../shared/pure/listInWords.js';
import type { MboKind, PartKind } from '../../../../shared/pure/credentialKind.js';
import type { Requirement } from '../../../../shared/pure/requirement.js';
import type { Value } from '../../../../shared/pure/Value.js';
import type { PlanStep } from '../../dated/Plan.js';
import type { PlannedPart, PlannedRule } from '../../PlanningCatalogue.js';
import { loadOf } from '../../Taking.js';
import { type Certainty, isAdmissionOpen } from '../Certainty.js';
import type { ExemptionReason, Failing, JointReason, Link, RuleReason } from '../StepReasons.js';
import type { Explanation, Names } from './Explanation.js';
import { countOf, DECIDERS, figure, GROUP, quoted } from './plainWords.js';
import { openIn, tellCertainty } from './tellCertainty.js';
import { tellReplacement } from './tellReplacement.js';

const LEVEL_OF: Readonly<Record<MboKind, number>> = {
  ENTREE: 1,
  BASISBEROEPS: 2,
  VAK: 3,
  MIDDENKADER: 4,
  SPECIALIST: 4,
};

/** What is done in a part that has no title of its own. */
const WITHOUT_OUTCOME: Readonly<Record<PartKind, string>> = {
  WERKPROCES: 'Je leert een taak van het beroep.',
  GENERIC: 'Je leert een vak dat iedereen doet.',
  BPV: 'Je werkt en leert bij een bedrijf.',
  KEUZEDEEL: 'Je doet een deel dat je zelf kiest.',
  KEUZEDEELRUIMTE: 'Je doet een of meer delen die je zelf kiest.',
  VMBO_MODULE: 'Je doet een deel van je profiel.',
  VMBO_KEUZEVAK: 'Je doet een vak dat je zelf kiest.',
  OPAQUE: 'Je doet een deel waarvan wij de inhoud niet kennen.',
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
    ...replacements.flatMap((one) => tellReplacement(one, explanation)),
  ]);
}

/** What explains a term is said the first time only. */
function explainedOnce(sentences: readonly string[]): readonly string[] {
  const glosses = [...Object.values(GLOSSES), GROUP];
  return sentences.filter((one, at) => !glosses.includes(one) || sentences.indexOf(one) === at);
}

function openingOf({ reasons: { step: place, parts, certainties }, plan, names }: Explanation): readonly string[] {
  const step = plan.steps[place - 1] as PlanStep;
  const level = names.mboLevel(step.credential);
  const certainty = certainties[place - 1] as Certainty;
  const [begins, ends] = [certainty.waitsFor.length > 0, certainty.ends.GUARANTEED > step.endDate];
  return [
    `Dit gaat over stap ${String(place)} van je plan.`,
    step.module
      ? `Je leert dan ${countOf(parts.length, 'onderdeel', 'onderdelen')} van: ${quoted(names.credential(step.credential))}.`
      : `Je haalt dan: ${quoted(names.credential(step.credential))}.`,
    ...parts.map(({ kind, outcome }) =>
      outcome === null ? WITHOUT_OUTCOME[kind] : `Je leert: ${quoted(names.outcome(outcome))}.`,
    ),
    ...(level === null || step.module ? [] : [`Dat is mbo niveau ${String(level)}.`]),
    `Je begint ${begins ? 'misschien ' : ''}op ${dayInWords(step.startDate)}.`,
    `Je bent ${begins || ends ? 'misschien ' : ''}klaar op ${dayInWords(step.endDate)}.`,
    ...tellCertainty(certainty),
    'Waarom staat deze stap in je plan?',
  ];
}

function reasonOf(reason: JointReason, explanation: Explanation): readonly string[] {
  switch (reason.kind) {
    case 'GOAL':
      if (reason.parts.length > 0)
        return ['In dit plan heb je dit deel nodig voor je doel.', ...togetherIn(reason), hoursIn(reason.parts)];
      return reason.outcomes.length === 0
        ? ['Dit is je doel.']
        : reason.outcomes.map(
            (one) => `Je leert iets dat bij je doel hoort: ${quoted(explanation.names.outcome(one))}.`,
          );
    case 'VIA':
      return reason.parts.length > 0
        ? [
            'In dit plan heb je dit deel nodig voor iets waar je om vroeg.',
            ...togetherIn(reason),
            hoursIn(reason.parts),
          ]
        : ['Je hebt zelf om deze stap gevraagd.'];
    case 'DONE':
      return [`Wat je hier leert, hoef je in stap ${String(reason.of)} niet meer te doen.`, hoursIn(reason.parts)];
    case 'RULE':
      return ruleReason(reason, explanation);
    case 'EXEMPTION':
      return exemptionReason(reason, explanation);
  }
}

/** That the step alone is not enough. */
function togetherIn({ together }: JointReason): readonly string[] {
  if (together.length === 0) return [];
  const others = `${together.length === 1 ? 'stap' : 'de stappen'} ${listInWords(together.map(String), 'and', 'nl')}`;
  return ['Deze stap alleen is niet genoeg.', `Je hebt ook ${others} nodig.`];
}

function ruleReason(
  reason: RuleReason & JointReason,
  { plan, names, reasons: { certainties } }: Explanation,
): readonly string[] {
  const { of, rule, met, outcomes, value, without, together } = reason;
  const later = plan.steps[of - 1] as PlanStep;
  const certainty = certainties[of - 1] as Certainty;
  return [
    `In dit plan heb je deze stap nodig voor stap ${String(of)}: ${quoted(names.credential(later.credential))}.`,
    ...outcomes.map((one) => `Je leert iets dat daar telt: ${quoted(names.outcome(one))}.`),
    ...met.flatMap(requiredIn),
    ...togetherIn(reason),
    ...admissionIn(value, without, together),
    ...(isAdmissionOpen(certainty) ? ['Zeker is het nog niet dat je daar mag beginnen.', ...openIn(certainty)] : []),
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

/** What one rule says of all the steps that it needs; others may say otherwise. */
function admissionIn(value: Value, without: Value, together: readonly number[]): readonly string[] {
  const by = together.length === 0 ? 'deze stap' : 'deze stappen samen';
  const how = value === 'UNKNOWN' ? 'misschien ' : without === 'UNKNOWN' ? 'zeker ' : '';
  return [`Volgens deze regel mag je daar met ${by} ${how}beginnen.`];
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
  return `Het gaat om ${countOf(parts.length, 'onderdeel', 'onderdelen')}, samen ${figure(loadOf(parts))} uur leren.`;
}

function citationOf(rule: PlannedRule, names: Names): readonly string[] {
  const { title, legalSource } = names.citation(rule);
  const glosses = Object.entries(GLOSSES).filter(([short]) => new RegExp(`\\b${short}\\b`).test(legalSource));
  return [
    `Dat staat in regel ${quoted(rule.key)}: ${quoted(title.nl)}.`,
    `De bron van die regel is ${quoted(legalSource)}.`,
    ...glosses.map(([, gloss]) => gloss),
    ...(rule.validFrom === null ? [] : [`Die regel geldt vanaf ${dayInWords(rule.validFrom)}.`]),
    ...(rule.validTo === null ? [] : [`Die regel geldt tot en met ${dayInWords(rule.validTo)}.`]),
    `Wij schreven deze regel op ${dayInWords(rule.recordedFrom)} op.`,
    'De bron zelf kan toen al anders zijn geweest.',
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
