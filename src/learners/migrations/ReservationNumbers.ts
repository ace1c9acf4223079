import { Migration } from '@mikro-orm/migrations';

/**
 * Reservations are numbered as they are written: whoever waited for another one came earlier, by the clock of its request,
 * than what it follows.
 */
export class ReservationNumbers extends Migration {
  override up(): void {
    this.addSql('alter table learners.reservation add column number bigint not null generated always as identity');
    this.addSql('create unique index reservation_of_plan_index on learners.reservation (plan_id, number)');
    this.addSql('drop index learners.reservation_plan_id_index');
  }

  override down(): void {
    this.addSql('create index reservation_plan_id_index on learners.reservation (plan_id, reserved_at)');
    this.addSql('alter table learners.reservation drop column number');
  }
}
