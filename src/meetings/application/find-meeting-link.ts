import { Injectable } from '@nestjs/common';
import { dayAt, addDays } from '#libs/calendar';
import type { Invitee, Meeting } from '#libs/meeting';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { hashLinkToken } from '../../platform/links/link-token.js';
import { Refused } from '../../platform/refusal/refused.js';
import { InviteeRepository } from '../persistence/invitee.repository.js';
import { MeetingRepository } from '../persistence/meeting.repository.js';

/** What the link of a mail opens. */
export interface FoundMeetingLink {
  readonly meeting: Meeting;
  readonly invitee: Invitee;
  readonly name: string;
}

/** Days after a meeting for which its links still show something. */
const VALID_DAYS = 30;

/**
 * “Einladungslink nachschlagen”. A wrong, a broken and an expired token and one of a member that left read the same, so that nothing is
 * betrayed.
 */
@Injectable()
export class FindMeetingLink {
  constructor(
    private readonly invitees: InviteeRepository,
    private readonly meetings: MeetingRepository,
    private readonly organisations: FindOrganisations,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<FoundMeetingLink> {
    const invitee = await this.invitees.findByToken(hashLinkToken(token));
    const meeting = invitee === null ? null : await this.meetings.find(invitee.meetingId);
    if (invitee !== null && meeting !== null && this.isValid(meeting)) {
      const name = await this.nameOf(invitee);
      if (name !== null) return { meeting, invitee, name };
    }
    throw new Refused(
      'not-found',
      { code: 'not-found' },
      'Diesen Einladungslink gibt es nicht, oder er ist abgelaufen.',
    );
  }

  private isValid({ endsAt }: Meeting): boolean {
    return this.clock.today() <= addDays(dayAt(endsAt, TIME_ZONE), VALID_DAYS);
  }

  private async nameOf({ organisationId, guestName }: Invitee): Promise<string | null> {
    if (organisationId === null) return guestName;
    return (await this.organisations.all()).find(({ id }) => id === organisationId)?.name ?? null;
  }
}
