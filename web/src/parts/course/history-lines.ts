import type { AuditLine } from '../../api/types.js';
import { callOffReasonTerms } from '../../texts/course.js';
import { courseHistoryTexts, historyFieldTerms } from '../../texts/own-course.js';
import { actWords } from '../../texts/protocol-acts.js';
import { protocolTexts } from '../../texts/protocol.js';

/** One line of the history of a course, in words. */
export interface HistoryLine {
  readonly key: string;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  /** The version that came of it; null where the protocol does not say. */
  readonly version: number | null;
}

/** The protocol of a course as a story: what was done, which fields it touched, why. */
export function historyLines(lines: readonly AuditLine[]): readonly HistoryLine[] {
  return lines.map((line, index) => ({
    key: `${line.at} ${line.act} ${index}`,
    at: line.at,
    who: line.accountLogin ?? line.organisationName ?? protocolTexts.by[line.by],
    what: [actWords(line), detailsOf(line)].filter(Boolean).join(': '),
    version: typeof line.facts['version'] === 'number' ? line.facts['version'] : null,
  }));
}

function detailsOf({ facts }: AuditLine): string {
  const { fields, reason } = facts;
  const terms: Readonly<Record<string, string>> = callOffReasonTerms;
  if (typeof reason === 'string') return terms[reason] ?? reason;
  if (typeof fields !== 'string') return '';
  if (fields === '') return courseHistoryTexts.nothing;
  const names: Readonly<Record<string, string>> = historyFieldTerms;
  return fields
    .split(' ')
    .map((field) => names[field] ?? field)
    .join(', ');
}
