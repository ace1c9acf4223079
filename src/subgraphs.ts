import { catalogue } from './catalogue/index.js';
import { learners } from './learners/index.js';
import { network } from './network/index.js';
import { pathways } from './pathways/index.js';
import type { Subgraph } from './shared/graph/Subgraph.js';

/** Every subgraph, in the order in which their reference data are hashed. */
export const subgraphs: readonly Subgraph[] = [catalogue, network, learners, pathways];
