import { connectionOf } from '../../shared/graph/connectionOf.js';
import { Partnership } from './Partnership.js';

export const PartnershipConnection = connectionOf('Partnership', () => Partnership);
