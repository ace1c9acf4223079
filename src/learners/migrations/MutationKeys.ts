import { Migration } from '@mikro-orm/migrations';

const writer =
  "nullif(current_setting('app.reader', true), '') || ':' || coalesce(current_setting('app.subject', true), '')";

/**
 * What became of each mutation, by the key that its sender gave it. A key is its sender's: another reader neither sees nor
 * meets it.
 */
export class MutationKeys extends Migration {
  override up(): void {
    this.addSql(`create table learners.mutation_key (
      writer text not null default ${writer}, key text not null, input_hash text not null, outcome jsonb,
      recorded_at timestamptz not null, primary key (writer, key))`);
    this.addSql('alter table learners.mutation_key enable row level security');
    this.addSql('alter table learners.mutation_key force row level security');
    this.addSql(`create policy mutation_key_own on learners.mutation_key using (writer = ${writer})`);
  }

  override down(): void {
    this.addSql('drop table learners.mutation_key');
  }
}
