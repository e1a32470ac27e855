import type { Gap } from '#libs/coverage';
import type { LocalDate } from '#libs/calendar';
import { findUnanswered, type ToldGap } from './find-unanswered.js';
import type { GivenAnswer } from './gap-answer.js';
import type { GapNews, ToldItem } from './gap-news.js';
import type { NoticeReason, Recipient } from './gap-notice.js';

/** “Gemeldeter Stand”: a line of an earlier notice, with the number of answers it told of. */
export interface ToldState extends ToldGap {
  /** Answers of others that had come when this was told; 0 for every reason but `answered`. */
  readonly answers: number;
}

/** What there is to be known on the day of a check. */
export interface NewsSource {
  /** Open gaps, with the Kursart behind their format. */
  readonly gaps: readonly { readonly gap: Gap; readonly courseTypeCode: string }[];
  readonly changes: readonly {
    readonly gapId: string;
    readonly version: number;
    readonly reason: NoticeReason;
  }[];
  /** All lines about these gaps, of all recipients. */
  readonly told: readonly ToldState[];
  readonly answers: readonly Pick<GivenAnswer, 'gapId' | 'organisationId' | 'answeredAt'>[];
  readonly checkedOn: LocalDate;
}

/** “Neuigkeiten für einen Empfänger”, and what of them it knows already. */
export interface GatheredNews {
  readonly news: readonly GapNews[];
  readonly told: readonly ToldItem[];
  /** By gap: how many answers of others there are. */
  readonly answersOfOthers: ReadonlyMap<string, number>;
}

/**
 * “Neuigkeiten zusammentragen” for one recipient: gaps that opened or grew to the version they still have; passed deadlines of
 * *others*; answers of *others*. A recipient that was told of answers is told again when there are more.
 */
export function gatherNews({ organisationId }: Recipient, source: NewsSource): GatheredNews {
  const isOther = (each: { readonly organisationId: string }) => each.organisationId !== organisationId;
  const changed = new Map(
    source.changes.map((change) => [`${change.version} ${change.gapId}`, change.reason]),
  );
  const overdue = new Set(
    findUnanswered(source.told.filter(isOther), source.answers, source.checkedOn).map(stateOf),
  );
  const answersOfOthers = countByGap(source.answers.filter(isOther));
  const news = source.gaps.map(({ gap, courseTypeCode }) => {
    const state = stateOf({ gapId: gap.id, gapVersion: gap.version });
    const change = changed.get(state);
    const reasons: NoticeReason[] = change === undefined ? [] : [change];
    if (overdue.has(state)) reasons.push('deadline-passed');
    if (answersOfOthers.has(gap.id)) reasons.push('answered');
    return { gap, courseTypeCode, reasons };
  });
  return {
    news: news.filter(({ reasons }) => reasons.length > 0),
    told: source.told
      .filter((line) => !isOther(line))
      .filter((line) => line.reason !== 'answered' || line.answers >= (answersOfOthers.get(line.gapId) ?? 0)),
    answersOfOthers,
  };
}

function stateOf({ gapId, gapVersion }: { readonly gapId: string; readonly gapVersion: number }): string {
  return `${gapVersion} ${gapId}`;
}

function countByGap(answers: readonly { readonly gapId: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { gapId } of answers) counts.set(gapId, (counts.get(gapId) ?? 0) + 1);
  return counts;
}
