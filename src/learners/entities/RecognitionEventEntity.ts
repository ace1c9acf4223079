import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { Basis } from '../../shared/pure/basis.js';
import type { RecognitionParty } from '../../shared/pure/recognition.js';

/** Something that happened in a recognition. Rows are only added. */
export const RecognitionEventEntity = defineEntity({
  name: 'RecognitionEvent',
  tableName: 'recognition_event',
  schema: 'learners',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    learnerId: p.uuid().index(),
    /** Its place in the case, from 1 on without a gap. */
    number: p.integer(),
    kind: p.string().columnType('text'),
    party: p.string().columnType('text').$type<RecognitionParty>(),
    happenedOn: p.date(),
    /** What belongs to an event of its kind, of the form `caseEventForm`. */
    detail: p.json<object>(),
    recordedFrom: p.datetime(),
    basis: p.string().columnType('text').$type<Basis>(),
  },
});
export type RecognitionEventRow = InferEntity<typeof RecognitionEventEntity>;
