import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { answeredInTime, type AnsweredShare } from '#libs/gap-notice';
import { AskedGapsQuery } from '../persistence/asked-gaps.query.js';
import { GapAnswerRepository } from '../persistence/gap-answer.repository.js';

/** Which gaps, and from how many on a share is told. */
export interface AnswerTimesQuestion {
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** Null: of all Kurstypen. */
  readonly formatCode: string | null;
  /** Null: of all Verbandsgemeinden. */
  readonly areaKey: string | null;
  readonly threshold: number;
}

/** “Antworten in der Frist”: of gaps whose first deadline ended in a period. */
@Injectable()
export class ReadAnswerTimes {
  constructor(
    private readonly asked: AskedGapsQuery,
    private readonly answers: GapAnswerRepository,
  ) {}

  /** Null where nobody was asked yet in that time, because notices began later. */
  async execute(question: AnswerTimesQuestion): Promise<AnsweredShare | null> {
    const first = await this.asked.firstDeadline();
    if (first === null || first > question.until) return null;
    const { formatCode, areaKey } = question;
    const asked = (await this.asked.dueBetween(question.from, question.until)).filter(
      (gap) =>
        (formatCode === null || gap.formatCode === formatCode) &&
        (areaKey === null || gap.areaKey === areaKey),
    );
    const answers = await this.answers.findOfGaps(asked.map(({ gapId }) => gapId));
    return answeredInTime(asked, answers, question.threshold);
  }
}
