import { postgraphileListener } from './postgraphileListener.js';
import { servePeer } from './servePeer.js';

await servePeer(postgraphileListener);
