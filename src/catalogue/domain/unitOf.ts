import type { ParameterName } from '../../shared/pure/rule.js';

/** The unit of a parameter, as its name says it: `SBU`, `years`, `%` or, on the scale of 1 to 10, `result`. */
export function unitOf(name: ParameterName): 'SBU' | 'years' | '%' | 'result' {
  if (name.endsWith('_RESULT')) return 'result';
  if (name.endsWith('_YEARS')) return 'years';
  return name.endsWith('_PERCENT') ? '%' : 'SBU';
}
