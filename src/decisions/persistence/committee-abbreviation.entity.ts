import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** “Kürzel eines Gremiums”, given with its first decision and kept. */
@Entity('committee_abbreviation')
export class CommitteeAbbreviationRow {
  @ForeignKey('committee')
  @PrimaryColumn({ name: 'committee_id', type: 'uuid' })
  committeeId!: string;

  @Column({ type: 'text', unique: true })
  abbreviation!: string;
}
