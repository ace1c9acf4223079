import { Migration } from '@mikro-orm/migrations';

/** Procedures in which experience is recognised, and what the planner may read of them. */
export class Recognitions extends Migration {
  override up(): void {
    this.addSql(`create table catalogue.recognition (
      key text not null, recorded_from date not null, recorded_to date, credential_key text not null,
      provider_key text not null, world text not null, region_keys text[] not null, part_kinds text[] not null,
      part_keys text[], open_from date, open_to date, weeks int, price_cents int, decided_by text not null,
      provenance jsonb not null, primary key (key, recorded_from))`);
    this.addSql('create index recognition_credential_key_index on catalogue.recognition (credential_key)');
    this.addSql('create view catalogue.planner_recognition as select * from catalogue.recognition');
  }

  override down(): void {
    this.addSql('drop view catalogue.planner_recognition');
    this.addSql('drop table catalogue.recognition');
  }
}
