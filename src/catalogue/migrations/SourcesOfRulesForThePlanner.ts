import { Migration } from '@mikro-orm/migrations';

const columns = `key, recorded_from, recorded_to, purpose, rule_class, title_nl, title_en, selector, tracks, requirement,
  parameter, exemption, valid_from, valid_to, provenance`;

/** The planner may cite a rule by the source of law in the version that it plans by. */
export class SourcesOfRulesForThePlanner extends Migration {
  override up(): void {
    this.addSql(`create or replace view catalogue.planner_rule as select ${columns}, legal_source from catalogue.rule`);
  }

  override down(): void {
    this.addSql('drop view catalogue.planner_rule');
    this.addSql(`create view catalogue.planner_rule as select ${columns} from catalogue.rule`);
  }
}
