import { ApiProperty } from '@nestjs/swagger';
import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';
import type { SurveyInvitation } from '#libs/survey';
import type { Organisation } from '../../organisations/index.js';
import type { InvitedList } from '../application/list-invited.js';

/** A member, and whether it is invited. */
export class InvitableMemberResponse {
  @ApiProperty({ format: 'uuid' })
  organisationId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ORGANISATION_KINDS })
  kind!: OrganisationKind;

  @ApiProperty()
  isInvited!: boolean;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null where the survey is anonymous.' })
  isAnswered!: boolean | null;
}

/** A further actor who is invited. */
export class FurtherActorResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null once it is erased.' })
  mailAddress!: string | null;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null where the survey is anonymous.' })
  isAnswered!: boolean | null;
}

/** Who is invited, and who could be. */
export class InvitationsResponse {
  @ApiProperty({ type: [InvitableMemberResponse] })
  members!: InvitableMemberResponse[];

  @ApiProperty({ type: [FurtherActorResponse] })
  further!: FurtherActorResponse[];

  static of({ isAnonymous, members, invitations }: InvitedList): InvitationsResponse {
    const answered = (one: SurveyInvitation | undefined): boolean | null =>
      isAnonymous || one === undefined ? null : one.isAnswered;
    const ofMember = ({ id }: Pick<Organisation, 'id'>): SurveyInvitation | undefined =>
      invitations.find(({ organisationId }) => organisationId === id);
    return {
      members: members.map((member) => ({
        organisationId: member.id,
        name: member.name,
        kind: member.kind,
        isInvited: ofMember(member) !== undefined,
        isAnswered: answered(ofMember(member)),
      })),
      further: invitations
        .filter(({ origin }) => origin === 'further')
        .map((one) => ({ name: one.name ?? '', mailAddress: one.mailAddress, isAnswered: answered(one) })),
    };
  }
}

/** The link for everybody. */
export class OpenLinkResponse {
  @ApiProperty({ format: 'uri' })
  url!: string;

  @ApiProperty({ description: 'A QR code, as an SVG document.' })
  qrSvg!: string;
}
