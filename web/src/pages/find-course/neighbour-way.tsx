import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useNeighbours } from '../../api/neighbours.js';
import {
  readFinderQuestion,
  writeFinderQuestion,
  type FinderQuestion,
} from '../../parts/course-search/finder-address.js';
import { neighbourCourseTexts as texts } from '../../texts/neighbours.js';

/** The way to the free places of neighbour counties, with what is asked for here; not there where none shows them. */
export function NeighbourWay({ question }: { readonly question: FinderQuestion }): ReactElement | null {
  const neighbours = useNeighbours().data ?? [];
  if (!neighbours.some(({ showsUs }) => showsUs)) return null;
  const { ags, format, level } = question;
  const asked = writeFinderQuestion({ ...readFinderQuestion(new URLSearchParams()), ags, format, level });
  return (
    <p className="kern-body no-print">
      {texts.hint}{' '}
      <Link className="kern-link" to={`/kurse-finden/nachbarkreise?${asked.toString()}`}>
        {texts.title}
      </Link>
    </p>
  );
}
