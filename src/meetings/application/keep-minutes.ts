import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { numberedAgenda, type MinutesVersion } from '#libs/meeting';
import { Clock } from '../../platform/clock/clock.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { MinutesRepository } from '../persistence/minutes.repository.js';

/** “Fassung der Niederschrift festhalten”, as the agenda says it now. Needs an open transaction that holds the meeting. */
@Injectable()
export class KeepMinutes {
  constructor(
    private readonly minutes: MinutesRepository,
    private readonly agenda: AgendaRepository,
    private readonly clock: Clock,
  ) {}

  /** `reason` null for the first. */
  async save(meetingId: string, reason: string | null, actor: Actor): Promise<MinutesVersion> {
    const before = await this.minutes.findOf(meetingId);
    const version = {
      meetingId,
      number: before.length + 1,
      releasedAt: this.clock.now(),
      releasedBy: actor.organisationId,
      reason,
      entries: numberedAgenda(await this.agenda.findOf(meetingId)).map(({ id, number, title, minutes }) => ({
        itemId: id,
        number,
        title,
        minutes,
      })),
    };
    await this.minutes.insert([version]);
    return version;
  }
}
