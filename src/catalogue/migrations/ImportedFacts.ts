import { Migration } from '@mikro-orm/migrations';

/** Who wrote a row, what an import knows of an offer, and dates of credentials that the seeds leave open. */
export class ImportedFacts extends Migration {
  override up(): void {
    this.addSql(`alter table catalogue.credential add column writer text not null default 'seeds'`);
    this.addSql(`alter table catalogue.offer
      add column writer text not null default 'seeds', add column end_date date, add column weeks int,
      add column entry_from date, add column entry_to date, add column enrolment jsonb not null default '[]',
      add column enrolment_open boolean, add column languages text[] not null default '{}',
      add column mode_of_study text`);
    this.addSql('create index offer_writer_index on catalogue.offer (writer)');
    this.addSql(`create table catalogue.credential_supplement (
      credential_key text not null, field text not null, value text not null, writer text not null,
      provenance jsonb not null, primary key (credential_key, field))`);
  }

  override down(): void {
    this.addSql('drop table catalogue.credential_supplement');
    this.addSql('drop index catalogue.offer_writer_index');
    this.addSql(`alter table catalogue.offer
      drop column writer, drop column end_date, drop column weeks, drop column entry_from, drop column entry_to,
      drop column enrolment, drop column enrolment_open, drop column languages, drop column mode_of_study`);
    this.addSql('alter table catalogue.credential drop column writer');
  }
}
