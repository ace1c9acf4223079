import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Page } from '../../../shared/graph/Page.js';
import { PageArgs } from '../../../shared/graph/PageArgs.js';
import { paginate } from '../../../shared/graph/paginate.js';
import {
  type RecognisableUnit,
  RecognisableUnitConnection,
  RecognitionOptions,
} from '../../types/recognition/RecognitionOptions.js';
import { showOption } from '../../types/recognition/showOption.js';
import type { ToldOptions } from './answerOptions.js';

const order = {
  name: 'recognisableUnits',
  keyOf: ({ position }: RecognisableUnit) => String(position).padStart(9, '0'),
};

@Resolver(() => RecognitionOptions)
export class RecognitionOptionsResolver {
  @FieldResolver(() => RecognisableUnitConnection, { description: 'The parts of the credential, in its order.' })
  units(@Root() { options }: ToldOptions, @Args(() => PageArgs) page: PageArgs): Page<RecognisableUnit> {
    return paginate(options.map(showOption), order, page);
  }
}
