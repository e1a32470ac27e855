import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { NotificationChannel, NotificationKind } from '#libs/notification';

/** “Gewählter Weg”: how a kind of notification comes to an organisation; no row: by mail at once. */
@Entity('notification_choice')
export class NotificationChoiceRow {
  @ForeignKey('organisation')
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @PrimaryColumn('text')
  kind!: NotificationKind;

  @Column('text')
  channel!: NotificationChannel;
}
