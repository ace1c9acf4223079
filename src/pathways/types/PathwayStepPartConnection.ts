import { connectionOf } from '../../shared/graph/connectionOf.js';
import { PathwayStepPart } from './PathwayStepPart.js';

export const PathwayStepPartConnection = connectionOf('PathwayStepPart', () => PathwayStepPart);
