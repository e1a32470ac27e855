import type { ReactElement } from 'react';
import { useConfirmCourse } from '../../api/own-courses.js';
import type { Offering } from '../../api/types.js';
import { courseTexts } from '../../texts/course.js';
import { Button } from '../form/button.js';
import { useAnnounce } from '../frame/announcer.js';
import { Badge } from '../show/badge.js';
import { shortDate } from '../words/dates.js';

/** When the figures were last confirmed; what is old can be confirmed with one press. */
export function Confirmed({ course }: { course: Offering }): ReactElement {
  const confirm = useConfirmCourse(course.id);
  const announce = useAnnounce();
  const isOld = course.freshness !== 'fresh';
  return (
    <span className="stacked">
      <span>{courseTexts.confirmedOn(shortDate(course.confirmedOn))}</span>
      {isOld && (
        <>
          <Badge kind={course.freshness === 'stale' ? 'warning' : 'danger'}>
            {course.freshness === 'stale' ? courseTexts.stale : courseTexts.excluded}
          </Badge>
          <Button
            kind="secondary"
            label={courseTexts.confirmOf(course.title)}
            isBusy={confirm.isPending}
            onClick={() =>
              confirm.mutate(undefined, { onSuccess: () => announce(courseTexts.confirmed(course.title)) })
            }
          >
            {courseTexts.confirm}
          </Button>
        </>
      )}
      {confirm.isError && <span role="alert">{confirm.error.message}</span>}
    </span>
  );
}
