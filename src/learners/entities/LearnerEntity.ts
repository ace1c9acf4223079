import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { Basis } from '../../shared/pure/basis.js';

/** A person who learns. The id is a UUIDv7 made in the application. */
export const LearnerEntity = defineEntity({
  name: 'Learner',
  tableName: 'learner',
  schema: 'learners',
  properties: {
    id: p.uuid().primary(),
    name: p.string().columnType('text'),
    birthDate: p.date().nullable(),
    regionKey: p.string().columnType('text').nullable(),
    /** Weekly hours of paid work; null is unknown, 0 is none. */
    workHoursPerWeek: p.integer().nullable(),
    /** Has a praktijkovereenkomst with a recognised company in sight; null is unknown. */
    companyAgreement: p.boolean().nullable(),
    /** May work in the Netherlands; null is unknown. */
    mayWork: p.boolean().nullable(),
    basis: p.string().columnType('text').$type<Basis>(),
  },
});
export type LearnerRow = InferEntity<typeof LearnerEntity>;
