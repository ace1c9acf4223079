import { connectionOf } from '../../shared/graph/connectionOf.js';
import { Experience } from './Experience.js';

export const ExperienceConnection = connectionOf('Experience', () => Experience);
