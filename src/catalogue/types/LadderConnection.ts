import { connectionOf } from '../../shared/graph/connectionOf.js';
import { Ladder } from './Ladder.js';

export const LadderConnection = connectionOf('Ladder', () => Ladder);
