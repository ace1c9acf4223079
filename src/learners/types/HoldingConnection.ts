import { connectionOf } from '../../shared/graph/connectionOf.js';
import { Holding } from './Holding.js';

export const HoldingConnection = connectionOf('Holding', () => Holding);
