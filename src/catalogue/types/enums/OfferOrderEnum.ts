import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { OfferOrder } from '../../domain/offerPlace.js';

export const OfferOrderEnum = registerEnum<OfferOrder>('OfferOrder', 'In which order offers come.', {
  CODE: 'In the order of their codes.',
  START_DATE: 'By the day on which they start, those of which it is not known last; equal ones by their codes.',
});
