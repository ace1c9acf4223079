import { connectionOf } from '../../shared/graph/connectionOf.js';
import { Rule } from './Rule.js';

export const RuleConnection = connectionOf('Rule', () => Rule);
