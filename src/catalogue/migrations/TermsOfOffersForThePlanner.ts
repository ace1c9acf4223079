import { Migration } from '@mikro-orm/migrations';

const columns = `key, recorded_from, recorded_to, credential_key, provider_key, world, track, cohort, region_keys, start_date,
  months, provenance`;

/** The planner may read when an offer can be joined, what it takes and costs, and for whom it is. */
export class TermsOfOffersForThePlanner extends Migration {
  override up(): void {
    this.addSql(`create or replace view catalogue.planner_offer as
      select ${columns}, end_date, entry_from, entry_to, weeks, hours_per_week, price_cents, seats, languages,
        target_groups, enrolment, enrolment_open
      from catalogue.offer where track is not null`);
  }

  override down(): void {
    this.addSql('drop view catalogue.planner_offer');
    this.addSql(
      `create view catalogue.planner_offer as select ${columns} from catalogue.offer where track is not null`,
    );
  }
}
