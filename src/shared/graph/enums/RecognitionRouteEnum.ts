import type { RecognitionRoute } from '../../pure/recognition.js';
import { registerEnum } from '../registerEnum.js';

export const RecognitionRouteEnum = registerEnum<RecognitionRoute>(
  'RecognitionRoute',
  'Where a recognition (EVC, vrijstelling) leads.',
  {
    EDUCATION: 'Onderwijsroute: to exemptions within a programme.',
    LABOUR_MARKET: 'Arbeidsmarktroute: to a document for the labour market, which completes nothing by itself.',
  },
);
