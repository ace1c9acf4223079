import type { Requirement } from '../../shared/pure/requirement.js';

/** Whether the passing of time alone may change what the requirement comes to. */
export function speaksOfTime(requirement: Requirement): boolean {
  switch (requirement.kind) {
    case 'ALL_OF':
    case 'ANY_OF':
    case 'AT_LEAST':
      return requirement.of.some(speaksOfTime);
    case 'NOT':
      return speaksOfTime(requirement.of);
    case 'WITHIN':
    case 'RULE':
    case 'AGE_AT_LEAST':
    case 'AGE_AT_MOST':
    case 'SCHOOLING_DUTY_OVER':
      return true;
    default:
      return false;
  }
}
