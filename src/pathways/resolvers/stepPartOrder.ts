import type { ListOrder } from '../../shared/graph/Page.js';
import type { PathwayStepPart } from '../types/PathwayStepPart.js';

/** Positions are written so wide that their order as texts is that of the numbers. */
export const stepPartOrder: ListOrder<PathwayStepPart> = {
  name: 'PathwayStepPart',
  keyOf: ({ position }) => String(position).padStart(9, '0'),
};
