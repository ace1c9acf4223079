import { ObjectType } from 'type-graphql';
import { Described } from './Described.js';

/** Has a training agreement with a recognised company (praktijkovereenkomst with an erkend leerbedrijf). */
@ObjectType('CompanyAgreement', {
  implements: Described,
  simpleResolvers: true,
  description: 'Has a training agreement with a recognised company (praktijkovereenkomst with an erkend leerbedrijf).',
})
export class CompanyAgreement extends Described {}
