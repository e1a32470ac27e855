import { Injectable } from '@nestjs/common';
import type { CutOffDay } from '#libs/indicator';
import { parameterAt } from '#libs/rule-parameter';
import { ReadAnswerTimes } from '../../gap-notifications/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { LiveFigure, OperationalQuestion } from '../indicator-reading.js';

/** “Antworten auf Lückenmeldungen messen”: of a period that is over. */
@Injectable()
export class MeasureAnswers {
  constructor(
    private readonly answerTimes: ReadAnswerTimes,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute({ formatCode, areaKey }: OperationalQuestion, { from, day }: CutOffDay): Promise<LiveFigure> {
    const rows = await this.parameters.all();
    const shownTo = (threshold: 'member' | 'public') =>
      this.answerTimes.execute({
        from,
        until: day,
        formatCode,
        areaKey,
        threshold: parameterAt(rows, `small-cell.${threshold}-threshold`, this.clock.today()),
      });
    const known = { from, asOf: day, dataState: null };
    const members = await shownTo('member');
    if (members === null) return { ...known, value: null, absence: 'not-collected', isPublicSafe: true };
    if (members.share === null) {
      const absence = members.isHidden ? 'too-few-people' : 'nothing-to-measure';
      return { ...known, value: null, absence, isPublicSafe: true };
    }
    const isPublicSafe = (await shownTo('public'))?.isHidden === false;
    return { ...known, value: Math.round(1000 * members.share) / 10, absence: null, isPublicSafe };
  }
}
