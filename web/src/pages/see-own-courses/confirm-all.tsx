import type { ReactElement } from 'react';
import { useConfirmCourses } from '../../api/own-courses.js';
import { Button } from '../../parts/form/button.js';
import { useLostFocus } from '../../parts/form/use-lost-focus.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { useToday } from '../../parts/words/use-today.js';
import { ownListTexts } from '../../texts/own-courses.js';
import type { OwnCourseRow } from './own-course-rows.js';

/** “Zahlen stimmen” for all courses that the list shows and that nobody confirmed today. */
export function ConfirmAll({ rows }: { rows: readonly OwnCourseRow[] }): ReactElement | null {
  const today = useToday();
  const confirm = useConfirmCourses();
  const announce = useAnnounce();
  const ids = rows.filter(({ course }) => course.confirmedOn !== today).map(({ course }) => course.id);
  const isDone = ids.length === 0 && confirm.isSuccess;
  const done = useLostFocus<HTMLSpanElement>(isDone);
  if (isDone) {
    return (
      <span ref={done} tabIndex={-1} className="act-done">
        {ownListTexts.confirmedAll(confirm.data.confirmed)}
      </span>
    );
  }
  if (ids.length === 0) return null;
  return (
    <span>
      <Button
        kind="secondary"
        icon="check"
        isBusy={confirm.isPending}
        onClick={() =>
          confirm.mutate(ids, {
            onSuccess: ({ confirmed }) => announce(ownListTexts.confirmedAll(confirmed)),
          })
        }
      >
        {confirm.isPending ? ownListTexts.confirmingAll : ownListTexts.confirmAll(ids.length)}
      </Button>
      {confirm.isError && <span role="alert">{confirm.error.message}</span>}
    </span>
  );
}
