import type { Gap, GapAnswer, LanguageLevel } from '../../api/types.js';
import { answerTexts, gapTexts } from '../../texts/gaps.js';
import { answerKindTerms, answerReasonTerms, levelTerms } from '../../texts/terms.js';
import { shortDate } from '../words/dates.js';

/** What a gap is called: “Bellheim: Alphabetisierung, Niveau A1”. */
export function gapName(gap: {
  readonly areaName: string;
  readonly formatTitle: string;
  readonly level: LanguageLevel | null;
}): string {
  const level = gap.level === null ? gapTexts.noLevel : gapTexts.level(levelTerms[gap.level]);
  return `${gapTexts.titleOf(gap.areaName, gap.formatTitle)}, ${level}`;
}

/** How many people have no place; a protected number says so. */
export function peopleWithoutPlace(people: number | null): string {
  return people === null ? gapTexts.fewWithoutPlace : gapTexts.withoutPlace(people);
}

/** An answer in a few words: “zugesagt zum 01.12.2026”, “nicht möglich (kein Raum)”. */
export function answerWords({
  kind,
  plannedOn,
  reasonCode,
}: Pick<GapAnswer, 'kind' | 'plannedOn' | 'reasonCode'>): string {
  const day = plannedOn === null ? '' : answerTexts.on(shortDate(plannedOn));
  const reason = reasonCode === null ? '' : answerTexts.because(answerReasonTerms[reasonCode]);
  return answerKindTerms[kind] + day + reason;
}

/** Where a gap stands: closed, answered (the latest answer), overdue, waiting, or nobody was asked yet. */
export function gapStanding(gap: Gap): {
  readonly kind: 'success' | 'info' | 'warning';
  readonly words: string;
} {
  if (gap.closedOn !== null) return { kind: 'success', words: gapTexts.isClosed };
  const latest = gap.answers.toSorted((a, b) => b.answeredAt.localeCompare(a.answeredAt))[0];
  if (latest !== undefined) return { kind: 'info', words: answerKindTerms[latest.kind] };
  if (gap.isOverdue) return { kind: 'warning', words: gapTexts.overdue };
  return { kind: 'info', words: gap.told.length > 0 ? gapTexts.waiting : gapTexts.notAsked };
}
