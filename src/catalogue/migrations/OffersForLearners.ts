import { Migration } from '@mikro-orm/migrations';

/** The subgraph of learners may read how many seats an offer has, and since when it is on record. */
export class OffersForLearners extends Migration {
  override up(): void {
    this.addSql(`create view catalogue.learners_offer as
      select key, provider_key, seats, recorded_from, recorded_to from catalogue.offer`);
  }

  override down(): void {
    this.addSql('drop view catalogue.learners_offer');
  }
}
