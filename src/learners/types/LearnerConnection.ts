import { connectionOf } from '../../shared/graph/connectionOf.js';
import { Learner } from './Learner.js';

export const LearnerConnection = connectionOf('Learner', () => Learner);
