import type { ReactElement } from 'react';
import { placeOfferTexts } from '../../texts/place-offer.js';
import { Badge } from '../show/badge.js';
import { weekdayDate } from '../words/dates.js';
import { useToday } from '../words/use-today.js';
import { deadlineWords } from './deadline-words.js';

/** Until when an answer is awaited: the day in full, and how long that is. */
export function Deadline({
  until,
  label = placeOfferTexts.answerUntil,
}: {
  until: string;
  label?: string;
}): ReactElement {
  const { words, kind } = deadlineWords(until, useToday());
  return (
    <p className="deadline">
      <span>
        {label} <strong>{weekdayDate(until)}</strong>
      </span>
      <Badge kind={kind}>{words}</Badge>
    </p>
  );
}
