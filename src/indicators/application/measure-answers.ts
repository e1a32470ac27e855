import { Injectable } from '@nestjs/common';
import { guardFigure, type CutOffDay, type ToldFigure } from '#libs/indicator';
import type { AnsweredShare } from '#libs/gap-notice';
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
    const [members, everybody] = [await shownTo('member'), await shownTo('public')];
    const known = { from, asOf: day, dataState: null };
    return members === null || everybody === null
      ? { ...known, value: null, absence: 'not-collected', isPublicSafe: true }
      : { ...known, ...guardFigure(inPerCent(members), inPerCent(everybody)) };
  }
}

function inPerCent({ share, isHidden }: AnsweredShare): ToldFigure {
  return { value: share === null ? null : 100 * share, isHidden };
}
