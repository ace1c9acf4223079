import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Page } from '../../../shared/graph/Page.js';
import { PageArgs } from '../../../shared/graph/PageArgs.js';
import { paginate } from '../../../shared/graph/paginate.js';
import { RecognitionCase } from '../../types/recognition/RecognitionCase.js';
import { type RecognitionEvent, RecognitionEventConnection } from '../../types/recognition/RecognitionEvent.js';
import { showEvent } from '../../types/recognition/showEvent.js';
import type { ShownCase } from './shownCase.js';

const order = { name: 'recognitionEvents', keyOf: ({ number }: RecognitionEvent) => String(number).padStart(9, '0') };

@Resolver(() => RecognitionCase)
export class RecognitionCaseResolver {
  @FieldResolver(() => RecognitionEventConnection, {
    description: 'What happened in it, in the order in which it did.',
  })
  events(@Root() { told }: ShownCase, @Args(() => PageArgs) page: PageArgs): Page<RecognitionEvent> {
    return paginate(told.events.map(showEvent), order, page);
  }
}
