import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { Track } from '../../shared/pure/credentialKind.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { TimeOfDay } from '../../shared/pure/timeOfDay.js';
import type { World } from '../../shared/pure/world.js';

/** How much of the week a programme takes, or that one sets the pace oneself. */
export const MODES_OF_STUDY = ['FULL_TIME', 'PART_TIME', 'DUAL_TRAINING', 'SELF_PACED'] as const;
export type ModeOfStudy = (typeof MODES_OF_STUDY)[number];

/** From when to when one can enrol; an end that is not known is null. */
export interface EnrolmentPeriod {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/**
 * An aanbod: a credential, or some of its parts (a module), × provider × track. Key: `25PT/25737/BBL/2025`, of an import `oeapi/…` or `rio/…`, in the
 * example world `example/…`. Null is unknown.
 */
export const OfferEntity = defineEntity({
  name: 'Offer',
  tableName: 'offer',
  schema: 'catalogue',
  properties: {
    key: p.string().columnType('text').primary(),
    recordedFrom: p.date().primary(),
    recordedTo: p.date().nullable(),
    credentialKey: p.string().columnType('text').index(),
    /** Of a module the parts that it is of; null: of the whole credential. */
    partKeys: p.array().columnType('text[]').nullable(),
    providerKey: p.string().columnType('text'),
    world: p.string().columnType('text').$type<World>(),
    track: p.string().columnType('text').$type<Track>().nullable(),
    title: p.string().columnType('text').nullable(),
    cohort: p.integer().nullable(),
    places: p.array().columnType('text[]'),
    regionKeys: p.array().columnType('text[]'),
    startDate: p.date().nullable(),
    endDate: p.date().nullable(),
    entryFrom: p.date().nullable(),
    entryTo: p.date().nullable(),
    enrolment: p.json<EnrolmentPeriod[]>(),
    enrolmentOpen: p.boolean().nullable(),
    months: p.integer().nullable(),
    weeks: p.integer().nullable(),
    hoursPerWeek: p.integer().nullable(),
    priceCents: p.integer().nullable(),
    seats: p.integer().nullable(),
    languages: p.array().columnType('text[]'),
    timesOfDay: p.array<TimeOfDay>().columnType('text[]'),
    modeOfStudy: p.string().columnType('text').$type<ModeOfStudy>().nullable(),
    targetGroups: p.array<TargetGroup>().columnType('text[]'),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    writer: p.string().columnType('text'),
    provenance: p.json<FieldProvenance[]>(),
  },
});
export type OfferRow = InferEntity<typeof OfferEntity>;
