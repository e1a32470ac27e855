import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** “Sitz in der Steuerungsgruppe”: how an account of it is called. */
@Entity('steering_seat')
export class SteeringSeatRow {
  @ForeignKey('account')
  @PrimaryColumn({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column('text')
  label!: string;
}
