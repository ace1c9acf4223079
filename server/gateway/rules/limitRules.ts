import type { ValidationRule } from 'graphql';
import type { GatewayLimits } from '../limits.js';
import { limitDepth } from './limitDepth.js';
import { limitDirectives } from './limitDirectives.js';
import { limitFields } from './limitFields.js';
import { limitWidth } from './limitWidth.js';
import { refuseReservedNames } from './refuseReservedNames.js';
import { requireRootType } from './requireRootType.js';

/** The gateway's rules for documents, in the order in which their refusals are given. */
export function limitRules(limits: GatewayLimits): readonly ValidationRule[] {
  return [
    limitFields(limits),
    limitDepth(limits),
    limitWidth(limits),
    limitDirectives(limits),
    refuseReservedNames(),
    requireRootType(),
  ];
}
