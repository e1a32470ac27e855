import { useState, type ReactElement } from 'react';
import { useStartRun } from '../../api/course-offers.js';
import { useOwnCourses } from '../../api/own-courses.js';
import type { Offering } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { shortDate } from '../../parts/words/dates.js';
import { waitingListTexts } from '../../texts/waiting-list.js';
import { isRunning } from '../../parts/course-turns/course-standing.js';
import { StartRunResult } from './start-run-result.js';

interface StartRunPanelProps {
  readonly course: Offering;
  readonly onDone: (words: string) => void;
}

/** “Startlauf” over this and other own courses: first what would happen, then, with a second press, doing it. */
export function StartRunPanel({ course, onDone }: StartRunPanelProps): ReactElement | null {
  const courses = useOwnCourses(course.providerId).data ?? [];
  const [chosen, setChosen] = useState<readonly string[]>([course.id]);
  const preview = useStartRun();
  const run = useStartRun();
  // The course of the page stands first: it is the one that is chosen to begin with.
  const choices = courses
    .filter((one) => isRunning(one) && one.nextEntry !== null)
    .toSorted((a, b) => Number(b.id === course.id) - Number(a.id === course.id));
  if (choices.length === 0) return null;
  const offeringIds = choices.map(({ id }) => id).filter((id) => chosen.includes(id));
  const start = (): void => {
    if (!run.isPending)
      run.mutate(
        { offeringIds, isPreview: false },
        {
          onSuccess: ({ offered }) => {
            preview.reset();
            onDone(waitingListTexts.runDid(offered));
          },
        },
      );
  };
  return (
    <section aria-labelledby="startlauf" className="page-section no-print">
      <h2 id="startlauf" className="kern-heading-medium">
        {waitingListTexts.runTitle}
      </h2>
      <p className="kern-body">{waitingListTexts.runLead}</p>
      <div className="form">
        <ErrorSummary error={preview.error ?? run.error} />
        <CheckboxField
          id="offeringIds"
          label={waitingListTexts.runCourses}
          values={offeringIds}
          choices={choices.map((one) => ({
            value: one.id,
            label: waitingListTexts.runCourse(
              one.title,
              shortDate(one.nextEntry?.startsOn ?? one.startsOn),
              one.nextEntry?.free ?? 0,
            ),
          }))}
          onValues={(values) => {
            setChosen(values);
            preview.reset();
          }}
          error={fieldError(preview.error, 'offeringIds')}
        />
        <Button
          kind="secondary"
          isBusy={preview.isPending}
          onClick={() => preview.mutate({ offeringIds: [...offeringIds], isPreview: true })}
        >
          {waitingListTexts.runPreview}
        </Button>
        {preview.data !== undefined && (
          <StartRunResult run={preview.data} isBusy={run.isPending} onStart={start} />
        )}
      </div>
    </section>
  );
}
