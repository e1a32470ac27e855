import { Injectable } from '@nestjs/common';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { hashLinkToken } from '../../platform/links/link-token.js';
import { notFound } from '../../platform/refusal/refused.js';
import { writeMeetingCalendar } from '../calendar/write-meeting-calendar.js';
import { InviteeRepository } from '../persistence/invitee.repository.js';
import { MeetingCalendarRepository } from '../persistence/meeting-calendar.repository.js';
import { MeetingRepository } from '../persistence/meeting.repository.js';

/** “Sitzungskalender öffnen”, by its link: all meetings to which the organisation is or was invited. Nobody who comes is named. */
@Injectable()
export class OpenMeetingCalendar {
  constructor(
    private readonly calendars: MeetingCalendarRepository,
    private readonly meetings: MeetingRepository,
    private readonly invitees: InviteeRepository,
    private readonly organisations: FindOrganisations,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<string> {
    const organisationId = await this.calendars.findOrganisation(hashLinkToken(token));
    const organisation = (await this.organisations.all()).find(({ id }) => id === organisationId);
    if (organisation === undefined) throw notFound('Diesen Kalender');
    const meetings = await this.meetings.findAll();
    const own = new Set(
      (await this.invitees.findOf(meetings.map(({ id }) => id)))
        .filter((invitee) => invitee.organisationId === organisationId)
        .map(({ meetingId }) => meetingId),
    );
    return writeMeetingCalendar(
      meetings.filter(({ id }) => own.has(id)),
      { name: `Sitzungen: ${organisation.name}`, publicUrl: this.settings.publicUrl, now: this.clock.now() },
    );
  }
}
