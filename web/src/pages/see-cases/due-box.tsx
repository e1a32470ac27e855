import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { CaseCode } from '../../parts/place-offer/case-code.js';
import { deadlineWords } from '../../parts/place-offer/deadline-words.js';
import { Badge } from '../../parts/show/badge.js';
import { shortDate } from '../../parts/words/dates.js';
import { useToday } from '../../parts/words/use-today.js';
import { dueTexts } from '../../texts/case-list.js';
import type { DueItem } from './find-due.js';

/** How many stand there at once: the list of cases below should stay in sight. */
const FIRST = 5;

/** “Was heute ansteht”: deadlines of the cases, the nearest first. */
export function DueBox({ items }: { items: readonly DueItem[] }): ReactElement {
  const first = items.slice(0, FIRST);
  const later = items.slice(FIRST);
  return (
    <section className="due" aria-labelledby="heute">
      <h2 id="heute" className="kern-heading-small">
        {dueTexts.title}
      </h2>
      {items.length === 0 ? <p className="kern-body">{dueTexts.nothing}</p> : <DueList items={first} />}
      {later.length > 0 && (
        <details className="fold">
          <summary className="fold__title">{dueTexts.later(later.length)}</summary>
          <DueList items={later} />
        </details>
      )}
    </section>
  );
}

function DueList({ items }: { items: readonly DueItem[] }): ReactElement {
  const today = useToday();
  return (
    <ul className="due__list">
      {items.map((item) => (
        <li className="due__item" key={`${item.caseId} ${item.kind}`}>
          <Link className="kern-link kern-link--no-visited-state" to={`/faelle/${item.caseId}`}>
            <CaseCode code={item.code} />
          </Link>
          <span>{wordsOf(item)}</span>
          {item.kind !== 'milestone' && (
            <span className="due__when">
              {shortDate(item.on)}{' '}
              <Badge kind={deadlineWords(item.on, today).kind}>{deadlineWords(item.on, today).words}</Badge>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ kind, days = 0 }: DueItem): string {
  switch (kind) {
    case 'offer':
      return dueTexts.offer;
    case 'provider-answer':
      return dueTexts.providerAnswer;
    case 'test':
      return dueTexts.test;
    case 'entitlement':
      return dueTexts.entitlement;
    case 'resumes':
      return dueTexts.resumes;
    case 'milestone':
      return dueTexts.milestone(days);
  }
}
