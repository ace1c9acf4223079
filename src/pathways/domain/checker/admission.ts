import type { Track } from '../../../shared/pure/credentialKind.js';
import type { PlannedCredential, PlannedRule } from '../PlanningCatalogue.js';
import { evaluate } from './evaluate.js';
import { type Grounds, rulesThatApply } from './Grounds.js';
import type { Standing } from './Standing.js';
import { leastTruth, type Truth } from './Truth.js';

/** What the rules of admission say whatever the track; UNKNOWN where there is none. */
export function admission(grounds: Grounds, credential: PlannedCredential, standing: Standing): Truth {
  const rules = rulesThatApply(grounds, credential, standing.day).filter(
    (rule) => rule.purpose === 'ADMISSION' && rule.ruleClass === 'REQUIREMENT' && rule.tracks === null,
  );
  if (rules.length === 0) return 'UNKNOWN';
  return leastTruth(rules.map((rule) => evaluateRule(grounds, credential, rule, standing)));
}

/** What the rules of a track say; HOLDS where there is none. */
export function trackAdmission(
  grounds: Grounds,
  credential: PlannedCredential,
  track: Track,
  standing: Standing,
): Truth {
  const rules = rulesThatApply(grounds, credential, standing.day)
    .filter((rule) => rule.purpose === 'TRACK' && rule.ruleClass === 'REQUIREMENT' && rule.requirement !== null)
    .filter((rule) => rule.tracks === null || rule.tracks.includes(track));
  return leastTruth(rules.map((rule) => evaluateRule(grounds, credential, rule, standing)));
}

export function evaluateRule(
  grounds: Grounds,
  credential: PlannedCredential,
  rule: PlannedRule,
  standing: Standing,
): Truth {
  if (rule.requirement === null) return 'UNKNOWN';
  return evaluate(rule.requirement, { grounds, credential, standing, within: [rule.key] });
}
