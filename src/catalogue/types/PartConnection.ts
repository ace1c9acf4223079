import { connectionOf } from '../../shared/graph/connectionOf.js';
import { Part } from './Part.js';

export const PartConnection = connectionOf('Part', () => Part);
