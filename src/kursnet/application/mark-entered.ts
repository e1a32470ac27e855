import { Injectable } from '@nestjs/common';
import { isLive } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { KursnetMarkRepository } from '../persistence/kursnet-mark.repository.js';
import { ReadOwnSheet } from './read-own-sheet.js';

/**
 * “In KURSNET eingetragen”: said by the provider, with the texts as they are now, so that each later change can be named. Refuses
 * `changed-meanwhile` where the course is no longer the one that was seen, and `offering-not-live`.
 */
@Injectable()
export class MarkEntered {
  constructor(
    private readonly transaction: Transaction,
    private readonly readSheet: ReadOwnSheet,
    private readonly marks: KursnetMarkRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(offeringId: string, seenVersion: number, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const { offering, values } = await this.readSheet.execute(offeringId, actor);
      if (!isLive(offering.state)) throw notLive();
      if (offering.version !== seenVersion) throw changedMeanwhile();
      await this.marks.save({
        offeringId,
        providerId: offering.providerId,
        markedAt: this.clock.now(),
        entry: Object.fromEntries(values.map(({ field, text }) => [field, text])),
      });
      await this.audit.record({
        actor,
        act: 'kursnet-entered',
        subjectKind: 'offering',
        subjectId: offeringId,
        facts: { version: offering.version },
      });
    });
  }
}

function notLive(): Refused {
  return new Refused(
    'conflict',
    { code: 'offering-not-live' },
    'Dieser Kurs ist vorbei oder fällt aus. In KURSNET ist dafür nichts mehr einzutragen.',
  );
}

function changedMeanwhile(): Refused {
  return new Refused(
    'conflict',
    { code: 'changed-meanwhile' },
    'Der Kurs wurde inzwischen geändert. Bitte laden Sie die Seite neu und vergleichen Sie, was in KURSNET steht.',
  );
}
