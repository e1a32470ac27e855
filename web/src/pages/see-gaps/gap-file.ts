import type { Gap } from '../../api/types.js';
import { gapName, gapStanding, peopleWithoutPlace } from '../../parts/gap/gap-words.js';
import { fileOfList, type FileColumn, type FileTable } from '../../parts/table/file-cell.js';
import { shortDate } from '../../parts/words/dates.js';
import { numberWords } from '../../parts/words/numbers.js';
import { gapTexts } from '../../texts/gaps.js';
import { causeTerms, severityTerms } from '../../texts/terms.js';

const COLUMNS: readonly FileColumn<Gap>[] = [
  { title: gapTexts.gap, words: gapName },
  {
    title: gapTexts.people,
    isFigure: true,
    words: ({ people }) => (people === null ? peopleWithoutPlace(people) : numberWords(people)),
  },
  {
    title: gapTexts.waitDays,
    isFigure: true,
    words: ({ longestWaitDays }) => numberWords(longestWaitDays),
  },
  { title: gapTexts.severity, words: ({ severity }) => severityTerms[severity] },
  { title: gapTexts.causeTitle, words: ({ cause }) => causeTerms[cause].short },
  { title: gapTexts.state, words: (gap) => gapStanding(gap).words },
  { title: gapTexts.openedOn, words: ({ openedOn }) => shortDate(openedOn) },
  { title: gapTexts.closedDay, words: ({ closedOn }) => (closedOn === null ? '' : shortDate(closedOn)) },
];

/** The list of gaps as a table to save. */
export function gapFile(gaps: readonly Gap[]): FileTable {
  return fileOfList(gaps, COLUMNS);
}
