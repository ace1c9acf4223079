import type { Step, Way, WaysFound } from '../../../src/pathways/domain/Way.js';
import type { OracleAnswer } from './oracleWays.js';

/** What differs between the oracle's answer and what was found, in one line; null where the model makes no difference. */
export function differenceOf(answer: OracleAnswer, found: WaysFound): string | null {
  const expected = answer.found;
  if (expected.kind !== found.kind) return `${expected.kind} expected, ${found.kind} found`;
  if ('proven' in found && !found.proven) return 'not proven';
  if (expected.kind === 'UNKNOWN_GOAL' || found.kind === 'UNKNOWN_GOAL') return differentText(expected, found);
  if (expected.kind !== 'WAYS' || found.kind !== 'WAYS') return null;
  return differentText(expected.ways.map(summary), found.ways.map(summary)) ?? differentSteps(answer.ties, found.ways);
}

/** A way as far as the ranking fixes it. */
function summary(way: Way): string {
  const keys = way.steps
    .map((step) => step.credential)
    .sort()
    .join(' + ');
  return `${keys}: ${String(way.guaranteedSbu)}/${String(way.ifGrantedSbu)}${way.settled ? '' : ' unsettled'}`;
}

/** Ways that the ranking does not tell apart may each be found. */
function differentSteps(ties: OracleAnswer['ties'], ways: readonly Way[]): string | null {
  const differing = ways.findIndex((way, at) => !ties[at]?.some((tied) => stepsText(tied) === stepsText(way)));
  const way = ways[differing];
  return way === undefined
    ? null
    : `way ${String(differing)}: ${ties[differing]?.map(stepsText).join(' or ') ?? ''} expected, ${stepsText(way)} found`;
}

function stepsText(way: Way): string {
  return way.steps.map(stepText).join(' ');
}

function stepText(step: Step): string {
  const loads = `${String(step.guaranteedSbu)}/${String(step.ifGrantedSbu)}`;
  const parts = `[${step.parts.join()}; settled ${step.settledParts.join()}; exemptible ${step.exemptibleParts.join()}]`;
  return `${step.credential}${step.awards ? '' : ' in part'} ${step.startDate}+${String(step.months)}=${step.endDate} ${loads} ${parts}${step.settled ? '' : ' unsettled'}`;
}

function differentText(expected: unknown, found: unknown): string | null {
  const [wanted, got] = [JSON.stringify(expected), JSON.stringify(found)];
  return wanted === got ? null : `${wanted} expected, ${got} found`;
}
