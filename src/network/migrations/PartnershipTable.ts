import { Migration } from '@mikro-orm/migrations';

/** The table of partnerships. */
export class PartnershipTable extends Migration {
  override up(): void {
    this.addSql(`create table network.partnership (
      key text not null primary key, name text not null, kind text not null, lead text not null,
      lead_keys text[] not null, partners text, partner_keys text[] not null, sector text, levels text, start text,
      place text, region text, region_keys text[] not null, themes text[] not null, figures text, products text,
      provenance jsonb not null)`);
  }

  override down(): void {
    this.addSql('drop table network.partnership');
  }
}
