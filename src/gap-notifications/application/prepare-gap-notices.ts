import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { chooseItems, composeDigest, gatherNews, type NewsSource, type Recipient } from '#libs/gap-notice';
import { parameterAt } from '#libs/rule-parameter';
import { Transaction } from '../../platform/database/transaction.js';
import type { GapsChanged } from '../../coverage/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { FindRecipients } from './find-recipients.js';
import { ReadNews } from './read-news.js';
import { WriteGapNotice } from './write-gap-notice.js';

/** The numbers that notices are made with. */
interface NoticeSettings {
  readonly checkedOn: LocalDate;
  readonly deadlineDays: number;
  readonly smallCellThreshold: number;
}

/**
 * “Lückenmeldungen vorbereiten”: one digest for each recipient who has not been told yet. One run at a time; what two runs might
 * still tell twice is refused by the unique constraint on the lines, and the later run finds nothing left to tell.
 */
@Injectable()
export class PrepareGapNotices {
  constructor(
    private readonly transaction: Transaction,
    private readonly readNews: ReadNews,
    private readonly recipients: FindRecipients,
    private readonly parameters: FindRuleParameters,
    private readonly writeGapNotice: WriteGapNotice,
  ) {}

  /** Returns how many notices were written. */
  execute(event: GapsChanged): Promise<number> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('gap-notices');
      const source = await this.readNews.execute(event);
      const settings = await this.settingsAt(event.checkedOn);
      let written = 0;
      for (const recipient of await this.recipients.all(event.checkedOn)) {
        if (await this.tell(recipient, source, settings)) written += 1;
      }
      return written;
    });
  }

  private async tell(recipient: Recipient, source: NewsSource, settings: NoticeSettings): Promise<boolean> {
    const gathered = gatherNews(recipient, source);
    const { smallCellThreshold } = settings;
    const items = chooseItems(recipient, gathered.news, { told: gathered.told, smallCellThreshold });
    const digest = composeDigest(recipient, items, settings);
    if (digest === null) return false;
    const { answersOfOthers } = gathered;
    await this.writeGapNotice.execute({ digest, answersOfOthers, smallCellThreshold });
    return true;
  }

  private async settingsAt(checkedOn: LocalDate): Promise<NoticeSettings> {
    const parameters = await this.parameters.all();
    return {
      checkedOn,
      deadlineDays: parameterAt(parameters, 'notice.deadline-days', checkedOn),
      smallCellThreshold: parameterAt(parameters, 'small-cell.member-threshold', checkedOn),
    };
  }
}
