import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { Track } from '../../shared/pure/credentialKind.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { World } from '../../shared/pure/world.js';

/** An aanbod: a credential × provider × track. Key: `25PT/25737/BBL/2025`, in the example world `example/…`. Null is unknown. */
export const OfferEntity = defineEntity({
  name: 'Offer',
  tableName: 'offer',
  schema: 'catalogue',
  properties: {
    key: p.string().columnType('text').primary(),
    recordedFrom: p.date().primary(),
    recordedTo: p.date().nullable(),
    credentialKey: p.string().columnType('text').index(),
    providerKey: p.string().columnType('text'),
    world: p.string().columnType('text').$type<World>(),
    track: p.string().columnType('text').$type<Track>().nullable(),
    title: p.string().columnType('text').nullable(),
    cohort: p.integer().nullable(),
    places: p.array().columnType('text[]'),
    regionKeys: p.array().columnType('text[]'),
    startDate: p.date().nullable(),
    months: p.integer().nullable(),
    hoursPerWeek: p.integer().nullable(),
    priceCents: p.integer().nullable(),
    seats: p.integer().nullable(),
    targetGroups: p.array<TargetGroup>().columnType('text[]'),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    provenance: p.json<FieldProvenance[]>(),
  },
});
export type OfferRow = InferEntity<typeof OfferEntity>;
