import { Injectable } from '@nestjs/common';
import { isWithin, type LocalDate } from '#libs/calendar';
import type { KursnetNotes } from '#libs/kursnet';
import { Transaction } from '../../platform/database/transaction.js';
import { KursnetNotesRow } from './kursnet-notes.entity.js';

/** Rows of what stands in KURSNET for each Kursart. */
@Injectable()
export class KursnetNotesRepository {
  constructor(private readonly transaction: Transaction) {}

  /** In force on a day, by the code of the Kursart. */
  async find(day: LocalDate): Promise<ReadonlyMap<string, KursnetNotes>> {
    const rows = await this.transaction.manager.find(KursnetNotesRow, { order: { validFrom: 'ASC' } });
    return new Map(
      rows
        .filter(({ validFrom, validUntil }) => isWithin({ from: validFrom, until: validUntil }, day))
        .map((row) => [row.courseTypeCode, toNotes(row)]),
    );
  }
}

function toNotes(row: KursnetNotesRow): KursnetNotes {
  const { systematicsCode: code, systematicsTitle: title, access, degree, examiner, hasContribution } = row;
  const systematics = code === null || title === null ? null : { code, title };
  return { systematics, access, degree, examiner, hasContribution };
}
