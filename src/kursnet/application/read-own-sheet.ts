import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { demandOwnOffering, FindOfferings } from '../../offerings/index.js';
import { notFound } from '../../platform/refusal/refused.js';
import type { KursnetSheet } from '../kursnet-sheet.js';
import { ComposeSheets } from './compose-sheets.js';

/** “Spickzettel eines eigenen Kurses”. Throws `not-found`, and `not-own-offering` for that of somebody else. */
@Injectable()
export class ReadOwnSheet {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly composeSheets: ComposeSheets,
  ) {}

  async execute(offeringId: string, actor: Actor): Promise<KursnetSheet> {
    const offering = await this.offerings.one(offeringId);
    if (offering === null) throw notFound('Das Kursangebot');
    demandOwnOffering(actor, offering);
    const [sheet] = await this.composeSheets.execute([offering]);
    if (sheet === undefined) throw notFound('Die Kursart dieses Kurses');
    return sheet;
  }
}
