import { Migration } from '@mikro-orm/migrations';

const TABLES = ['saved_plan', 'plan_acceptance', 'reservation'] as const;

/**
 * Plans that are kept, who accepted them and what was reserved for them: tables of persons. A row is seen and written by
 * whoever sees its learner, but never by seeding. Holds of seats are about no person, so that they can be counted by all.
 */
export class SavedPlans extends Migration {
  override up(): void {
    this.addSql(`create table learners.saved_plan (
      id uuid not null, revision int not null, learner_id uuid not null, title text, document jsonb not null,
      saved_at timestamptz not null, recorded_from timestamptz not null, recorded_to timestamptz,
      primary key (id, revision))`);
    this.addSql('create unique index saved_plan_current_index on learners.saved_plan (id) where recorded_to is null');
    this.addSql('create index saved_plan_learner_id_index on learners.saved_plan (learner_id, id)');
    this.addSql(`create table learners.plan_acceptance (
      id uuid not null primary key, plan_id uuid not null, revision int not null, learner_id uuid not null,
      party text not null, organisation_key text, accepts boolean not null, note text,
      recorded_from timestamptz not null, recorded_to timestamptz)`);
    this.addSql(`create unique index plan_acceptance_current_index
      on learners.plan_acceptance (plan_id, revision, party, organisation_key) nulls not distinct
      where recorded_to is null`);
    this.addSql(`create table learners.reservation (
      id uuid not null primary key, plan_id uuid not null, revision int not null, learner_id uuid not null,
      seats jsonb not null, reserved_at timestamptz not null, expires_at timestamptz not null, released_at timestamptz)`);
    this.addSql('create index reservation_plan_id_index on learners.reservation (plan_id, reserved_at)');
    this.addSql(`create table learners.seat_hold (
      reservation_id uuid not null, position int not null, offer_key text not null, held_until timestamptz not null,
      primary key (reservation_id, position))`);
    this.addSql('create index seat_hold_offer_key_index on learners.seat_hold (offer_key, held_until)');
    this.addSql(`create table learners.reservation_term (
      only_row boolean not null primary key default true check (only_row), hours int not null check (hours > 0))`);
    this.addSql('insert into learners.reservation_term (hours) values (336)');
    for (const table of TABLES) this.secure(table);
  }

  override down(): void {
    for (const table of [...TABLES, 'seat_hold', 'reservation_term']) this.addSql(`drop table learners.${table}`);
  }

  private secure(table: string): void {
    const sees = `exists (select from learners.learner where learner.id = ${table}.learner_id)`;
    const writes = `${sees} and nullif(current_setting('app.reader', true), '') in ('example', 'subject')`;
    this.addSql(`alter table learners.${table} enable row level security`);
    this.addSql(`alter table learners.${table} force row level security`);
    this.addSql(`create policy ${table}_read on learners.${table} for select using (${sees})`);
    this.addSql(`create policy ${table}_add on learners.${table} for insert with check (${writes})`);
    this.addSql(
      `create policy ${table}_change on learners.${table} for update using (${writes}) with check (${writes})`,
    );
  }
}
