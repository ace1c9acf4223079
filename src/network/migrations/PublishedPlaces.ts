import { Migration } from '@mikro-orm/migrations';

/** Views by which the catalogue finds by place and provider, and by which the planner knows where a region lies. */
export class PublishedPlaces extends Migration {
  override up(): void {
    this.addSql(
      'create view network.catalogue_organisation as select key, name, registered_name, brin, world from network.organisation',
    );
    this.addSql('create view network.catalogue_region as select key, kind, name, provinces, world from network.region');
    this.addSql(
      'create or replace view network.planner_region as select key, world, kind, name, provinces from network.region',
    );
  }

  override down(): void {
    this.addSql('drop view network.catalogue_organisation');
    this.addSql('drop view network.catalogue_region');
    this.addSql('drop view network.planner_region');
    this.addSql('create view network.planner_region as select key, world from network.region');
  }
}
