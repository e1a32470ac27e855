import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { writeMeetingCalendar } from '../calendar/write-meeting-calendar.js';
import { FindMeetingLink } from './find-meeting-link.js';
import { ShowMeetings } from './show-meetings.js';

/** “Kalenderdatei einer Sitzung”, signed in or by the link of a mail. */
@Injectable()
export class WriteMeetingFile {
  constructor(
    private readonly showMeetings: ShowMeetings,
    private readonly findLink: FindMeetingLink,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, actor: Actor): Promise<string> {
    return this.write((await this.showMeetings.one(id, actor)).meeting);
  }

  async byLink(token: string): Promise<string> {
    return this.write((await this.findLink.execute(token)).meeting);
  }

  private write(meeting: Parameters<typeof writeMeetingCalendar>[0][number]): string {
    return writeMeetingCalendar([meeting], {
      name: 'Sitzung',
      publicUrl: this.settings.publicUrl,
      now: this.clock.now(),
    });
  }
}
