import type { Proposal } from '../../api/types.js';
import { fileOfList, type FileColumn, type FileTable } from '../../parts/table/file-cell.js';
import { shortDate } from '../../parts/words/dates.js';
import { numberWords } from '../../parts/words/numbers.js';
import { daypartTerms } from '../../texts/cases.js';
import { needTerms, proposalStateTerms, proposalTexts } from '../../texts/planning.js';
import { proposalTitle, reasonWords } from './proposal-words.js';

const COLUMNS: readonly FileColumn<Proposal>[] = [
  { title: proposalTexts.course, words: proposalTitle },
  { title: proposalTexts.provider, words: ({ providerName }) => providerName },
  { title: proposalTexts.site, words: ({ siteName, town }) => `${siteName}, ${town}` },
  { title: proposalTexts.start, words: ({ startsOn }) => shortDate(startsOn) },
  {
    title: proposalTexts.times,
    words: ({ dayparts }) => dayparts.map((daypart) => daypartTerms[daypart]).join(', '),
  },
  { title: proposalTexts.people, isFigure: true, words: ({ people }) => numberWords(people) },
  { title: proposalTexts.maximum, isFigure: true, words: ({ maximumSize }) => numberWords(maximumSize) },
  { title: proposalTexts.childrenOfAll, isFigure: true, words: ({ children }) => numberWords(children) },
  { title: proposalTexts.needs, words: ({ needs }) => needs.map((need) => needTerms[need]).join(', ') },
  { title: proposalTexts.why, words: reasonWords },
  { title: proposalTexts.state, words: ({ state }) => proposalStateTerms[state] },
];

/** The proposals as a table to save. */
export function proposalFile(proposals: readonly Proposal[]): FileTable {
  return fileOfList(proposals, COLUMNS);
}
