import { connectionOf } from '../../shared/graph/connectionOf.js';
import { SavedPlan } from './SavedPlan.js';

export const SavedPlanConnection = connectionOf('SavedPlan', () => SavedPlan);
