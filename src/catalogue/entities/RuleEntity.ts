import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { RecognitionStatement } from '../../shared/pure/recognition.js';
import type { CredentialSelector, Requirement } from '../../shared/pure/requirement.js';
import type { ExemptionTerms, RuleClass, RuleParameter, RulePurpose } from '../../shared/pure/rule.js';

/**
 * One rule of law or practice. Bitemporal: `valid…` is when it applies, `recorded…` when this row was what was known;
 * a changed row closes its predecessor, so that a question `asOf` an earlier moment gets the earlier answer.
 */
export const RuleEntity = defineEntity({
  name: 'Rule',
  tableName: 'rule',
  schema: 'catalogue',
  properties: {
    key: p.string().columnType('text').primary(),
    recordedFrom: p.date().primary(),
    recordedTo: p.date().nullable(),
    purpose: p.string().columnType('text').$type<RulePurpose>(),
    ruleClass: p.string().columnType('text').$type<RuleClass>(),
    titleNl: p.string().columnType('text'),
    titleEn: p.string().columnType('text'),
    selector: p.json<CredentialSelector>().nullable(),
    tracks: p.array().columnType('text[]').nullable(),
    requirement: p.json<Requirement>().nullable(),
    parameter: p.json<RuleParameter>().nullable(),
    exemption: p.json<ExemptionTerms>().nullable(),
    recognition: p.json<RecognitionStatement>().nullable(),
    legalSource: p.string().columnType('text'),
    factsRows: p.array().columnType('text[]'),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    provenance: p.json<FieldProvenance[]>(),
  },
});
export type RuleRow = InferEntity<typeof RuleEntity>;
