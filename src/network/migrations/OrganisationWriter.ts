import { Migration } from '@mikro-orm/migrations';

/** Who wrote an organisation: the seeds, or a source of imports. */
export class OrganisationWriter extends Migration {
  override up(): void {
    this.addSql(`alter table network.organisation add column writer text not null default 'seeds'`);
  }

  override down(): void {
    this.addSql('alter table network.organisation drop column writer');
  }
}
