import { Migration } from '@mikro-orm/migrations';

/** The learners' subgraph may read which organisations there are, and in which world. */
export class OrganisationsForLearners extends Migration {
  override up(): void {
    this.addSql('create view network.learners_organisation as select key, world from network.organisation');
  }

  override down(): void {
    this.addSql('drop view network.learners_organisation');
  }
}
