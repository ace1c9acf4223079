import { Migration } from '@mikro-orm/migrations';

const columns = `key, recorded_from, recorded_to, credential_key, provider_key, world, track, cohort, region_keys, start_date,
  months, provenance, end_date, entry_from, entry_to, weeks, hours_per_week, price_cents, seats, languages, target_groups,
  enrolment, enrolment_open, times_of_day`;

/** Offers of some parts of a credential. */
export class ModuleOffers extends Migration {
  override up(): void {
    this.addSql('alter table catalogue.offer add column part_keys text[]');
    this.addSql(`create or replace view catalogue.planner_offer as
      select ${columns}, part_keys from catalogue.offer where track is not null`);
  }

  override down(): void {
    this.addSql('drop view catalogue.planner_offer');
    this.addSql(
      `create view catalogue.planner_offer as select ${columns} from catalogue.offer where track is not null`,
    );
    this.addSql('alter table catalogue.offer drop column part_keys');
  }
}
