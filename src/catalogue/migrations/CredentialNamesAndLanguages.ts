import { Migration } from '@mikro-orm/migrations';

/** A credential may have no known name, and says in which language its name is. */
export class CredentialNamesAndLanguages extends Migration {
  override up(): void {
    this.addSql('alter table catalogue.credential alter column name drop not null');
    this.addSql(`alter table catalogue.credential add column name_language text not null default 'nl'`);
  }

  override down(): void {
    this.addSql('alter table catalogue.credential drop column name_language');
    this.addSql(`update catalogue.credential set name = key where name is null`);
    this.addSql('alter table catalogue.credential alter column name set not null');
  }
}
