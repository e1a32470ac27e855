import { ApiProperty } from '@nestjs/swagger';
import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';
import type { NoticeReason } from '#libs/gap-notice';
import type { ToldOrganisation } from '../gap-case.js';
import type { NoticeMailState } from '../notice.js';

const REASONS: readonly NoticeReason[] = ['opened', 'grew', 'deadline-passed', 'answered'];
const MAIL_STATES: readonly NoticeMailState[] = ['waiting', 'claimed', 'sent', 'failed'];

/** Who was told of a gap. */
export class ToldOrganisationResponse {
  @ApiProperty()
  organisationName!: string;

  @ApiProperty({ enum: ORGANISATION_KINDS })
  organisationKind!: OrganisationKind;

  @ApiProperty({ enum: REASONS })
  reason!: NoticeReason;

  @ApiProperty({ format: 'date-time' })
  preparedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt!: string | null;

  @ApiProperty({ enum: MAIL_STATES })
  mailState!: NoticeMailState;

  @ApiProperty({ format: 'date' })
  answerUntil!: string;

  static of(told: ToldOrganisation): ToldOrganisationResponse {
    const { organisationName, organisationKind, reason, preparedAt, sentAt, mailState, answerUntil } = told;
    return { organisationName, organisationKind, reason, preparedAt, sentAt, mailState, answerUntil };
  }
}
