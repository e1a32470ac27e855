import { useAddress } from '../form/use-address.js';
import { readFinderQuestion, writeFinderQuestion, type FinderQuestion } from './finder-address.js';

/** What somebody looks for, as it stands in the address (`search`), and a way to change a part of it. */
export function useFinderQuestion() {
  const [search, setSearch] = useAddress();
  const question = readFinderQuestion(search);
  const change = (part: Partial<FinderQuestion>): void => {
    const next = writeFinderQuestion({ ...question, ...part });
    if (next.toString() === writeFinderQuestion(question).toString()) return;
    const isTyping = 'ags' in part && part.ags === undefined; // a place is forgotten while another is typed
    setSearch(next, { preventScrollReset: true, replace: isTyping });
  };
  return { question, change, search };
}
