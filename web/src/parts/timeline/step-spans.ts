import type { ProcessStep } from '../../api/types.js';
import { timelineTexts } from '../../texts/timeline.js';
import { shortDate } from '../words/dates.js';

/** The days of a step in words: as planned, and as it was. */
export function stepSpans(step: ProcessStep): { readonly planned: string; readonly actual: string } {
  const { plannedFrom, plannedUntil, actualFrom, actualUntil } = step;
  const planned = timelineTexts.span(shortDate(plannedFrom), shortDate(plannedUntil));
  if (actualFrom === null) return { planned, actual: timelineTexts.notBegun };
  if (actualUntil === null) return { planned, actual: timelineTexts.openSpan(shortDate(actualFrom)) };
  return { planned, actual: timelineTexts.span(shortDate(actualFrom), shortDate(actualUntil)) };
}
