import { Migration } from '@mikro-orm/migrations';

/** Tables of the network, and the view of the regions that the planner may read. */
export class NetworkTables extends Migration {
  override up(): void {
    this.addSql(`create table network.organisation (
      key text not null primary key, brin text, name text not null, registered_name text, kind text not null, town text,
      postcode4 text, region_keys text[] not null, opened date, closed date, koploper text, world text not null,
      provenance jsonb not null)`);
    this.addSql(`create table network.region (
      key text not null primary key, kind text not null, name text not null, centre text, provinces text[] not null,
      world text not null, provenance jsonb not null)`);
    this.addSql('create view network.planner_region as select key, world from network.region');
  }

  override down(): void {
    this.addSql('drop view network.planner_region');
    this.addSql('drop table network.region');
    this.addSql('drop table network.organisation');
  }
}
