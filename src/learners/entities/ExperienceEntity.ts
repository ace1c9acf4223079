import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { Basis } from '../../shared/pure/basis.js';

/** Work done: evidence for recognition, never a holding by itself. */
export const ExperienceEntity = defineEntity({
  name: 'Experience',
  tableName: 'experience',
  schema: 'learners',
  properties: {
    id: p.uuid().primary(),
    learnerId: p.uuid().index(),
    occupation: p.string().columnType('text'),
    occupationUri: p.string().columnType('text').nullable(),
    employerKind: p.string().columnType('text').nullable(),
    startedOn: p.date(),
    endedOn: p.date().nullable(),
    tasks: p.array().columnType('text[]'),
    /** Outcomes that the learner says the work shows; only a decision can turn them into holdings. */
    claimedOutcomeKeys: p.array().columnType('text[]'),
    recordedFrom: p.datetime(),
    recordedTo: p.datetime().nullable(),
    basis: p.string().columnType('text').$type<Basis>(),
  },
});
export type ExperienceRow = InferEntity<typeof ExperienceEntity>;
