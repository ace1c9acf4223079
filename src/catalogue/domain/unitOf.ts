import type { ParameterName } from '../../shared/pure/rule.js';

/** The unit of a parameter, as its name says it: `SBU`, `years` or `%`. */
export function unitOf(name: ParameterName): 'SBU' | 'years' | '%' {
  if (name.endsWith('_YEARS')) return 'years';
  return name.endsWith('_PERCENT') ? '%' : 'SBU';
}
