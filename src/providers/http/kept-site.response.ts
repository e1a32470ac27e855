import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import type { Approval, Site } from '../provider.js';

/** An approval of a Kursart at a site. */
export class ApprovalResponse {
  @ApiProperty({ example: 'general' })
  courseTypeCode!: string;

  @ApiProperty({ format: 'date' })
  from!: LocalDate;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  until!: LocalDate | null;

  static of({ courseTypeCode, from, until }: Approval): ApprovalResponse {
    return { courseTypeCode, from, until };
  }
}

/** A site of a provider with its approvals, as those see it who keep them. */
export class KeptSiteResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ nullable: true, type: String })
  street!: string | null;

  @ApiProperty({ nullable: true, type: String })
  postcode!: string | null;

  @ApiProperty()
  town!: string;

  @ApiProperty({ nullable: true, type: String })
  ags!: string | null;

  @ApiProperty()
  latitude!: number;

  @ApiProperty()
  longitude!: number;

  @ApiProperty({ nullable: true, type: Boolean })
  isStepFree!: boolean | null;

  @ApiProperty({ type: [ApprovalResponse] })
  approvals!: ApprovalResponse[];

  static of(site: Site, approvals: readonly Approval[]): KeptSiteResponse {
    const { id, name, street, postcode, town, ags, place, isStepFree } = site;
    return {
      id,
      name,
      street,
      postcode,
      town,
      ags,
      isStepFree,
      ...place,
      approvals: approvals.filter(({ siteId }) => siteId === id).map((one) => ApprovalResponse.of(one)),
    };
  }
}

/** All sites of a provider. */
export class KeptSiteListResponse {
  @ApiProperty({ type: [KeptSiteResponse] })
  items!: KeptSiteResponse[];
}
