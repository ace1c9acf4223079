import { Migration } from '@mikro-orm/migrations';

const columns = `key, kind, name, mbo_kind, mbo_level, leerweg, profile, domain_code, dossier_code, tracks, nominal_sbu,
  nominal_months, ec, valid_from, last_start, last_award, successor_key, provenance`;

/** The planner may read themes, so that the programmes that admit somebody can be asked by them. */
export class ThemesForThePlanner extends Migration {
  override up(): void {
    this.addSql(
      `create or replace view catalogue.planner_credential as select ${columns}, theme from catalogue.credential`,
    );
  }

  override down(): void {
    this.addSql('drop view catalogue.planner_credential');
    this.addSql(`create view catalogue.planner_credential as select ${columns} from catalogue.credential`);
  }
}
