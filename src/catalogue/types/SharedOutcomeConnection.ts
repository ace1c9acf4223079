import { connectionOf } from '../../shared/graph/connectionOf.js';
import { SharedOutcome } from './SharedOutcome.js';

export const SharedOutcomeConnection = connectionOf('SharedOutcome', () => SharedOutcome);
