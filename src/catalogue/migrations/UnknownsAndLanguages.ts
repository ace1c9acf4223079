import { Migration } from '@mikro-orm/migrations';

/**
 * What is not known may be left open: the track of an offer, the load of a part, the credential of a rung. Titles say
 * their language; our own words are in two. The columns `legal_effect` and `note` stay,
 * unused, until a later release.
 */
export class UnknownsAndLanguages extends Migration {
  override up(): void {
    this.addSql(`alter table catalogue.credential alter column legal_effect drop not null,
      add column legal_effect_nl text not null default '', add column legal_effect_en text not null default ''`);
    this.addSql('update catalogue.credential set legal_effect_en = legal_effect, legal_effect_nl = legal_effect');
    this.addSql(`alter table catalogue.outcome add column title_language text not null default 'nl',
      add column seen_in_keys text[] not null default '{}'`);
    this.addSql('alter table catalogue.part alter column sbu drop not null, alter column sbu_basis drop not null');
    this.addSql('alter table catalogue.offer alter column track drop not null');
    this.addSql(`alter table catalogue.ladder_step alter column credential_key drop not null,
      alter column note drop not null, add column name text, add column note_nl text not null default '',
      add column note_en text not null default ''`);
    this.addSql('update catalogue.ladder_step set note_en = note, note_nl = note');
    this.addSql(`create or replace view catalogue.planner_part as
      select key, credential_key, position, kind, outcome_key, title, sbu, sbu_basis, choice, choice_count, provenance
      from catalogue.part where sbu is not null`);
    this.addSql(`create or replace view catalogue.planner_offer as
      select key, recorded_from, recorded_to, credential_key, provider_key, world, track, cohort, region_keys, start_date,
        months, provenance
      from catalogue.offer where track is not null`);
  }

  override down(): void {
    this.addSql('delete from catalogue.part where sbu is null');
    this.addSql('delete from catalogue.offer where track is null');
    this.addSql('delete from catalogue.ladder_step where credential_key is null');
    this.addSql('update catalogue.credential set legal_effect = legal_effect_en');
    this.addSql('update catalogue.ladder_step set note = note_en');
    this.addSql(`alter table catalogue.ladder_step alter column credential_key set not null,
      alter column note set not null, drop column name, drop column note_nl, drop column note_en`);
    this.addSql('alter table catalogue.offer alter column track set not null');
    this.addSql('alter table catalogue.part alter column sbu set not null, alter column sbu_basis set not null');
    this.addSql('alter table catalogue.outcome drop column title_language, drop column seen_in_keys');
    this.addSql(`alter table catalogue.credential alter column legal_effect set not null,
      drop column legal_effect_nl, drop column legal_effect_en`);
    this.addSql(`create or replace view catalogue.planner_part as
      select key, credential_key, position, kind, outcome_key, title, sbu, sbu_basis, choice, choice_count, provenance
      from catalogue.part`);
    this.addSql(`create or replace view catalogue.planner_offer as
      select key, recorded_from, recorded_to, credential_key, provider_key, world, track, cohort, region_keys, start_date,
        months, provenance
      from catalogue.offer`);
  }
}
