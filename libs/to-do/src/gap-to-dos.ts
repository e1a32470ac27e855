import { addDays, type LocalDate } from '#libs/calendar';
import type { Gap } from '#libs/coverage';
import type { GivenAnswer, ToldGap } from '#libs/gap-notice';
import { gatherToDo } from './gather-to-do.js';
import type { ToDo } from './to-do.js';

/** An open gap that the organisation may see, with what it was told and what was answered. */
export interface ReadableGap {
  readonly gap: Pick<Gap, 'id' | 'openedOn'>;
  readonly told: readonly ToldGap[];
  readonly answers: readonly Pick<GivenAnswer, 'organisationId' | 'answeredAt'>[];
  readonly isOverdue: boolean;
}

/** Who looks, and what their kind of organisation does about gaps. */
export interface GapWatcher {
  readonly organisationId: string;
  /** Whether it answers notices that go to it. */
  readonly answers: boolean;
  /** Whether it watches over all gaps of the county. */
  readonly overseesAll: boolean;
}

const NEW_DAYS = 7;

/** “Was Versorgungslücken verlangen”: notices to answer; for those who oversee the county also what is new and what nobody answered. */
export function gapToDos(
  gaps: readonly ReadableGap[],
  { organisationId, answers, overseesAll }: GapWatcher,
  today: LocalDate,
): readonly ToDo[] {
  const asked = gaps.flatMap(({ gap, told, answers: given }) => {
    const own = told.filter((line) => line.organisationId === organisationId && asksForAnswer(line)).at(-1);
    const isAnswered = given.some(
      (answer) => answer.organisationId === organisationId && answer.answeredAt >= (own?.preparedAt ?? ''),
    );
    return own === undefined || isAnswered ? [] : [{ id: gap.id, dueOn: own.answerUntil }];
  });
  const all = overseesAll ? gaps : [];
  return [
    ...gatherToDo('answer-gap', answers ? asked : []),
    ...gatherToDo(
      'gap-unanswered',
      all.filter(({ isOverdue }) => isOverdue).map(({ gap }) => ({ id: gap.id })),
    ),
    ...gatherToDo(
      'gap-new',
      all.filter(({ gap }) => gap.openedOn > addDays(today, -NEW_DAYS)).map(({ gap }) => ({ id: gap.id })),
    ),
  ];
}

function asksForAnswer({ reason }: ToldGap): boolean {
  return reason === 'opened' || reason === 'grew';
}
