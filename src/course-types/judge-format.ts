import type { LocalDate } from '#libs/calendar';
import type { CourseType } from '#libs/course-catalogue';
import { ok, refuse, type Result } from '#libs/kernel';
import type { FormatForm, KeptFormat } from './kept-format.js';

/** What a Kurstyp is judged against. */
export interface FormatContext {
  /** What it was before; null for a new one. */
  readonly before: KeptFormat | null;
  readonly others: readonly KeptFormat[];
  readonly types: readonly CourseType[];
  readonly today: LocalDate;
}

/**
 * “Kurstyp beurteilen”: a legal Kursart that may still start when it begins, a name of its own, and an end that has not passed. Once
 * something speaks of it, it keeps its Kursart, its Kinderbeaufsichtigung and its first day: what was entered must go on meaning the same.
 */
export function judgeFormat(
  form: FormatForm,
  { before, others, types, today }: FormatContext,
): Result<FormatForm> {
  const type = types.find(({ code }) => code === form.courseTypeCode);
  if (type === undefined) return refuse('unknown-course-type', {}, 'courseTypeCode');
  if (others.some(({ code }) => code === form.code)) return refuse('format-code-taken', {}, 'code');
  if (others.some((other) => sameWords(other.title, form.title) && overlap(other, form)))
    return refuse('format-title-taken', {}, 'title');
  const kept = before?.isUsed === true ? changedMeaning(before, form) : null;
  if (kept !== null) return refuse('format-used', {}, kept);
  const isNewDay = before === null || before.from !== form.from;
  if (isNewDay && form.from < today) return refuse('format-in-the-past', {}, 'from');
  const { until: lastStart } = type.startable;
  if (isNewDay && lastStart !== null && lastStart < form.from)
    return refuse('course-type-struck', { until: lastStart }, 'courseTypeCode');
  return judgeEnd(form, before, today);
}

function judgeEnd(form: FormatForm, before: KeptFormat | null, today: LocalDate): Result<FormatForm> {
  const { from, until } = form;
  if (until !== null && until < from) return refuse('format-ends-before-it-begins', {}, 'until');
  if (until !== null && until < today && until !== before?.until)
    return refuse('format-in-the-past', {}, 'until');
  return ok(form);
}

function changedMeaning(before: KeptFormat, after: FormatForm): string | null {
  const fields = ['courseTypeCode', 'childcare', 'from'] as const;
  return fields.find((field) => before[field] !== after[field]) ?? null;
}

function sameWords(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function overlap(a: FormatForm, b: FormatForm): boolean {
  return (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);
}
