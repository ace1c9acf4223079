import { servePeer } from './servePeer.js';
import { statementListener } from './statementListener.js';

await servePeer(statementListener);
