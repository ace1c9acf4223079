import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { Basis } from '../../shared/pure/basis.js';
import type { RecognitionRoute } from '../../shared/pure/recognition.js';

/** A recognition that was asked for. The row never changes; what happens in the case are its events. */
export const RecognitionCaseEntity = defineEntity({
  name: 'RecognitionCase',
  tableName: 'recognition_case',
  schema: 'learners',
  properties: {
    id: p.uuid().primary(),
    learnerId: p.uuid().index(),
    route: p.string().columnType('text').$type<RecognitionRoute>(),
    credentialKey: p.string().columnType('text'),
    /** The organisation that is asked; null is not known yet. */
    providerKey: p.string().columnType('text').nullable(),
    /** Whether the provider was known to be recognised when the case was asked for; null is unknown. */
    providerRecognised: p.boolean().nullable(),
    /** What law and provider said on the day of the request, of the form `caseTermsForm`. */
    terms: p.json<object>(),
    recordedFrom: p.datetime(),
    basis: p.string().columnType('text').$type<Basis>(),
  },
});
export type RecognitionCaseRow = InferEntity<typeof RecognitionCaseEntity>;
