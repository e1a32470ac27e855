import type { ReactElement } from 'react';
import { useConfirmCourses } from '../../api/own-courses.js';
import { Button } from '../../parts/form/button.js';
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
  if (ids.length === 0) return null;
  return (
    <span className="confirm-all">
      <Button
        kind="secondary"
        icon="check"
        isBusy={confirm.isPending}
        onClick={() =>
          confirm.mutate(ids, { onSuccess: () => announce(ownListTexts.confirmedAll(ids.length)) })
        }
      >
        {confirm.isPending ? ownListTexts.confirmingAll : ownListTexts.confirmAll(ids.length)}
      </Button>
      {confirm.isError && <span role="alert">{confirm.error.message}</span>}
    </span>
  );
}
