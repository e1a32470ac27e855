import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { ledFields, mayWriteField, type FieldWork } from '#libs/concept';
import type { Actor } from '#libs/kernel';
import { FindCommittees } from '../../committees/index.js';
import { FieldLinkRepository } from '../persistence/field-link.repository.js';

/** “Geleitete Themenfelder”, for the rooms that write into fields: goals, indicators. */
@Injectable()
export class LedFields {
  constructor(
    private readonly committees: FindCommittees,
    private readonly links: FieldLinkRepository,
  ) {}

  /** The fields on which a working group works that the actor's organisation leads, of all editions. */
  async of(actor: Actor, day: LocalDate): Promise<ReadonlySet<string>> {
    return ledFields(actor, await this.work(), day);
  }

  /** The Kreisverwaltung may write in each field; the others in those they lead. */
  async mayWrite(actor: Actor, fieldId: string, day: LocalDate): Promise<boolean> {
    return mayWriteField(actor, fieldId, await this.work(), day);
  }

  private async work(): Promise<FieldWork> {
    return { committees: await this.committees.all(), links: await this.links.findAll() };
  }
}
