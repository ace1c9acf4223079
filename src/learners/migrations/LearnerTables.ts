import { Migration } from '@mikro-orm/migrations';

/** Whom the row is about, by table. */
const SUBJECT = { learner: 'id', journey: 'learner_id', experience: 'learner_id', holding: 'learner_id' } as const;

/**
 * Tables of persons. Row security is on and forced from the start: a row is seen by its own subject, and a SYNTHETIC row
 * also by the example reader; rows are written by the seeding of the example world. An unset setting comes back as ''.
 */
export class LearnerTables extends Migration {
  override up(): void {
    this.addSql(`create table learners.learner (
      id uuid not null primary key, name text not null, birth_date date, region_key text, work_hours_per_week int,
      company_agreement boolean, may_work boolean, basis text not null)`);
    this.addSql(`create table learners.journey (
      id uuid not null primary key, learner_id uuid not null, target_groups text[] not null, goal_credential_key text,
      started_on date not null, ended_on date, recorded_from timestamptz not null, recorded_to timestamptz,
      basis text not null)`);
    this.addSql(`create table learners.experience (
      id uuid not null primary key, learner_id uuid not null, occupation text not null, occupation_uri text,
      employer_kind text, started_on date not null, ended_on date, tasks text[] not null,
      claimed_outcome_keys text[] not null, recorded_from timestamptz not null, recorded_to timestamptz,
      basis text not null)`);
    this.addSql(`create table learners.holding (
      id uuid not null primary key, learner_id uuid not null, credential_key text, outcome_key text, status text not null,
      result real, scope_credential_key text, cohort int, subject_results jsonb, held_from date, held_to date,
      recorded_from timestamptz not null, recorded_to timestamptz, basis text not null,
      constraint holding_of_one_thing check ((credential_key is null) <> (outcome_key is null)))`);
    for (const table of ['journey', 'experience', 'holding'])
      this.addSql(`create index ${table}_learner_id_index on learners.${table} (learner_id)`);
    for (const [table, subject] of Object.entries(SUBJECT)) this.secure(table, subject);
  }

  override down(): void {
    for (const table of Object.keys(SUBJECT)) this.addSql(`drop table learners.${table}`);
  }

  private secure(table: string, subject: string): void {
    const reader = "nullif(current_setting('app.reader', true), '')";
    const isSubject = `${subject} = nullif(current_setting('app.subject', true), '')::uuid`;
    this.addSql(`alter table learners.${table} enable row level security`);
    this.addSql(`alter table learners.${table} force row level security`);
    this.addSql(`create policy ${table}_read on learners.${table} for select
      using (${isSubject} or (basis = 'SYNTHETIC' and ${reader} in ('example', 'seeding')))`);
    this.addSql(
      `create policy ${table}_seed on learners.${table} for insert with check (basis = 'SYNTHETIC' and ${reader} = 'seeding')`,
    );
    this.addSql(`create policy ${table}_reseed on learners.${table} for update
      using (basis = 'SYNTHETIC' and ${reader} = 'seeding') with check (basis = 'SYNTHETIC' and ${reader} = 'seeding')`);
  }
}
