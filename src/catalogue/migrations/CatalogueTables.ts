import { Migration } from '@mikro-orm/migrations';

/** Tables of the catalogue, and the views of them that the planner may read. */
export class CatalogueTables extends Migration {
  override up(): void {
    this.addSql(`create table catalogue.credential (
      key text not null primary key, kind text not null, name text not null, mbo_kind text, mbo_level int, leerweg text,
      profile text, lwoo boolean, nlqf text, legal_effect text not null, dossier_code text, dossier_name text,
      domain_code text, domain_name text, theme text, tracks text[] not null, nominal_sbu int, nominal_months int,
      ec int, keuzedeel_sbu int, predecessor_key text, successor_key text, valid_from date, last_start date,
      last_award date, content_completeness text not null, provenance jsonb not null)`);
    this.addSql(`create table catalogue.outcome (
      key text not null primary key, kind text not null, title text not null, dossier_code text, code text,
      kerntaak_code text, kerntaak_title text, text_quality text not null, repaired_from text, provenance jsonb not null)`);
    this.addSql(`create table catalogue.part (
      key text not null primary key, credential_key text not null, position int not null, kind text not null,
      outcome_key text, title text not null, sbu int not null, sbu_basis text not null, choice text, choice_count int,
      provenance jsonb not null)`);
    this.addSql('create index part_credential_key_index on catalogue.part (credential_key)');
    this.addSql(`create table catalogue.rule (
      key text not null, recorded_from date not null, recorded_to date, purpose text not null, rule_class text not null,
      title_nl text not null, title_en text not null, selector jsonb, tracks text[], requirement jsonb, parameter jsonb,
      exemption jsonb, legal_source text not null, facts_rows text[] not null, valid_from date, valid_to date,
      provenance jsonb not null, primary key (key, recorded_from))`);
    this.addSql(`create table catalogue.offer (
      key text not null, recorded_from date not null, recorded_to date, credential_key text not null,
      provider_key text not null, world text not null, track text not null, title text, cohort int,
      places text[] not null, region_keys text[] not null, start_date date, months int, hours_per_week int,
      price_cents int, seats int, target_groups text[] not null, valid_from date, valid_to date,
      provenance jsonb not null, primary key (key, recorded_from))`);
    this.addSql('create index offer_credential_key_index on catalogue.offer (credential_key)');
    this.addSql(`create table catalogue.ladder_step (
      ladder_key text not null, position int not null, theme text not null, credential_key text not null,
      conditional boolean not null, note text not null, provenance jsonb not null, primary key (ladder_key, position))`);
    this.addSql(`create view catalogue.planner_credential as
      select key, kind, name, mbo_kind, mbo_level, leerweg, profile, domain_code, dossier_code, tracks, nominal_sbu,
        nominal_months, ec, valid_from, last_start, last_award, successor_key, provenance
      from catalogue.credential`);
    this.addSql(`create view catalogue.planner_part as
      select key, credential_key, position, kind, outcome_key, title, sbu, sbu_basis, choice, choice_count, provenance
      from catalogue.part`);
    this.addSql(`create view catalogue.planner_rule as
      select key, recorded_from, recorded_to, purpose, rule_class, title_nl, title_en, selector, tracks, requirement,
        parameter, exemption, valid_from, valid_to, provenance
      from catalogue.rule`);
    this.addSql(`create view catalogue.planner_offer as
      select key, recorded_from, recorded_to, credential_key, provider_key, world, track, cohort, region_keys, start_date,
        months, provenance
      from catalogue.offer`);
  }

  override down(): void {
    for (const view of ['credential', 'part', 'rule', 'offer']) this.addSql(`drop view catalogue.planner_${view}`);
    for (const table of ['ladder_step', 'offer', 'rule', 'part', 'outcome', 'credential'])
      this.addSql(`drop table catalogue.${table}`);
  }
}
