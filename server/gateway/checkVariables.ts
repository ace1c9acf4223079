import { codedError } from '../../src/shared/graph/CodedError.js';
import type { GatewayLimits } from './limits.js';
import { limitRefusals } from './limitRefusals.js';

/**
 * Refuses variables that nest too deep, hold too many values, or have a key that would change what every
 * object inherits.
 * @throws CodedError TOO_DEEP, TOO_LARGE or BAD_INPUT
 */
export function checkVariables(variables: object, limits: GatewayLimits): void {
  let level: readonly object[] = [variables];
  let values = 0;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limits.variableDepth) {
      throw limitRefusals.variables('TOO_DEEP', depth, limits.variableDepth);
    }
    level.forEach(refusePrototypeKey);
    const children = level.flatMap((value): unknown[] => Object.values(value));
    values += children.length;
    if (values > limits.variableValues) {
      throw limitRefusals.variables('TOO_LARGE', values, limits.variableValues);
    }
    level = children.filter((child) => typeof child === 'object' && child !== null);
  }
}

function refusePrototypeKey(value: object): void {
  if (!Object.hasOwn(value, '__proto__')) return;
  throw codedError('BAD_INPUT', {}, { field: '__proto__', text: reservedKey });
}

const reservedKey = {
  en: 'A key of the variables is not allowed: `__proto__`. Leave it out.',
  nl: 'Een sleutel in de variabelen is niet toegestaan: `__proto__`. Laat die weg.',
};
