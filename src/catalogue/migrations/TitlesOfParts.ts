import { Migration } from '@mikro-orm/migrations';

/**
 * A part says how its title was read in the document of its credential. Seeding fills it. The column `repaired_from` of
 * `outcome` stays, unused, until a later release.
 */
export class TitlesOfParts extends Migration {
  override up(): void {
    this.addSql('alter table catalogue.part add column text_quality text, add column repaired_from text');
  }

  override down(): void {
    this.addSql('alter table catalogue.part drop column text_quality, drop column repaired_from');
  }
}
