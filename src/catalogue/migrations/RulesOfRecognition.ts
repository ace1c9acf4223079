import { Migration } from '@mikro-orm/migrations';

/** A rule may speak of recognition; the learners' subgraph may read such rules, those of exemption, and units. */
export class RulesOfRecognition extends Migration {
  override up(): void {
    this.addSql('alter table catalogue.rule add column recognition jsonb');
    this.addSql(`create view catalogue.recognition_rule as
      select key, recorded_from, recorded_to, selector, requirement, exemption, recognition, valid_from, valid_to
      from catalogue.rule where exemption is not null or recognition is not null`);
    this.addSql(`create view catalogue.recognition_credential as
      select key, kind, mbo_kind, mbo_level, leerweg, profile, domain_code, dossier_code from catalogue.credential`);
    this.addSql(`create view catalogue.recognition_part as
      select key, credential_key, position, kind, outcome_key from catalogue.part`);
  }

  override down(): void {
    for (const view of ['rule', 'credential', 'part']) this.addSql(`drop view catalogue.recognition_${view}`);
    this.addSql('alter table catalogue.rule drop column recognition');
  }
}
