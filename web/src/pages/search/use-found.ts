import { useEffect, useState } from 'react';
import { useSearch } from '../../api/search.js';
import type { Session } from '../../api/types.js';
import { openGroups } from '../../parts/frame/ways.js';
import { HANDBOOK_PAGES } from '../help/handbook.js';
import { pageSections, serverSections, type FoundSection } from './found-lines.js';

/** Who types quickly asks once. */
const PAUSE_MILLISECONDS = 120;

/** What some words find: things that the member may see, pages of the application and of the handbook. */
export function useFound(query: string, most: number, member: Session) {
  const asked = useRested(query);
  const search = useSearch(asked, most);
  const groups = asked.trim().length < 2 ? [] : (search.data ?? []);
  const ways = openGroups(member).flatMap((group) => group.ways);
  const sections: readonly FoundSection[] = [
    ...pageSections(
      query,
      ways,
      HANDBOOK_PAGES.map(({ slug, title }) => ({ to: `/hilfe/${slug}`, title })),
    ),
    ...serverSections(groups),
  ];
  return {
    sections,
    lines: sections.flatMap(({ lines }) => lines),
    total: sections.reduce((sum, { total }) => sum + total, 0),
    isSettled: asked === query && !search.isFetching,
    error: search.error,
  };
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const waiting = setTimeout(() => setRested(text), PAUSE_MILLISECONDS);
    return () => clearTimeout(waiting);
  }, [text]);
  return rested;
}
