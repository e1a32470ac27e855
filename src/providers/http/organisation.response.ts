import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';
import type { ListedOrganisation } from '../../organisations/index.js';

/** A line of the list of members. */
export class OrganisationResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ORGANISATION_KINDS })
  kind!: OrganisationKind;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  mailAddress!: string;

  @ApiProperty()
  isExample!: boolean;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  deactivatedOn!: LocalDate | null;

  @ApiProperty({ description: 'Something hangs on it; its kind stays what it is.' })
  isUsed!: boolean;

  static of(organisation: ListedOrganisation): OrganisationResponse {
    const { id, kind, name, mailAddress, isExample, deactivatedOn, isUsed } = organisation;
    return { id, kind, name, mailAddress, isExample, deactivatedOn, isUsed };
  }
}

/** All members that ever were, by name. */
export class OrganisationListResponse {
  @ApiProperty({ type: [OrganisationResponse] })
  items!: OrganisationResponse[];
}

/** The id of what was added. */
export class AddedResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
