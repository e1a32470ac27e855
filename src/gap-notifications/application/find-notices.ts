import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { SentNotice } from '../notice.js';
import { GapNoticeRepository } from '../persistence/gap-notice.repository.js';

/** “Lückenmeldungen nachschlagen”. */
@Injectable()
export class FindNotices {
  constructor(private readonly notices: GapNoticeRepository) {}

  /** Of one check, in the order in which they were prepared. */
  ofCheck(checkedOn: LocalDate): Promise<readonly SentNotice[]> {
    return this.notices.findOfCheck(checkedOn);
  }
}
