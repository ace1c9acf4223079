import { Migration } from '@mikro-orm/migrations';

/** An organisation says in which language its name is. */
export class OrganisationNameLanguages extends Migration {
  override up(): void {
    this.addSql(`alter table network.organisation add column name_language text not null default 'nl'`);
  }

  override down(): void {
    this.addSql('alter table network.organisation drop column name_language');
  }
}
