import { Injectable } from '@nestjs/common';
import type { Decision } from '#libs/decision';
import { DecisionRepository } from '../persistence/decision.repository.js';

/** “Beschlüsse nachschlagen”. */
@Injectable()
export class FindDecisions {
  constructor(private readonly repository: DecisionRepository) {}

  /** Newest first. */
  all(): Promise<readonly Decision[]> {
    return this.repository.findAll();
  }

  byIds(ids: readonly string[]): Promise<readonly Decision[]> {
    return this.repository.find(ids);
  }

  ofMeeting(meetingId: string): Promise<readonly Decision[]> {
    return this.repository.findOfMeeting(meetingId);
  }
}
