import { Injectable } from '@nestjs/common';
import type { Meeting } from '#libs/meeting';
import { MeetingRepository } from '../persistence/meeting.repository.js';

/** “Öffentliche Sitzungen nachschlagen”, for rooms up the stairs: whole rows, of which those show title, day and place alone. */
@Injectable()
export class FindPublicMeetings {
  constructor(private readonly meetings: MeetingRepository) {}

  /** Those marked as public, the latest first. */
  async all(): Promise<readonly Meeting[]> {
    return (await this.meetings.findAll()).filter(({ isPublic }) => isPublic);
  }
}
