import { ApiProperty } from '@nestjs/swagger';
import { COMMITTEE_KINDS, type CommitteeKind, type CommitteeRole } from '#libs/committee';
import type { CommitteeView, FormerMembership, NamedSeat } from '../committee-view.js';

const ROLES = ['lead', 'member'];

/** A seat of today. */
export class SeatResponse {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: a guest.' })
  organisationId!: string | null;

  @ApiProperty({ description: 'Of the organisation, or what the guest is called.' })
  name!: string;

  @ApiProperty({ enum: ROLES })
  role!: CommitteeRole;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: by its kind.' })
  membershipId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of a guest, for those who lead it.' })
  guestMailAddress!: string | null;

  static of(
    { organisationId, name, role, membershipId, guestMailAddress }: NamedSeat,
    isLed: boolean,
  ): SeatResponse {
    return {
      organisationId,
      name,
      role,
      membershipId,
      guestMailAddress: isLed ? guestMailAddress : null,
    };
  }
}

/** A seat that ended. */
export class FormerSeatResponse {
  @ApiProperty({ format: 'uuid' })
  membershipId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ROLES })
  role!: CommitteeRole;

  @ApiProperty({ format: 'date' })
  memberFrom!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  memberUntil!: string | null;

  static of({ id, name, role, memberFrom, memberUntil }: FormerMembership): FormerSeatResponse {
    return { membershipId: id, name, role, memberFrom, memberUntil };
  }
}

/** A committee as one member sees it. */
export class CommitteeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: COMMITTEE_KINDS })
  kind!: CommitteeKind;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  purpose!: string;

  @ApiProperty()
  isOpen!: boolean;

  @ApiProperty()
  isPublic!: boolean;

  @ApiProperty({ format: 'date' })
  activeFrom!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  activeUntil!: string | null;

  @ApiProperty()
  version!: number;

  @ApiProperty()
  isActive!: boolean;

  @ApiProperty({ description: 'The own organisation belongs to it.' })
  isOwn!: boolean;

  @ApiProperty({ description: 'The own organisation leads it.' })
  isLed!: boolean;

  @ApiProperty()
  mayJoin!: boolean;

  @ApiProperty()
  mayLeave!: boolean;

  @ApiProperty({ type: [SeatResponse] })
  seats!: SeatResponse[];

  @ApiProperty({ type: [FormerSeatResponse] })
  former!: FormerSeatResponse[];

  static of(view: CommitteeView): CommitteeResponse {
    const { id, kind, name, purpose, isOpen, isPublic, activeFrom, activeUntil, version } = view.committee;
    const { isActive, isOwn, isLed, mayJoin, mayLeave } = view;
    const words = { id, kind, name, purpose, isOpen, isPublic, activeFrom, activeUntil, version };
    return {
      ...words,
      isActive,
      isOwn,
      isLed,
      mayJoin,
      mayLeave,
      seats: view.seats.map((seat) => SeatResponse.of(seat, isLed)),
      former: view.former.map((membership) => FormerSeatResponse.of(membership)),
    };
  }
}

/** All committees. */
export class CommitteeListResponse {
  @ApiProperty({ type: [CommitteeResponse] })
  items!: CommitteeResponse[];
}

/** The id of what was added. */
export class AddedCommitteeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
