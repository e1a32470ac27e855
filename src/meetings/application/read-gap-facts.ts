import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate, germanDay } from '#libs/calendar';
import type { AgendaFacts } from '#libs/meeting';
import { DescribeOpenGaps, type OpenGapLine } from '../../gap-notifications/index.js';
import { Clock } from '../../platform/clock/clock.js';

/** What counts as new where a committee never met before. */
const NEW_DAYS = 60;

/** “Was bei Versorgungslücken ansteht”: those whose deadline passed, and those that are new or grew since the last meeting. */
@Injectable()
export class ReadGapFacts {
  constructor(
    private readonly describe: DescribeOpenGaps,
    private readonly clock: Clock,
  ) {}

  async execute(lastHeldOn: LocalDate | null): Promise<AgendaFacts> {
    const since = lastHeldOn ?? addDays(this.clock.today(), -NEW_DAYS);
    const open = await this.describe.execute();
    const isNew = ({ openedOn, version }: OpenGapLine): boolean => openedOn >= since || version > 1;
    return {
      'unanswered-gaps': open
        .filter(({ isOverdue }) => isOverdue)
        .map((gap) => ({ id: gap.id, sentence: `${sentenceOf(gap)}; keine Antwort${byWhom(gap)}` })),
      'grown-gaps': open
        .filter((gap) => !gap.isOverdue && isNew(gap))
        .map((gap) => ({ id: gap.id, sentence: sentenceOf(gap) })),
    };
  }
}

function sentenceOf({ name, people, openedOn, version }: OpenGapLine): string {
  const grew = version > 1 ? ', gewachsen' : '';
  return `${name}: ${people} ohne Platz, offen seit ${germanDay(openedOn)}${grew}`;
}

function byWhom({ silent }: OpenGapLine): string {
  return silent.length === 0 ? '' : ` von ${silent.join(', ')}`;
}
