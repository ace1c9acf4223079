import { connectionOf } from '../../shared/graph/connectionOf.js';
import { Offer } from './Offer.js';

export const OfferConnection = connectionOf('Offer', () => Offer);
