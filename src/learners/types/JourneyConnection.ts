import { connectionOf } from '../../shared/graph/connectionOf.js';
import { Journey } from './Journey.js';

export const JourneyConnection = connectionOf('Journey', () => Journey);
