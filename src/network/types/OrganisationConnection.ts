import { connectionOf } from '../../shared/graph/connectionOf.js';
import { Organisation } from './Organisation.js';

export const OrganisationConnection = connectionOf('Organisation', () => Organisation);
