import { Migration } from '@mikro-orm/migrations';

/** A row is about a learner whom the reader sees, and as synthetic as that learner. */
function ofSeenLearner(table: string): string {
  return `exists (select from learners.learner l where l.id = ${table}.learner_id
    and (l.basis = 'SYNTHETIC') = (${table}.basis = 'SYNTHETIC'))`;
}

/** Seeding writes no recognition. */
const isNoSeeding = `nullif(current_setting('app.reader', true), '') in ('example', 'subject')`;

/**
 * Recognitions and what happens in them: rows that are only added. A holding may come by one; such a holding is only ever
 * closed, in recorded time. Who recognises is reference data.
 */
export class RecognitionTables extends Migration {
  override up(): void {
    this.addSql(`create table learners.recognition_case (
      id uuid not null primary key, learner_id uuid not null, route text not null, credential_key text not null,
      provider_key text, provider_recognised boolean, terms jsonb not null, recorded_from timestamptz not null,
      basis text not null)`);
    this.addSql(`create table learners.recognition_event (
      id uuid not null primary key, case_id uuid not null references learners.recognition_case (id),
      learner_id uuid not null, number int not null, kind text not null, party text not null, happened_on date not null,
      detail jsonb not null, recorded_from timestamptz not null, basis text not null,
      constraint recognition_event_in_its_place unique (case_id, number))`);
    for (const table of ['recognition_case', 'recognition_event']) {
      this.addSql(`create index ${table}_learner_id_index on learners.${table} (learner_id)`);
      this.addSql(`alter table learners.${table} enable row level security`);
      this.addSql(`alter table learners.${table} force row level security`);
      this.addSql(`create policy ${table}_read on learners.${table} for select using (${ofSeenLearner(table)})`);
      this.addSql(`create policy ${table}_add on learners.${table} for insert
        with check (${isNoSeeding} and ${ofSeenLearner(table)})`);
    }
    this.addSql('alter table learners.holding add column recognition_case_id uuid');
    this.addSql(`create unique index holding_once_by_recognition
      on learners.holding (recognition_case_id, coalesce(outcome_key, credential_key)) where recorded_to is null`);
    this
      .addSql(`create policy holding_recognised_add on learners.holding for insert with check (${isNoSeeding} and exists (
      select from learners.recognition_case c where c.id = recognition_case_id and c.learner_id = holding.learner_id
        and c.basis = holding.basis))`);
    this.addSql(`create policy holding_recognised_close on learners.holding for update
      using (${isNoSeeding} and recognition_case_id in (select id from learners.recognition_case) and recorded_to is null)
      with check (recognition_case_id is not null and recorded_to is not null)`);
    this.addSql(`create table learners.recognition_provider (
      organisation_key text not null primary key, routes text[] not null, recognised boolean, intake_days int,
      evidence_days int, decision_days int, evidence_years int, world text not null, provenance jsonb not null)`);
  }

  override down(): void {
    this.addSql('drop table learners.recognition_provider');
    this.addSql('drop policy holding_recognised_close on learners.holding');
    this.addSql('drop policy holding_recognised_add on learners.holding');
    this.addSql('alter table learners.holding drop column recognition_case_id');
    this.addSql('drop table learners.recognition_event');
    this.addSql('drop table learners.recognition_case');
  }
}
