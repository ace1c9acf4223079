import { connectionOf } from '../../shared/graph/connectionOf.js';
import { Region } from './Region.js';

export const RegionConnection = connectionOf('Region', () => Region);
