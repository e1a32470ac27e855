import { useState, type ReactElement } from 'react';
import { useOffersOfOwnCourses } from '../../api/course-offers.js';
import type { Offering } from '../../api/types.js';
import { Button } from '../form/button.js';
import { LoadFailed } from '../show/load-failed.js';
import { turnTexts } from '../../texts/waiting-list.js';
import { touchedBy, turnsOf, type Turn } from './course-standing.js';
import { TurnForm } from './turn-form.js';

interface CourseTurnsProps {
  readonly course: Offering;
  readonly onDone: (words: string) => void;
}

/** Postponing, merging, cancelling, opening again: each asks first and says how many people it touches. */
export function CourseTurns({ course, onDone }: CourseTurnsProps): ReactElement | null {
  const [asking, setAsking] = useState<Turn | null>(null);
  const offers = useOffersOfOwnCourses();
  const turns = turnsOf(course);
  if (turns.length === 0 || offers.isPending) return null; // who is asked must be told whom it touches
  if (offers.data === undefined) return <LoadFailed error={offers.error} onRetry={offers.refetch} />;
  const touched = touchedBy(
    course,
    offers.data.filter((offer) => offer.course.offeringId === course.id),
  );
  return (
    <section aria-labelledby="kurs-aendern" className="page-section no-print">
      <h2 id="kurs-aendern" className="kern-heading-medium">
        {turnTexts.title}
      </h2>
      {asking !== null && turns.includes(asking) ? (
        <TurnForm
          key={asking}
          turn={asking}
          course={course}
          touched={touched}
          onDone={() => {
            setAsking(null);
            onDone(turnTexts.done[asking]);
          }}
          onCancel={() => setAsking(null)}
        />
      ) : (
        <div className="kern-btn-wrapper">
          {turns.map((turn) => (
            <Button key={turn} kind="secondary" onClick={() => setAsking(turn)}>
              {turnTexts[turn]}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
